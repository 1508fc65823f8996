package vn.vinhdanh.commendation.ownrule.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.vinhdanh.commendation.ownrule.OwnRule;

/** Own rules as one archive, laid out like the folder that {@code ./vinhdanh law check --own} and a start with {@code --law} read. */
final class Packed {

    private Packed() {}

    static byte[] of(List<OwnRule> rules) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (OwnRule each : rules) {
                ZipEntry entry = new ZipEntry(each.path());
                entry.setLastModifiedTime(FileTime.from(each.changedAt()));
                archive.putNextEntry(entry);
                archive.write(each.text().getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

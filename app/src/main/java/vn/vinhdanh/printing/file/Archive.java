package vn.vinhdanh.printing.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks through a zip archive without keeping what it unpacks, before any library is let near it. */
final class Archive {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    /** Small files may pack tightly and harm nobody; the ratio counts from here on. */
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;

    /** Honest sheets pack 10 to 40 times. */
    private static final long GREATEST_RATIO = 100;

    private final byte[] bytes;
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private boolean macro;
    private boolean hasEntities;
    private String declaredType = "";

    private Archive(byte[] bytes) {
        this.bytes = bytes;
    }

    static FileKind kindOf(byte[] bytes) {
        var archive = new Archive(bytes);
        try {
            if (!archive.lookThrough()) {
                return FileKind.BOMB;
            }
        } catch (UnsupportedZipFeatureException locked) {
            return UnsupportedZipFeatureException.Feature.ENCRYPTION.equals(locked.getFeature())
                    ? FileKind.ENCRYPTED
                    : FileKind.BROKEN;
        } catch (IOException | RuntimeException cutShort) {
            return FileKind.BROKEN;
        }
        return archive.hasEntities ? FileKind.BOMB : archive.kind();
    }

    /** Goes by the directory at the end, as the libraries do that will read the file. */
    private boolean lookThrough() throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                return false;
            }
            for (ZipArchiveEntry entry : entries) {
                names.add(entry.getName());
                if (!unpack(zip, entry)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var buffer = new byte[16 * 1024];
        boolean first = true;
        try (var stream = zip.getInputStream(entry)) {
            for (int count = stream.readNBytes(buffer, 0, buffer.length);
                    count > 0;
                    count = stream.readNBytes(buffer, 0, buffer.length)) {
                if (first) {
                    lookAtBeginning(entry.getName(), new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
                    first = false;
                }
                unpacked += count;
                if (unpacked > MOST_UNPACKED
                        || (unpacked > RATIO_COUNTS_FROM && unpacked / bytes.length > GREATEST_RATIO)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void lookAtBeginning(String name, String beginning) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("/macrosheets/")) {
            macro = true;
        }
        if (lower.equals("[content_types].xml")
                && beginning.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            macro = true;
        }
        if (lower.equals("mimetype")) {
            declaredType = beginning;
        }
        // Office never writes a document type; one that does wants its entities to multiply.
        if ((lower.endsWith(".xml") || lower.endsWith(".rels")) && beginning.contains("<!DOCTYPE")) {
            hasEntities = true;
        }
    }

    private FileKind kind() {
        if (macro) {
            return FileKind.MACRO;
        }
        if (names.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        if (names.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (names.contains("xl/workbook.bin")) {
            return FileKind.XLSB;
        }
        if (declaredType.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return FileKind.ODS;
        }
        return declaredType.startsWith("application/vnd.oasis.opendocument.text") ? FileKind.ODT : FileKind.OTHER;
    }
}

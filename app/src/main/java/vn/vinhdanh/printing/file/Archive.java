package vn.vinhdanh.printing.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Looks through a zip archive without keeping what it unpacks, before any library is let near it. */
final class Archive {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 100L * 1024 * 1024;

    /** Small files may pack tightly and harm nobody; the ratio counts from here on. */
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;

    /** Honest sheets pack 10 to 40 times. */
    private static final long GREATEST_RATIO = 100;

    private static final int END_OF_DIRECTORY = 0x06054b50;

    private final byte[] bytes;
    private final Set<String> names = new HashSet<>();
    private long unpacked;
    private int entries;
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
        } catch (ZipException refused) {
            var reason = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
            return reason.contains("encrypt") ? FileKind.ENCRYPTED : FileKind.BROKEN;
        } catch (IOException | IllegalArgumentException cutShort) {
            return FileKind.BROKEN;
        }
        // The directory at the end must know exactly the entries seen on the way: libraries trust the directory.
        if (archive.entries != archive.entriesInDirectory()) {
            return FileKind.BROKEN;
        }
        return archive.hasEntities ? FileKind.BOMB : archive.kind();
    }

    private boolean lookThrough() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || !unpack(zip, entry.getName())) {
                    return false;
                }
                names.add(entry.getName());
            }
        }
        return true;
    }

    private boolean unpack(ZipInputStream zip, String name) throws IOException {
        var buffer = new byte[16 * 1024];
        boolean first = true;
        for (int count = zip.readNBytes(buffer, 0, buffer.length);
                count > 0;
                count = zip.readNBytes(buffer, 0, buffer.length)) {
            if (first) {
                lookAtBeginning(name, new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
                first = false;
            }
            unpacked += count;
            if (unpacked > MOST_UNPACKED
                    || (unpacked > RATIO_COUNTS_FROM && unpacked / bytes.length > GREATEST_RATIO)) {
                return false;
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

    private int entriesInDirectory() {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int earliest = Math.max(0, bytes.length - 22 - 65_535);
        for (int at = bytes.length - 22; at >= earliest; at--) {
            if (buffer.getInt(at) == END_OF_DIRECTORY) {
                return buffer.getShort(at + 10) & 0xFFFF;
            }
        }
        return -1;
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

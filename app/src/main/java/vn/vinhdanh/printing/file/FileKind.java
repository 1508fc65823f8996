package vn.vinhdanh.printing.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, told by its content. Names and declared types lie; the first bytes and the parts inside do not. */
public enum FileKind {
    EMPTY,
    TEXT,
    XLSX,
    DOCX,
    PDF,
    /** An Office file that carries a program. */
    MACRO,
    /** A file that opens with a password only. */
    ENCRYPTED,
    XLS,
    XLSB,
    ODS,
    DOC,
    ODT,
    RTF,
    HTML,
    IMAGE,
    /** An archive that is cut short or does not agree with itself. */
    BROKEN,
    /** An archive that grows beyond measure when opened. */
    BOMB,
    OTHER;

    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** Recognises a file that has already been found small enough. */
    public static FileKind of(byte[] bytes) {
        if (bytes.length == 0) {
            return EMPTY;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 'P', 'K', 5, 6)) {
            return Archive.kindOf(bytes);
        }
        if (bytes.length > 8 && Arrays.equals(bytes, 0, 8, OLE, 0, 8)) {
            return olderOffice(bytes);
        }
        if (indexOf(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII), 1024) >= 0) {
            return PDF;
        }
        if (isImage(bytes)) {
            return IMAGE;
        }
        return text(bytes);
    }

    private static FileKind olderOffice(byte[] bytes) {
        if (names(bytes, "EncryptedPackage")) {
            return ENCRYPTED;
        }
        if (names(bytes, "Workbook") || names(bytes, "Book")) {
            return XLS;
        }
        return names(bytes, "WordDocument") ? DOC : OTHER;
    }

    /** The directory of a compound file holds its entries' names in UTF-16. */
    private static boolean names(byte[] bytes, String entry) {
        return indexOf(bytes, (entry + "\0").getBytes(StandardCharsets.UTF_16LE), bytes.length) >= 0;
    }

    private static boolean isImage(byte[] bytes) {
        return startsWith(bytes, 0x89, 'P', 'N', 'G')
                || startsWith(bytes, 0xFF, 0xD8, 0xFF)
                || startsWith(bytes, 'G', 'I', 'F', '8')
                || startsWith(bytes, 'I', 'I', 42, 0)
                || startsWith(bytes, 'M', 'M', 0, 42);
    }

    private static FileKind text(byte[] bytes) {
        if (!Text.looksLikeText(bytes)) {
            return OTHER;
        }
        var beginning = new String(bytes, 0, Math.min(bytes.length, 2048), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        if (beginning.startsWith("{\\rtf")) {
            return RTF;
        }
        // "Excel" exports of many web systems are web pages with a spreadsheet's name.
        return beginning.contains("<html") || beginning.contains("<!doctype html") || beginning.contains("<table")
                ? HTML
                : TEXT;
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        if (bytes.length < beginning.length) {
            return false;
        }
        for (int i = 0; i < beginning.length; i++) {
            if ((bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    private static int indexOf(byte[] bytes, byte[] sought, int within) {
        var sight = ByteBuffer.wrap(sought);
        int last = Math.min(bytes.length, within) - sought.length;
        for (int i = 0; i <= last; i++) {
            if (bytes[i] == sought[0]
                    && ByteBuffer.wrap(bytes, i, sought.length).equals(sight)) {
                return i;
            }
        }
        return -1;
    }
}

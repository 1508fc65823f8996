package vn.vinhdanh.printing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as they reach us, good and bad, made on the spot. */
final class Made {

    private Made() {}

    /** A workbook of one sheet; text, numbers and dates as the caller sets them. */
    static byte[] workbook(Consumer<XSSFSheet> filling) {
        try (var workbook = new XSSFWorkbook()) {
            filling.accept(workbook.createSheet("Danh sách"));
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A workbook of text cells; null leaves a cell out, an empty array a whole row. */
    static byte[] workbook(String[]... rows) {
        return workbook(sheet -> fill(sheet, rows));
    }

    static void fill(XSSFSheet sheet, String[]... rows) {
        for (int r = 0; r < rows.length; r++) {
            if (rows[r].length == 0) {
                continue;
            }
            var row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                if (!rows[r][c].isEmpty()) {
                    row.createCell(c).setCellValue(rows[r][c]);
                }
            }
        }
    }

    static void merge(XSSFSheet sheet, String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] archive) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** The same archive with one part added or replaced. */
    static byte[] with(byte[] archive, String part, byte[] content) {
        var parts = unzip(archive);
        parts.put(part, content);
        return zip(parts);
    }

    static byte[] encrypted(byte[] officeFile) {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("một mật khẩu");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(officeFile);
            }
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A file of the older Office with one named stream. */
    static byte[] olderOffice(String stream) {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Text in Windows-1258 as Windows writes it: letters with their shape, tones as marks of their own. */
    static byte[] windows1258(String text) {
        var charset = Charset.forName("windows-1258");
        var out = new StringBuilder();
        text.chars().mapToObj(Character::toString).forEach(letter -> {
            boolean whole = charset.newEncoder().canEncode(letter);
            out.append(whole ? letter : shapeAndTone(letter));
        });
        return out.toString().getBytes(charset);
    }

    private static String shapeAndTone(String letter) {
        var decomposed = Normalizer.normalize(letter, Normalizer.Form.NFD);
        var tone = new StringBuilder();
        var rest = new StringBuilder();
        decomposed
                .chars()
                .forEach(c -> ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0 ? tone : rest).append((char) c));
        return Normalizer.normalize(rest, Normalizer.Form.NFC) + tone;
    }

    static byte[] marked(Charset charset, String text) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}

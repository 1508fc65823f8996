package vn.vinhdanh.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever cannot be read rightly is refused with its place and the way to mend it. */
class BadInputTests {

    private static final byte[] GOOD = Made.workbook(new String[] {"Họ tên", "Đơn vị"}, new String[] {"Mẫu", "Viện"});

    static Stream<Arguments> tables() {
        return Stream.of(
                bad("fifty megabytes", new byte[50 * 1024 * 1024], "printing.file.large", "50", "10"),
                bad("one byte too many", new byte[Tables.MOST_BYTES + 1], "printing.file.large", "11", "10"),
                bad("nothing", new byte[0], "printing.file.empty"),
                bad("a zip bomb in a sheet", bomb(), "printing.file.bomb"),
                bad("ten thousand parts", manyParts(), "printing.file.bomb"),
                bad("entities that multiply", entities(), "printing.file.bomb"),
                bad("a macro", Made.with(GOOD, "xl/vbaProject.bin", new byte[10]), "printing.file.macro"),
                bad("a macro type without its program", macroType(), "printing.file.macro"),
                bad("the old Excel", Made.olderOffice("Workbook"), "printing.table.xls"),
                bad("the old Word", Made.olderOffice("WordDocument"), "printing.table.document"),
                bad("a password", Made.encrypted(GOOD), "printing.file.encrypted"),
                bad("half a workbook", Arrays.copyOf(GOOD, GOOD.length / 2), "printing.file.broken"),
                bad("a workbook without its directory", Arrays.copyOf(GOOD, GOOD.length - 30), "printing.file.broken"),
                bad("a damaged sheet", damaged(), "printing.file.broken"),
                bad("a sheet that is missing", withoutSheet(), "printing.file.broken"),
                bad("a PDF in disguise", Made.utf8("%PDF-1.7\n1 0 obj"), "printing.table.pdf"),
                bad("a document", Made.zip(Map.of("word/document.xml", new byte[3])), "printing.file.broken"),
                bad(
                        "a document without a table",
                        Made.zip(
                                Map.of(
                                        "word/document.xml",
                                        Made.utf8(
                                                "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>x</w:t></w:r></w:p></w:body></w:document>"))),
                        "printing.table.none-in-document"),
                bad("a binary workbook", Made.zip(Map.of("xl/workbook.bin", new byte[3])), "printing.table.xlsb"),
                bad("OpenDocument", ods(), "printing.table.ods"),
                bad("a web page in disguise", Made.utf8("<html><table><tr><td>1"), "printing.table.html"),
                bad("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, "printing.table.other"),
                bad("a program", new byte[] {'M', 'Z', 0, 1, 2, 3, 7, 8}, "printing.table.other"),
                bad("an empty workbook", Made.workbook(new String[] {}), "printing.table.empty"),
                bad("blank lines", Made.utf8("\n \n;;\n"), "printing.table.empty"),
                bad("a formula without its value", formula(), "printing.cell.formula", "2", "B"),
                bad("a formula in error", formulaInError(), "printing.cell.error", "2", "B"),
                bad("values merged across columns", mergedAcross(), "printing.table.merged", "B2:C2"),
                bad("a block of merged cells", mergedBlock(), "printing.table.merged", "A2:B3"),
                bad("a merged sum of money", mergedSum(), "printing.table.merged", "B2:B3"),
                bad("an open quotation mark", Made.utf8("a;b\n\"x;y\n"), "printing.table.quote", "2"),
                bad("a field too many", Made.utf8("Tên,Đơn vị\nMẫu,Viện A, B\n"), "printing.table.overlong", "2", "B"),
                bad("an older font in text", tcvn3(), "printing.text.olderFont"),
                bad("an older font in a cell", olderFontCell(), "printing.cell.olderFont", "2", "A"),
                bad("words encoded twice", Made.utf8("Tên;b\nNguyá»…n;x\n"), "printing.text.olderFont"),
                bad("no encoding at all", latin("Tên;b\nÒ\u0081x;y\n"), "printing.text.encoding"),
                bad("far to the right", farRight(), "printing.table.columns", "1", "200"),
                bad("three million columns", Made.utf8("a,".repeat(3_000_000)), "printing.table.columns", "1", "200"),
                bad(
                        "two million columns in quotation marks",
                        Made.utf8("Tên;Đơn vị\n" + "\"a\";".repeat(2_000_000)),
                        "printing.table.columns",
                        "2",
                        "200"),
                bad("nine million lines", Made.utf8("\n".repeat(9_000_000) + "a"), "printing.table.rows", "50"),
                bad("several sheets", severalSheets(), "printing.table.sheets", "Một, Hai"));
    }

    private static Arguments bad(String what, byte[] bytes, String key, String... mentioned) {
        return Arguments.of(what, bytes, key, List.of(mentioned));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void isRefusedWithItsPlaceAndTheWayToMendIt(String what, byte[] bytes, String key, List<String> mentioned) {
        var refusal = catchThrowableOfType(Unreadable.class, () -> Tables.read(bytes, "danh-sach.xlsx"));

        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        for (String language : List.of("vi", "en")) {
            assertThat(said(refusal, language)).doesNotContain("{");
            assertThat(mentioned)
                    .allSatisfy(part -> assertThat(said(refusal, language)).contains(part));
        }
    }

    private static String said(Unreadable refusal, String language) {
        var words = ResourceBundle.getBundle("words.printing", Locale.of(language));
        return new MessageFormat(words.getString(refusal.key()), Locale.of(language)).format(refusal.arguments());
    }

    @Test
    void aCellThatIsNoDateNamesItself() {
        var cell = Tables.paste("Tên\tNgày\nMẫu\t31/02/2023").rows().getFirst().cell(1);

        var refusal = catchThrowableOfType(Unreadable.class, cell::requireDate);

        assertThat(said(refusal, "vi"))
                .isEqualTo("Dòng 2, cột B: “31/02/2023” không phải ngày. Hãy ghi theo dạng ngày/tháng/năm, ví dụ"
                        + " 05/01/2026.");
    }

    @Test
    void nothingPastedIsSaid() {
        var refusal = catchThrowableOfType(Unreadable.class, () -> Tables.paste(" \n\t\n"));

        assertThat(refusal.key()).isEqualTo("printing.table.nothingPasted");
    }

    private static byte[] bomb() {
        return Made.with(GOOD, "xl/worksheets/sheet1.xml", new byte[30 * 1024 * 1024]);
    }

    private static byte[] manyParts() {
        var parts = new LinkedHashMap<>(Made.unzip(GOOD));
        for (int i = 0; i < 10_000; i++) {
            parts.put("xl/media/" + i, new byte[0]);
        }
        return Made.zip(parts);
    }

    private static byte[] entities() {
        return Made.with(
                GOOD,
                "xl/sharedStrings.xml",
                Made.utf8(
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst>&b;</sst>"));
    }

    private static byte[] macroType() {
        var types = new String(Made.unzip(GOOD).get("[Content_Types].xml"), StandardCharsets.UTF_8);
        return Made.with(
                GOOD,
                "[Content_Types].xml",
                Made.utf8(types.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
    }

    private static byte[] damaged() {
        return Made.with(GOOD, "xl/worksheets/sheet1.xml", Made.utf8("<worksheet><sheetData><row r=\"1\"><c r=\"A1\""));
    }

    private static byte[] withoutSheet() {
        var parts = new LinkedHashMap<>(Made.unzip(GOOD));
        parts.remove("xl/worksheets/sheet1.xml");
        return Made.zip(parts);
    }

    private static byte[] ods() {
        return Made.zip(Map.of("mimetype", Made.utf8("application/vnd.oasis.opendocument.spreadsheet")));
    }

    private static byte[] formula() {
        return Made.workbook(sheet -> {
            Made.fill(sheet, new String[] {"Tên", "Tổng"}, new String[] {"Mẫu", ""});
            // POI writes the formula and no value until it is evaluated.
            sheet.getRow(1).createCell(1).setCellFormula("1+1");
        });
    }

    private static byte[] formulaInError() {
        return Made.workbook(sheet -> {
            Made.fill(sheet, new String[] {"Tên", "Tổng"}, new String[] {"Mẫu", ""});
            sheet.getRow(1).createCell(1).setCellFormula("1/0");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    }

    private static byte[] mergedAcross() {
        return Made.workbook(sheet -> {
            Made.fill(sheet, new String[] {"Tên", "Danh hiệu", "Số quyết định"}, new String[] {"Mẫu", "Bằng khen", ""});
            Made.merge(sheet, "B2:C2");
        });
    }

    private static byte[] mergedBlock() {
        return Made.workbook(sheet -> {
            Made.fill(sheet, new String[] {"Tên", "Đơn vị", "Năm"}, new String[] {"Mẫu", "", "2022"}, new String[] {
                "", "", "2023"
            });
            Made.merge(sheet, "A2:B3");
        });
    }

    private static byte[] mergedSum() {
        return Made.workbook(sheet -> {
            Made.fill(sheet, new String[] {"Tên", "Tiền thưởng"}, new String[] {"Mẫu", ""}, new String[] {"Khác", ""});
            sheet.getRow(1).createCell(1).setCellValue(5_000_000);
            Made.merge(sheet, "B2:B3");
        });
    }

    private static byte[] olderFontCell() {
        return Made.workbook(new String[] {"Ten", "Don vi"}, new String[] {"NguyÔn V¨n MÉu", "ViÖn"});
    }

    private static byte[] tcvn3() {
        return latin("Ten;Don vi\nNguyÔn V¨n MÉu;ViÖn §o l\u00ADêng\n");
    }

    private static byte[] latin(String text) {
        return text.getBytes(Charset.forName("ISO-8859-1"));
    }

    private static byte[] farRight() {
        return Made.workbook(sheet -> sheet.createRow(0).createCell(16_000).setCellValue("x"));
    }

    private static byte[] severalSheets() {
        return Made.workbook(sheet -> {
            var workbook = sheet.getWorkbook();
            workbook.setSheetName(0, "Một");
            Made.fill(sheet, new String[] {"Tên", "Đơn vị"});
            Made.fill(workbook.createSheet("Hai"), new String[] {"Tên", "Đơn vị"});
        });
    }
}

package vn.vinhdanh.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people hold is read rightly, with every cell in its place. */
class TablesTests {

    private static final String LIST =
            "Họ và tên;Đơn vị;Ngày sinh\nNguyễn Thị Hệ;Viện Đo lường;05/01/1980\nĐỗ Ưng Ước;Văn phòng Bộ;17/12/1975\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", Made.utf8(LIST)),
                Arguments.of("UTF-8 with its mark", Made.marked(StandardCharsets.UTF_8, LIST)),
                Arguments.of("UTF-16 little-endian with its mark", Made.marked(StandardCharsets.UTF_16LE, LIST)),
                Arguments.of("UTF-16 big-endian with its mark", Made.marked(StandardCharsets.UTF_16BE, LIST)),
                Arguments.of("UTF-16 little-endian, bare", LIST.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16 big-endian, bare", LIST.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("Windows-1258", Made.windows1258(LIST)),
                Arguments.of("UTF-8, decomposed", Made.utf8(Made.decomposed(LIST))),
                Arguments.of("commas", Made.utf8(LIST.replace(';', ','))),
                Arguments.of("tabs", Made.utf8(LIST.replace(';', '\t'))),
                Arguments.of("bars", Made.utf8(LIST.replace(';', '|'))),
                Arguments.of("lines as on a Mac of old", Made.utf8(LIST.replace('\n', '\r'))),
                Arguments.of("lines as on Windows", Made.utf8(LIST.replace("\n", "\r\n"))),
                Arguments.of("Excel's hint of the separator", Made.utf8("sep=;\n" + LIST)),
                Arguments.of(
                        "everything in quotation marks",
                        Made.utf8("\"" + LIST.strip().replace(";", "\";\"").replace("\n", "\"\n\"") + "\"")),
                Arguments.of("a workbook", Made.workbook(rowsOf(LIST))),
                Arguments.of("a workbook, decomposed", Made.workbook(rowsOf(Made.decomposed(LIST)))));
    }

    private static String[][] rowsOf(String list) {
        return list.lines().map(line -> line.split(";")).toArray(String[][]::new);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void theSameListComesOutOfEveryEncoding(String kind, byte[] bytes) {
        var table = Tables.read(bytes, "danh-sach");

        assertThat(table.columns()).extracting(Column::title).containsExactly("Họ và tên", "Đơn vị", "Ngày sinh");
        assertThat(table.entries())
                .extracting(
                        row -> row.cell(0).text(),
                        row -> row.cell(1).text(),
                        row -> row.cell(2).requireDate())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Nguyễn Thị Hệ", "Viện Đo lường", LocalDate.of(1980, 1, 5)),
                        org.assertj.core.groups.Tuple.tuple("Đỗ Ưng Ước", "Văn phòng Bộ", LocalDate.of(1975, 12, 17)));
    }

    @Test
    void everyCellKnowsItsPlace() {
        var bytes = Made.workbook(
                new String[] {"BỘ MẪU", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                new String[] {},
                new String[] {"DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"},
                new String[] {},
                new String[] {"STT", "Họ và tên", "Chức vụ", "Đơn vị", "Năm"},
                new String[] {"(1)", "(2)", "(3)", "(4)", "(5)"},
                new String[] {"1", "Trần Văn Mẫu", "", "Văn phòng", "2023"},
                new String[] {},
                new String[] {"2", "Lê Thị Mẫu", "Trưởng phòng", "Văn phòng", "2023"});

        var table = Tables.read(bytes, "danh-sach.xlsx");

        assertThat(table.sheet()).isEqualTo("Danh sách");
        assertThat(table.above()).extracting(Row::number).containsExactly(1, 3);
        assertThat(table.header()).extracting(Row::number).containsExactly(5);
        assertThat(table.rows()).extracting(Row::number).containsExactly(7, 9);
        var place = table.rows().get(1).cell(2);
        assertThat(place.row()).isEqualTo(9);
        assertThat(place.letter()).isEqualTo("C");
        assertThat(table.rows().get(0).cell(2).isBlank()).isTrue();
    }

    @Test
    void realDatesAndNumbersKeepTheirMeaning() {
        var bytes = Made.workbook(sheet -> {
            Made.fill(sheet, new String[] {"Ngày", "Số", "Mã", "Tỷ lệ"});
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            var code = sheet.getWorkbook().createCellStyle();
            code.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("000000"));
            var builtIn = sheet.getWorkbook().createCellStyle();
            builtIn.setDataFormat((short) 14);
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(LocalDate.of(2025, 3, 1));
            row.getCell(0).setCellStyle(style);
            row.createCell(1).setCellValue(1234567.5);
            row.createCell(2).setCellValue(1234);
            row.getCell(2).setCellStyle(code);
            row.createCell(3).setCellValue(0.1 + 0.2);
            var second = sheet.createRow(2);
            second.createCell(0).setCellValue(LocalDate.of(1968, 2, 29));
            second.getCell(0).setCellStyle(builtIn);
        });

        var table = Tables.read(bytes, "so-lieu.xlsx");

        var row = table.rows().getFirst();
        assertThat(row.cell(0).date()).contains(LocalDate.of(2025, 3, 1));
        assertThat(row.cell(0).text()).isEqualTo("01/03/2025");
        assertThat(row.cell(1).number()).contains(new BigDecimal("1234567.5"));
        assertThat(row.cell(2).text()).isEqualTo("001234");
        assertThat(row.cell(3).requireNumber()).isEqualByComparingTo("0.3");
        assertThat(table.rows().get(1).cell(0).date()).contains(LocalDate.of(1968, 2, 29));
    }

    @Test
    void datesOfTheOtherCalendarAreNotFourYearsOff() {
        var bytes = Made.workbook(sheet -> {
            var properties = sheet.getWorkbook().getCTWorkbook().getWorkbookPr();
            properties.setDate1904(true);
            Made.fill(sheet, new String[] {"Ngày", "Tên"});
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(LocalDate.of(2019, 8, 1));
            row.getCell(0).setCellStyle(style);
            row.createCell(1).setCellValue("Lễ");
        });

        assertThat(Tables.read(bytes, "lich.xlsx").rows().getFirst().cell(0).date())
                .contains(LocalDate.of(2019, 8, 1));
    }

    @Test
    void aFormulaGivesTheValueComputedLast() {
        var bytes = Made.workbook(sheet -> {
            Made.fill(sheet, new String[] {"Họ", "Tên", "Họ và tên", "Tuổi"}, new String[] {"Nguyễn", "Mẫu", "", ""});
            sheet.getRow(1).createCell(2).setCellFormula("A2&\" \"&B2");
            sheet.getRow(1).createCell(3).setCellFormula("40+2");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        var row = Tables.read(bytes, "cong-thuc.xlsx").rows().getFirst();

        assertThat(row.cell(2).text()).isEqualTo("Nguyễn Mẫu");
        assertThat(row.cell(3).requireWholeNumber()).isEqualTo(42);
    }

    @Test
    void aMergedUnitBelongsToEachRowItCovers() {
        var bytes = Made.workbook(sheet -> {
            Made.fill(
                    sheet,
                    new String[] {"STT", "Họ và tên", "Đơn vị"},
                    new String[] {"I. Tập thể và cá nhân", "", ""},
                    new String[] {"1", "Trần Văn Mẫu", "Viện Mẫu"},
                    new String[] {"2", "Lê Thị Mẫu", ""});
            Made.merge(sheet, "A2:C2");
            Made.merge(sheet, "C3:C4");
        });

        var table = Tables.read(bytes, "gop.xlsx");

        assertThat(table.rows().getFirst().section()).isTrue();
        assertThat(table.entries()).extracting(row -> row.cell(2).text()).containsExactly("Viện Mẫu", "Viện Mẫu");
        assertThat(table.entries()).extracting(row -> row.cell(2).row()).containsExactly(3, 4);
    }

    @Test
    void aHeaderOfTwoRowsNamesGroupAndPart() {
        var bytes = Made.workbook(sheet -> {
            Made.fill(
                    sheet,
                    new String[] {"DANH SÁCH", "", "", "", "", "", ""},
                    new String[] {"STT", "Họ và tên", "Năm 2022", "", "Năm 2023", "", "Ghi chú"},
                    new String[] {"", "", "Danh hiệu", "Số quyết định", "Danh hiệu", "Số quyết định", ""},
                    new String[] {"1", "Trần Văn Mẫu", "CSTĐCS", "12/QĐ", "CSTĐCS", "15/QĐ", ""});
            for (String range : List.of("A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3")) {
                Made.merge(sheet, range);
            }
        });

        var table = Tables.read(bytes, "hai-dong.xlsx");

        assertThat(table.columns())
                .extracting(Column::title)
                .containsExactly(
                        "STT",
                        "Họ và tên",
                        "Năm 2022 – Danh hiệu",
                        "Năm 2022 – Số quyết định",
                        "Năm 2023 – Danh hiệu",
                        "Năm 2023 – Số quyết định",
                        "Ghi chú");
        assertThat(table.rows()).extracting(Row::number).containsExactly(4);
    }

    @Test
    void aHeaderOfTwoRowsIsUnderstoodInTextToo() {
        var table =
                Tables.paste("STT\tHọ và tên\tNăm 2022\t\n\t\tDanh hiệu\tSố quyết định\n1\tTrần Văn Mẫu\tLĐTT\t12/QĐ");

        assertThat(table.columns())
                .extracting(Column::title)
                .containsExactly("STT", "Họ và tên", "Năm 2022 – Danh hiệu", "Năm 2022 – Số quyết định");
        assertThat(table.rows()).hasSize(1);
    }

    @Test
    void whatIsPastedFromASpreadsheetIsATable() {
        var table = Tables.paste(
                "Họ tên\u00A0\tĐơn vị\r\nTrần \u00A0 Văn\u200B Mẫu\tViện A, Viện B\r\n\r\n\"Lê Thị\nMẫu\"\t\"Phòng \"\"Một cửa\"\"\"\r\n");

        assertThat(table.columns()).extracting(Column::title).containsExactly("Họ tên", "Đơn vị");
        assertThat(table.rows()).extracting(Row::number).containsExactly(2, 4);
        assertThat(table.rows()).extracting(row -> row.cell(0).text()).containsExactly("Trần Văn Mẫu", "Lê Thị Mẫu");
        assertThat(table.rows().get(0).cell(1).text()).isEqualTo("Viện A, Viện B");
        assertThat(table.rows().get(1).cell(1).text()).isEqualTo("Phòng \"Một cửa\"");
    }

    @Test
    void aBareListOfNamesLosesNobody() {
        var table = Tables.paste("Trần Văn Mẫu\nLê Thị Mẫu\n").withoutHeader();

        assertThat(table.entries()).extracting(row -> row.cell(0).text()).containsExactly("Trần Văn Mẫu", "Lê Thị Mẫu");
        assertThat(table.columns()).extracting(Column::title).containsExactly("A");
    }

    @Test
    void aListWithoutHeaderIsNotRobbedOfItsFirstRow() {
        var table = Tables.paste("1\tTrần Văn Mẫu\t05/01/1980\n2\tLê Thị Mẫu\t06/01/1981\n");

        assertThat(table.header()).isEmpty();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void eachSheetWithDataCanBeChosen() throws Exception {
        byte[] bytes;
        try (var workbook = new XSSFWorkbook()) {
            Made.fill(
                    workbook.createSheet("Tập thể"), new String[] {"Tên", "Đơn vị"}, new String[] {"Phòng A", "Viện"});
            Made.fill(
                    workbook.createSheet("Cá nhân"), new String[] {"Họ tên", "Đơn vị"}, new String[] {"Trần", "Viện"});
            workbook.createSheet("Trống");
            Made.fill(workbook.createSheet("Ẩn"), new String[] {"x", "y"});
            workbook.setSheetHidden(3, true);
            var out = new java.io.ByteArrayOutputStream();
            workbook.write(out);
            bytes = out.toByteArray();
        }

        assertThat(Tables.all(bytes, "a.xlsx")).extracting(Table::sheet).containsExactly("Tập thể", "Cá nhân");
        assertThat(Tables.read(bytes, "a.xlsx", "Cá nhân")
                        .rows()
                        .getFirst()
                        .cell(0)
                        .text())
                .isEqualTo("Trần");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/01/2026|2026-01-05",
                "5-1-26|2026-01-05",
                "5.1.1985|1985-01-05",
                "31/12/99|1999-12-31",
                "2026-01-05|2026-01-05",
                "2026-01-05 00:00:00|2026-01-05",
                "ngày 16 tháng 12 năm 2022|2022-12-16",
                "29/02/2023|",
                "13/25/2023|",
                "05/2023|",
                "2023|",
                "hôm qua|"
            })
    void aDateAsTextIsADateOnlyWhenItIsOne(String text, LocalDate expected) {
        assertThat(Cell.of(1, 0, text).date().orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5|1234.5",
                "1.234.567|1234567",
                "10.000|10000",
                "1 234 567|1234567",
                "1,5|1.5",
                "9.25|9.25",
                "0,125|0.125",
                "1,234.5|1234.5",
                "1,234,567|1234567",
                "90 %|0.90",
                "-3|-3",
                "1,234|",
                "1.23.4|",
                "12a|",
                "Năm|"
            })
    void aNumberWithTwoReadingsIsNoNumber(String text, BigDecimal expected) {
        assertThat(Cell.of(1, 0, text).number().orElse(null)).isEqualTo(expected);
    }

    @Test
    void anAccentTypedBeforeItsHatStillMakesOneLetter() {
        assertThat(Tables.paste("Tên\nVi\u00E9\u0302t")
                        .rows()
                        .getFirst()
                        .cell(0)
                        .text())
                .isEqualTo("Viết");
    }

    @Test
    void textHasNoFormulas() {
        var table = Tables.read(Made.utf8("Họ và tên;Ghi chú\nTrần Mẫu;=1+2\nLê Mẫu;=\"007\"\n"), "x.csv");

        assertThat(table.rows()).extracting(row -> row.cell(1).text()).containsExactly("=1+2", "007");
        var written = Spreadsheet.named("Ra").column("Ghi chú", 20).row("=1+2").xlsx();
        // A formula without its value would be refused: what goes out is text.
        assertThat(Tables.read(written, "ra.xlsx").rows().getFirst().cell(0).text())
                .isEqualTo("=1+2");
    }

    @Test
    void aWorkbookMayDoWithoutStylesAndTheme() {
        var parts = Made.unzip(Made.workbook(new String[][] {{"Họ và tên", "Đơn vị"}, {"Trần Mẫu", "Phòng Một"}}));
        parts.remove("xl/styles.xml");
        parts.remove("xl/theme/theme1.xml");

        assertThat(Tables.read(Made.zip(parts), "x.xlsx").entries())
                .extracting(row -> row.cell(0).text())
                .containsExactly("Trần Mẫu");
    }

    @Test
    void mergedSignaturesBelowTheEntriesAreNoReasonToRefuse() {
        var bytes = Made.workbook(sheet -> {
            Made.fill(
                    sheet,
                    new String[] {"STT", "Họ và tên", "Đơn vị", "Danh hiệu"},
                    new String[] {"1", "Trần Mẫu", "Phòng Một", "LĐTT"},
                    new String[] {"NGƯỜI LẬP BIỂU", "", "THỦ TRƯỞNG ĐƠN VỊ"},
                    new String[] {"Lê Mẫu", "", "Đỗ Mẫu"});
            Made.merge(sheet, "A3:B3");
            Made.merge(sheet, "C3:D3");
            Made.merge(sheet, "A4:B4");
            Made.merge(sheet, "C4:D4");
        });

        assertThat(Tables.read(bytes, "x.xlsx").entries()).hasSize(1);
    }
}

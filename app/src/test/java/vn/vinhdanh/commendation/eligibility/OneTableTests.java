package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.printing.Tables;

class OneTableTests {

    private static byte[] workbook() {
        return Spreadsheet.workbook(
                Spreadsheet.named("Bìa")
                        .column("Kính gửi", 20)
                        .column("Nơi nhận", 20)
                        .row("Vụ Thử", "Như trên"),
                Spreadsheet.named("CSTĐ cơ sở")
                        .column("TT", 5)
                        .column("Họ và tên", 20)
                        .column("Đơn vị", 20)
                        .row("1", "Nguyễn Văn An", "Phòng Một"),
                Spreadsheet.named("Bằng khen Bộ")
                        .column("TT", 5)
                        .column("Nơi công tác", 20)
                        .column("Họ tên", 20)
                        .column("Quê quán", 20)
                        .row("1", "Phòng Hai", "Lê Thị Bình", "Huế"));
    }

    @Test
    void oneTableStaysAsItIs() {
        Table table = Tables.paste("Họ và tên\tĐơn vị\nAn\tPhòng Một");
        assertThat(OneTable.of(List.of(table)).table()).isSameAs(table);
    }

    @Test
    void sheetsAreJoinedByWhatTheirColumnsMeanAndNothingIsLost() {
        OneTable one = OneTable.of(Tables.all(workbook(), "x.xlsx"));
        assertThat(one.leftOut()).isEqualTo(1);
        assertThat(one.read()).isEqualTo(2);
        Map<ListColumn, Integer> columns = OneTable.guess(one.table());
        List<Row> rows = one.table().entries();
        assertThat(rows).hasSize(2);
        assertThat(rows)
                .extracting(row -> row.cell(Objects.requireNonNull(columns.get(ListColumn.NAME)))
                        .text())
                .containsExactly("Nguyễn Văn An", "Lê Thị Bình");
        assertThat(rows)
                .extracting(row -> row.cell(Objects.requireNonNull(columns.get(ListColumn.UNIT)))
                        .text())
                .containsExactly("Phòng Một", "Phòng Hai");
        assertThat(rows.get(1).cells()).anyMatch(cell -> cell.text().equals("Huế"));
        assertThat(one.table().rows()).filteredOn(Row::section).hasSize(2);
        assertThat(one.table().rows()).extracting(Row::number).doesNotHaveDuplicates();
    }

    @Test
    void totalsAndSignaturesBelowTheEntriesAreLeftOutAndCounted() {
        OneTable one = OneTable.of(List.of(Tables.paste("""
                STT\tHọ và tên\tĐơn vị\tDanh hiệu đề nghị
                1\tNguyễn Văn An\tPhòng Một\tLao động tiên tiến
                2\tTổng công ty Thử\t\tTập thể lao động tiên tiến
                \tTổng cộng: 15 người
                \t\t\tHà Nội, ngày 3 tháng 4 năm 2026
                \tNGƯỜI LẬP BIỂU\t\tTHỦ TRƯỞNG ĐƠN VỊ
                \tLê Thị Bình\t\tTrần Văn Ký
                """)));
        assertThat(one.table().entries()).hasSize(2);
        assertThat(one.below()).isEqualTo(4);

        OneTable unnumbered = OneTable.of(List.of(Tables.paste("""
                Họ và tên\tĐơn vị\tDanh hiệu đề nghị
                Nguyễn Văn An\tPhòng Một\tLao động tiên tiến
                Tổng Công ty Thử\t\tTập thể lao động tiên tiến
                """)));
        assertThat(unnumbered.table().entries()).hasSize(2);
        assertThat(unnumbered.below()).isZero();
    }

    @Test
    void menAndWomenUnderTheYearOfBirthAreNoYear() {
        Table twoLines = Tables.paste("""
                TT\tHọ và tên\tNăm sinh\t\tĐơn vị\tDanh hiệu
                \t\tNam\tNữ\t\t
                1\tHoàng Thế An\t1983\t\tPhòng Một\tLĐTT
                2\tLê Thị Bình\t\t1985\tPhòng Một\tLĐTT
                """);
        assertThat(OneTable.guess(twoLines))
                .containsEntry(ListColumn.BIRTH_YEAR, 2)
                .containsEntry(ListColumn.UNIT, 4)
                .doesNotContainKey(ListColumn.YEAR);
        Table oneLine = Tables.paste("Họ và tên\tNam\tNữ\tDanh hiệu\nHoàng Thế An\t1983\t\tLĐTT\n");
        assertThat(OneTable.guess(oneLine))
                .containsEntry(ListColumn.BIRTH_YEAR, 1)
                .doesNotContainKey(ListColumn.YEAR);
        Table unmarked = Tables.paste("ho va ten\tNAM\tnu\tdanh hieu\nLe Thi Binh\t\t1985\tLDTT\n");
        assertThat(OneTable.guess(unmarked))
                .containsEntry(ListColumn.BIRTH_YEAR, 1)
                .doesNotContainKey(ListColumn.YEAR);
        Table crosses = Tables.paste("Họ và tên\tNam\tNữ\tDanh hiệu\nHoàng Thế An\tx\t\tLĐTT\n");
        assertThat(OneTable.guess(crosses)).containsOnlyKeys(ListColumn.NAME, ListColumn.AWARD);
    }

    @Test
    void whatStandsInTwoColumnsIsReadFromBoth() {
        List<String> titles = List.of("TT", "Họ đệm", "Tên", "Năm sinh – Nam", "Năm sinh – Nữ");
        List<String> cells = List.of("1", "Lê Thị", "Bình", "", "1985");
        assertThat(Titles.wholeName(titles, cells, 1)).isEqualTo("Lê Thị Bình");
        assertThat(Titles.birthYear(titles, cells, 3)).isEqualTo("1985");
        assertThat(Titles.birthYear(titles, List.of("1", "Lê", "An", "1983", "-"), 3))
                .isEqualTo("1983");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "STT|Họ và tên|Năm sinh|Đơn vị công tác|Danh hiệu đề nghị; NAME BIRTH_YEAR UNIT AWARD",
                "Số TT|HỌ TÊN|Ngày, tháng, năm sinh|Phòng ban|Hình thức khen thưởng; NAME BIRTH_YEAR UNIT AWARD",
                "TT|Đề nghị tặng|Tên tập thể, cá nhân|Thành tích; AWARD NAME NOTE",
                "TT|Tên tập thể|Danh hiệu thi đua|Số phiếu đồng ý; NAME AWARD VOTES",
                "ho va ten|nam sinh|don vi|danh hieu de nghi|nam thanh tich; NAME BIRTH_YEAR UNIT AWARD YEAR",
                "TT|Họ và tên|Chức vụ, đơn vị công tác|Danh hiệu, hình thức đề nghị|Kết quả bỏ phiếu; NAME UNIT AWARD VOTES",
                "TT|Họ và tên|Năm sinh|Nam|Nữ|Đơn vị|Danh hiệu; NAME BIRTH_YEAR UNIT AWARD",
                "TT|Họ và tên|Nam|Đơn vị|Danh hiệu; NAME UNIT AWARD",
                "ho va ten|NAM|nu|don vi|danh hieu; NAME UNIT AWARD",
                "Họ và tên|Năm|Danh hiệu; NAME YEAR AWARD",
                "TT|Họ đệm|Tên|Born|Organisation|Award; NAME BIRTH_YEAR UNIT AWARD",
                "No.|Full name|Birth year|Unit|Award|Achievement year; NAME BIRTH_YEAR UNIT AWARD YEAR"
            })
    void columnsAreRecognisedWhateverTheirOrderAndWording(String titles, String meant) {
        Table table = Tables.paste(
                titles.strip().replace('|', '\t') + "\n" + "x\t".repeat(titles.split("\\|").length - 1) + "y");
        assertThat(OneTable.guess(table).keySet().stream().map(Enum::name))
                .containsExactlyInAnyOrder(meant.strip().split(" "));
    }
}

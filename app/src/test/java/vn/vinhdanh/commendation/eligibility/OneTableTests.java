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
                "No.|Full name|Birth year|Unit|Award|Achievement year; NAME BIRTH_YEAR UNIT AWARD YEAR"
            })
    void columnsAreRecognisedWhateverTheirOrderAndWording(String titles, String meant) {
        Table table = Tables.paste(
                titles.strip().replace('|', '\t') + "\n" + "x\t".repeat(titles.split("\\|").length - 1) + "y");
        assertThat(OneTable.guess(table).keySet().stream().map(Enum::name))
                .containsExactlyInAnyOrder(meant.strip().split(" "));
    }
}

package vn.vinhdanh.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Columns are recognised by their words, never by their order, and never silently wrongly. */
class ColumnsTests {

    private static final Map<String, List<String>> SOUGHT = Map.of(
            "name", List.of("Họ và tên", "Họ tên", "Tên"),
            "unit", List.of("Đơn vị", "Cơ quan", "Nơi công tác"),
            "born", List.of("Ngày sinh", "Năm sinh", "Ngày tháng năm sinh"));

    @Test
    void orderMarksAndCaseDoNotCount() {
        var columns = guess("NGAY SINH\tSTT\tđơn  vị\tHo Va Ten");

        assertThat(columns.column("name").orElseThrow().letter()).isEqualTo("D");
        assertThat(columns.column("unit").orElseThrow().letter()).isEqualTo("C");
        assertThat(columns.column("born").orElseThrow().letter()).isEqualTo("A");
        assertThat(columns.isSure()).isTrue();
        assertThat(columns.unused()).extracting(Column::title).containsExactly("STT");
    }

    @Test
    void aLongerWordingIsLikelyAndSoSaid() {
        var columns = guess("Họ và tên (chữ in hoa)\tĐơn vị công tác\tNgày, tháng, năm sinh");

        assertThat(columns.match("name").orElseThrow().confidence()).isEqualTo(Columns.Confidence.LIKELY);
        assertThat(columns.column("unit").orElseThrow().letter()).isEqualTo("B");
        assertThat(columns.match("born").orElseThrow().confidence()).isEqualTo(Columns.Confidence.SURE);
        assertThat(columns.isSure()).isFalse();
    }

    @Test
    void theNameOfAUnitIsNoPersonsName() {
        var columns = guess("Tên đơn vị\tHọ tên");

        assertThat(columns.column("name").orElseThrow().letter()).isEqualTo("B");
        assertThat(columns.column("unit").orElseThrow().letter()).isEqualTo("A");
        assertThat(columns.missing()).containsExactly("born");
    }

    @Test
    void twoEqualColumnsAreLeftToThePerson() {
        var columns = guess("Đơn vị\tĐơn vị\tHọ tên");

        assertThat(columns.column("unit")).isEmpty();
        assertThat(columns.contested().get("unit")).extracting(Column::letter).containsExactly("A", "B");
    }

    @Test
    void whatIsNotThereIsMissing() {
        var columns = guess("Số thứ tự\tGhi chú");

        assertThat(columns.found()).isEmpty();
        assertThat(columns.missing()).containsExactlyInAnyOrder("name", "unit", "born");
    }

    private static Columns guess(String header) {
        return Columns.guess(Tables.paste(header + "\n" + "x\t".repeat(header.split("\t").length)), SOUGHT);
    }
}

package vn.vinhdanh.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartDrawingTests {

    private static final List<String> YEARS = List.of("2018", "2019");

    @Test
    void columnsGrowWithTheirValues() {
        var chart = new Chart(YEARS, List.of(Chart.Series.of("a", List.of(10L, 20L))), false);
        var columns = ChartDrawing.columns(chart).columns();
        assertThat(columns.get(1).height()).isEqualTo(2 * columns.get(0).height());
        assertThat(columns)
                .allSatisfy(column -> assertThat(column.y() + column.height())
                        .isEqualTo(ChartDrawing.columns(chart).base()));
    }

    @Test
    void theAxisEndsAboveTheGreatestValueInWholeSteps() {
        var chart = new Chart(YEARS, List.of(Chart.Series.of("a", List.of(143L, 28L))), false);
        var ticks = ChartDrawing.columns(chart).ticks();
        assertThat(ticks.getLast().value()).isGreaterThanOrEqualTo(143);
        assertThat(ticks).allSatisfy(tick -> assertThat(tick.value() % 1).isZero());
    }

    @Test
    void stackedSeriesStandOnOneAnother() {
        var chart = new Chart(
                YEARS, List.of(Chart.Series.of("a", List.of(5L, 5L)), Chart.Series.of("b", List.of(7L, 0L))), true);
        var columns = ChartDrawing.columns(chart).columns();
        assertThat(columns.get(1).y() + columns.get(1).height())
                .isEqualTo(columns.get(0).y());
        assertThat(columns.get(0).x()).isEqualTo(columns.get(1).x());
    }

    @Test
    void nothingButZerosStillHasAnAxis() {
        var chart = new Chart(YEARS, List.of(Chart.Series.of("a", List.of(0L, 0L))), false);
        assertThat(ChartDrawing.lines(chart).ticks()).hasSize(5);
        assertThat(ChartDrawing.lines(chart).curves().getFirst().path())
                .startsWith("M")
                .doesNotContain("NaN");
    }

    @Test
    void aSeriesThatMissesAValueIsRefused() {
        assertThatThrownBy(() -> new Chart(YEARS, List.of(Chart.Series.of("a", List.of(1L))), false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

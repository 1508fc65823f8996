package vn.vinhdanh.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Where each column, bead and grid line of a {@link Chart} stands, in the units of its drawing. */
public record ChartDrawing(
        double base, List<Tick> ticks, List<Mark> marks, List<Column> columns, List<Curve> curves, boolean figures) {

    public static final int WIDTH = 560;
    public static final int HEIGHT = 260;

    private static final double LEFT = 46;
    private static final double RIGHT = 10;
    private static final double TOP = 24;
    private static final double BOTTOM = 32;
    private static final int MOST_FIGURES = 30;
    private static final int STEPS = 4;

    /** A grid line with its value. */
    public record Tick(double y, double value) {}

    /** A label under the axis. */
    public record Mark(double x, String label) {}

    /** One column; {@code colour} counts the series from 1. */
    public record Column(
            double x, double y, double width, double height, int colour, String label, String series, double value) {
        public double middle() {
            return x + width / 2;
        }
    }

    /** One line with a bead for each value. */
    public record Curve(String path, int colour, List<Column> beads) {}

    public static ChartDrawing columns(Chart chart) {
        double top = top(chart);
        double room = (WIDTH - LEFT - RIGHT) / Math.max(1, chart.labels().size());
        int abreast = chart.stacked() ? 1 : Math.max(1, chart.series().size());
        double width = Math.min(46, room * 0.74 / abreast);
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < chart.labels().size(); at++) {
            double start = LEFT + room * at + (room - width * abreast) / 2;
            double below = 0;
            for (int number = 0; number < chart.series().size(); number++) {
                var series = chart.series().get(number);
                double value = series.values().get(at);
                double height = value / top * tall();
                double x = chart.stacked() ? start : start + width * number;
                double y = HEIGHT - BOTTOM - below - height;
                columns.add(new Column(
                        round(x + 1),
                        round(y),
                        round(width - 2),
                        round(height),
                        number + 1,
                        chart.labels().get(at),
                        series.name(),
                        value));
                below += chart.stacked() ? height : 0;
            }
        }
        boolean figures = columns.size() <= MOST_FIGURES && !chart.stacked();
        return new ChartDrawing(HEIGHT - BOTTOM, ticks(top), marks(chart), columns, List.of(), figures);
    }

    public static ChartDrawing lines(Chart chart) {
        double top = top(chart);
        List<Curve> curves = new ArrayList<>();
        for (int number = 0; number < chart.series().size(); number++) {
            var series = chart.series().get(number);
            List<Column> beads = new ArrayList<>();
            StringBuilder path = new StringBuilder();
            for (int at = 0; at < chart.labels().size(); at++) {
                double x = round(middle(chart, at));
                double y = round(HEIGHT - BOTTOM - series.values().get(at) / top * tall());
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", at == 0 ? "M" : "L", x, y));
                beads.add(new Column(
                        x,
                        y,
                        0,
                        0,
                        number + 1,
                        chart.labels().get(at),
                        series.name(),
                        series.values().get(at)));
            }
            curves.add(new Curve(path.toString(), number + 1, beads));
        }
        return new ChartDrawing(
                HEIGHT - BOTTOM,
                ticks(top),
                marks(chart),
                List.of(),
                curves,
                chart.series().size() == 1);
    }

    private static double tall() {
        return HEIGHT - TOP - BOTTOM;
    }

    private static double middle(Chart chart, int at) {
        double room = (WIDTH - LEFT - RIGHT) / Math.max(1, chart.labels().size());
        return LEFT + room * (at + 0.5);
    }

    private static List<Mark> marks(Chart chart) {
        return IntStream.range(0, chart.labels().size())
                .mapToObj(
                        at -> new Mark(round(middle(chart, at)), chart.labels().get(at)))
                .toList();
    }

    private static List<Tick> ticks(double top) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> new Tick(round(HEIGHT - BOTTOM - tall() * step / STEPS), top * step / STEPS))
                .toList();
    }

    /** The end of the axis: the next value above all that divides into four readable steps. */
    private static double top(Chart chart) {
        double greatest = 0;
        for (int at = 0; at < chart.labels().size(); at++) {
            int label = at;
            var values = chart.series().stream()
                    .mapToDouble(series -> series.values().get(label));
            greatest = Math.max(
                    greatest, chart.stacked() ? values.sum() : values.max().orElse(0));
        }
        if (greatest <= STEPS) {
            return STEPS;
        }
        double power = Math.pow(10, Math.floor(Math.log10(greatest / STEPS)));
        for (double step : new double[] {1, 2, 2.5, 3, 4, 5, 6, 8, 10}) {
            double end = step * power * STEPS;
            if (end >= greatest && (power > 1 || step != 2.5)) {
                return end;
            }
        }
        return power * 10 * STEPS;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}

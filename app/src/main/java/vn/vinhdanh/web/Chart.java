package vn.vinhdanh.web;

import java.util.List;

/**
 * Numbers to be drawn as columns or as lines: some series over the same labels.
 *
 * @param labels what stands under the axis, such as years
 * @param series each with one value per label
 * @param stacked whether the series of a label stand on top of one another
 */
public record Chart(List<String> labels, List<Series> series, boolean stacked) {

    /** Up to six series can be told apart. */
    public static final int MOST_SERIES = 6;

    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        if (series.size() > MOST_SERIES) {
            throw new IllegalArgumentException("At most six series can be told apart: " + series.size());
        }
        for (Series one : series) {
            if (one.values().size() != labels.size()) {
                throw new IllegalArgumentException("Series " + one.name() + " has "
                        + one.values().size() + " values for " + labels.size() + " labels");
            }
        }
    }

    /**
     * @param name as people read it
     * @param values one for each label, none negative
     */
    public record Series(String name, List<Double> values) {

        public Series {
            values = List.copyOf(values);
        }

        /** A series of whole numbers. */
        public static Series of(String name, List<Long> values) {
            return new Series(name, values.stream().map(Long::doubleValue).toList());
        }
    }
}

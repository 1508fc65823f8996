package vn.vinhdanh.web;

import org.jspecify.annotations.Nullable;

/**
 * One bar of a bar chart.
 *
 * @param value its length; bars of one chart are drawn against the greatest of them unless the chart names another end
 * @param shown the figure as it is read, already in the page's language
 * @param path where the figure opens; null when it opens nowhere
 */
public record Bar(
        String label, double value, String shown, @Nullable String path) {

    /** The length in tenths of a percent of {@code most}, 0 to 1000. */
    public long length(double most) {
        return most <= 0 ? 0 : Math.clamp(Math.round(value / most * 1000), 0L, 1000L);
    }
}

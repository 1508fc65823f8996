package vn.vinhdanh.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** What the bench says: figures, one a line, on standard output; everything else on standard error. */
public final class Figures {

    private static final AtomicInteger SEEN = new AtomicInteger();

    private Figures() {}

    /** One figure: its name, its value with about three digits, its unit, separated by tabs. */
    public static void figure(String name, double value, String unit) {
        var size = Math.abs(value);
        var form = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
        figure(name, String.format(Locale.ROOT, form, value), unit);
    }

    /** One figure that is not a number. */
    public static void figure(String name, String value, String unit) {
        System.out.println(name + "\t" + value + "\t" + unit);
    }

    /** What is going on, for whoever waits. */
    public static void progress(String what) {
        System.err.println("… " + what);
    }

    /** What was measured, on which data, or what went wrong. */
    public static void note(String what) {
        System.err.println("  " + what);
    }

    /** Looks at a result, so that the compiler cannot leave out the work behind it. */
    public static void keep(Object result) {
        SEEN.addAndGet(result.hashCode());
    }

    /** The middle one; of an even number, the higher of the two. */
    public static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

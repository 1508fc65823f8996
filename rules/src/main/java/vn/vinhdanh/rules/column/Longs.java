package vn.vinhdanh.rules.column;

import java.util.Arrays;

/** Masks of years, appended one after the other. */
final class Longs {

    private long[] values = new long[16];
    private int count;

    void add(long value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    long[] toArray() {
        return Arrays.copyOf(values, count);
    }
}

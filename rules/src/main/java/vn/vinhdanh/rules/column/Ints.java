package vn.vinhdanh.rules.column;

import java.util.Arrays;

/** Whole numbers, appended one after the other. */
final class Ints {

    private int[] values = new int[16];
    private int count;

    void add(int value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = value;
    }

    int get(int place) {
        return values[place];
    }

    void set(int place, int value) {
        values[place] = value;
    }

    int count() {
        return count;
    }

    int[] toArray() {
        return Arrays.copyOf(values, count);
    }

    short[] toShorts() {
        short[] shorts = new short[count];
        for (int each = 0; each < count; each++) {
            shorts[each] = (short) values[each];
        }
        return shorts;
    }

    byte[] toBytes() {
        byte[] bytes = new byte[count];
        for (int each = 0; each < count; each++) {
            bytes[each] = (byte) values[each];
        }
        return bytes;
    }
}

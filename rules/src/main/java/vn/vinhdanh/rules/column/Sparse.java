package vn.vinhdanh.rules.column;

/**
 * Records that only some rows have, any number of them for a row. A bit tells whether a row has any, and counting the bits
 * before it tells where its records stand, so that a row without records costs a fifth of a byte.
 */
final class Sparse {

    private final long[] present;
    private final int[] before;
    private final int[] start;

    private Sparse(long[] present, int[] before, int[] start) {
        this.present = present;
        this.before = before;
        this.start = start;
    }

    /** @param rowOfRecord the row of every record, never falling */
    static Sparse of(int rows, Ints rowOfRecord) {
        int records = rowOfRecord.count();
        if (records == 0) {
            return new Sparse(new long[0], new int[0], new int[1]);
        }
        long[] present = new long[(rows + 63) >>> 6];
        Ints start = new Ints();
        for (int record = 0; record < records; record++) {
            int row = rowOfRecord.get(record);
            if (record == 0 || row != rowOfRecord.get(record - 1)) {
                present[row >>> 6] |= 1L << row;
                start.add(record);
            }
        }
        start.add(records);
        int[] before = new int[present.length];
        for (int word = 1; word < before.length; word++) {
            before[word] = before[word - 1] + Long.bitCount(present[word - 1]);
        }
        return new Sparse(present, before, start.toArray());
    }

    boolean isEmpty() {
        return present.length == 0;
    }

    boolean has(int row) {
        return present.length != 0 && (present[row >>> 6] >>> row & 1) != 0;
    }

    /** The first record of a row that has some. */
    int first(int row) {
        return start[ordinal(row)];
    }

    /** The place behind the last record of a row that has some. */
    int end(int row) {
        return start[ordinal(row) + 1];
    }

    /** The first row from that one on that has records; {@code limit} or more when there is none before it. */
    int next(int row, int limit) {
        if (present.length == 0 || row >= limit) {
            return limit;
        }
        int word = row >>> 6;
        long rest = present[word] & -1L << row;
        while (rest == 0) {
            word++;
            if (word << 6 >= limit) {
                return limit;
            }
            rest = present[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    long bytes() {
        return 8L * present.length + 4L * before.length + 4L * start.length;
    }

    private int ordinal(int row) {
        int word = row >>> 6;
        return before[word] + Long.bitCount(present[word] & (1L << row) - 1);
    }
}

package vn.vinhdanh.rules.column;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import vn.vinhdanh.rules.fact.Years;

/** The rows that are weighed together, few enough to stay in the processor's cache, and the scratch paper for them. One thread. */
final class Block {

    /** The most rows in a block. */
    static final int ROWS = 1024;

    private final Population population;
    private final Deque<long[]> longs = new ArrayDeque<>();
    private final Deque<byte[]> bytes = new ArrayDeque<>();
    private final Deque<Window> windows = new ArrayDeque<>();
    private final long[] employed = new long[ROWS];
    private final long[] complete = new long[ROWS];
    private final IdentityHashMap<SolvedKernel, Scores> scores = new IdentityHashMap<>();
    private final Deque<int[]> ints = new ArrayDeque<>();
    private boolean employedKnown;
    private boolean completeKnown;
    private int first;
    private int size;

    Block(Population population) {
        this.population = population;
    }

    /** Turns to other rows. */
    void moveTo(int firstRow, int rows) {
        first = firstRow;
        size = rows;
        employedKnown = false;
        completeKnown = false;
    }

    Population population() {
        return population;
    }

    /** The first row of the population that is in the block. */
    int first() {
        return first;
    }

    /** How many rows it has. */
    int size() {
        return size;
    }

    /** Whether all rows are the same kind of subject in the same achievement year. */
    boolean isOfOneKind() {
        if (population.kinds().length == 1) {
            return true;
        }
        int kind = population.kind(first);
        int others = 0;
        for (int row = 1; row < size; row++) {
            others |= population.kind(first + row) ^ kind;
        }
        return others == 0;
    }

    /** The years of each row's career. */
    long[] employed() {
        if (!employedKnown) {
            population.copyEmployed(first, size, employed);
            employedKnown = true;
        }
        return employed;
    }

    /** The years of each row in which the register of awards is complete. */
    long[] complete() {
        if (!completeKnown) {
            population.copyComplete(first, size, complete);
            completeKnown = true;
        }
        return complete;
    }

    /** The block's part of a column; a column of no length is all zeros. */
    void copy(long[] column, long[] into) {
        if (column.length == 0) {
            Arrays.fill(into, 0, size, 0L);
        } else {
            System.arraycopy(column, first, into, 0, size);
        }
    }

    /** The next row of the block from that one on that has records, counted within the block; {@link #size} when none has. */
    int next(Sparse rows, int row) {
        return rows.next(first + row, first + size) - first;
    }

    /** A year's place among the sixty-four of a row, also outside of them. */
    int place(int row, int year) {
        return year - population.year(first + row) + Years.LAST;
    }

    long[] takeLongs() {
        long[] free = longs.poll();
        return free == null ? new long[ROWS] : free;
    }

    void giveBack(long[] paper) {
        longs.push(paper);
    }

    /** What initiatives count for a kernel; kept from block to block. */
    Scores scores(SolvedKernel kernel) {
        return scores.computeIfAbsent(kernel, each -> new Scores());
    }

    /** Paper for that many whole numbers. */
    int[] takeInts(int length) {
        int[] free = ints.poll();
        return free != null && free.length >= length ? free : new int[length + ROWS];
    }

    void giveBack(int[] paper) {
        ints.push(paper);
    }

    /** Writes down the rows that are not "not met" yet, and tells how many there are. */
    int hopeful(byte[] answers, int[] rows) {
        int count = 0;
        for (int row = 0; row < size; row++) {
            rows[count] = row;
            count += (answers[row] - Code.NOT_MET) >>> 31;
        }
        return count;
    }

    /** Paper on which every row is met, but for those that are not met in any case and need no weighing. */
    byte[] takeAnswers(byte[] hopeless) {
        byte[] free = bytes.poll();
        byte[] answers = free == null ? new byte[ROWS] : free;
        for (int row = 0; row < size; row++) {
            answers[row] = hopeless[row] == Code.NOT_MET ? Code.NOT_MET : Code.MET;
        }
        return answers;
    }

    /** Paper on which every row is met. */
    byte[] takeFresh() {
        byte[] free = bytes.poll();
        byte[] answers = free == null ? new byte[ROWS] : free;
        Arrays.fill(answers, Code.MET);
        return answers;
    }

    void giveBack(byte[] paper) {
        bytes.push(paper);
    }

    /** A window at its start. */
    Window takeWindow() {
        Window free = windows.poll();
        Window window = free == null ? Window.fresh() : free;
        window.reset();
        return window;
    }

    void giveBack(Window window) {
        windows.push(window);
    }
}

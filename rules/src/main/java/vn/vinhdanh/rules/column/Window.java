package vn.vinhdanh.rules.column;

import java.util.Arrays;
import vn.vinhdanh.rules.fact.Years;

/**
 * What each row of a block looks at, as masks of years.
 *
 * @param looked the period looked at, from its first year to the achievement year
 * @param counted the years from the floor on: earlier ones do not count
 * @param unsure the year that counts only in part, if any
 */
record Window(long[] looked, long[] counted, long[] unsure) {

    static Window fresh() {
        return new Window(new long[Block.ROWS], new long[Block.ROWS], new long[Block.ROWS]);
    }

    /** Back to the start: the achievement year alone, everything counts. */
    void reset() {
        Arrays.fill(looked, Years.only(Years.LAST));
        Arrays.fill(counted, -1L);
        Arrays.fill(unsure, 0L);
    }

    /** Whether the first rows all look at the same years. */
    boolean isSame(int rows) {
        long difference = 0;
        for (int row = 1; row < rows; row++) {
            difference |= (looked[row] ^ looked[0]) | (counted[row] ^ counted[0]) | (unsure[row] ^ unsure[0]);
        }
        return difference == 0;
    }

    /** The same, looking at other years. */
    Window looking(long[] at) {
        return new Window(at, counted, unsure);
    }

    /** The same, where other years count. */
    Window counting(long[] years) {
        return new Window(looked, years, unsure);
    }
}

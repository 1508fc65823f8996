package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.fact.Years;

/** Conditions on single years: the achievement year itself, or so many years of the period. */
final class YearsKernel implements Kernel {

    private final YearsOf years;
    private final int times;
    private final boolean lastYearOnly;

    private YearsKernel(YearsOf years, int times, boolean lastYearOnly) {
        this.years = years;
        this.times = times;
        this.lastYearOnly = lastYearOnly;
    }

    /** The achievement year. */
    static Kernel ofTheYear(YearsOf years) {
        return new YearsKernel(years, 1, true);
    }

    /** So many years of the period, in a row or not. */
    static Kernel atLeast(YearsOf years, int times) {
        return new YearsKernel(years, times, false);
    }

    @Override
    public void weigh(Block block, Window window, byte[] answers) {
        long[] yes = block.takeLongs();
        long[] unknown = block.takeLongs();
        years.fill(block, window, yes, unknown);
        if (lastYearOnly) {
            theYear(block.size(), yes, unknown, answers);
        } else {
            count(block.size(), window.looked(), yes, unknown, answers);
        }
        block.giveBack(yes);
        block.giveBack(unknown);
    }

    private static void theYear(int rows, long[] yes, long[] unknown, byte[] answers) {
        for (int row = 0; row < rows; row++) {
            int code = Code.of((int) (yes[row] >>> Years.LAST), (int) ((yes[row] | unknown[row]) >>> Years.LAST), 1);
            answers[row] = (byte) Math.max(answers[row], code);
        }
    }

    private void count(int rows, long[] looked, long[] yes, long[] unknown, byte[] answers) {
        for (int row = 0; row < rows; row++) {
            int sure = Long.bitCount(yes[row] & looked[row]);
            int possible = sure + Long.bitCount(unknown[row] & looked[row]);
            answers[row] = (byte) Math.max(answers[row], Code.of(sure, possible, times));
        }
    }
}

package vn.vinhdanh.rules.column;

/** A condition compiled to be weighed for all rows of a block. */
interface Kernel {

    /**
     * Weighs. Worsens the answer of each row for which the condition comes out worse; rows that are not met already may be left
     * alone.
     *
     * @param answers one {@link Code} for each row
     */
    void weigh(Block block, Window window, byte[] answers);

    /** Roughly what it costs, for weighing the cheap first: 1 for a mask, 10 for a walk through records. */
    default int cost() {
        return 1;
    }

    /** Worsens an answer; without a branch, because nobody could foresee it. */
    static void worsen(byte[] answers, int row, int code) {
        answers[row] = (byte) Math.max(answers[row], code);
    }
}

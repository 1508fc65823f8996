package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.verdict.Answer;

/** The answers to one question for every row of a population. */
public final class Answers {

    private final byte[] codes;

    Answers(byte[] codes) {
        this.codes = codes;
    }

    /** How many rows there are. */
    public int size() {
        return codes.length;
    }

    /** The answer for a row. */
    public Answer of(int row) {
        return Code.answer(codes[row]);
    }

    /** Whether a row is met. */
    public boolean isMet(int row) {
        return codes[row] == Code.MET;
    }

    /** How many rows come out so. */
    public int count(Answer answer) {
        byte code = Code.of(answer);
        int count = 0;
        for (byte each : codes) {
            count += each == code ? 1 : 0;
        }
        return count;
    }
}

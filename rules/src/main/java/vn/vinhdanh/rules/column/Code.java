package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;

/** Answers as bytes, the better the smaller: of several that must all hold the largest decides, of alternatives the smallest. */
final class Code {

    static final byte MET = 0;
    static final byte UNKNOWN = 1;
    static final byte NOT_FORMALISED = 2;
    static final byte NOT_MET = 3;

    private Code() {}

    /** So many are sure, so many possible, and so many needed. */
    static int of(int sure, int possible, int needed) {
        return (sure >= needed ? 0 : UNKNOWN) + (possible >= needed ? 0 : NOT_MET - UNKNOWN);
    }

    static byte of(Answer answer) {
        return switch (answer) {
            case MET -> MET;
            case UNKNOWN -> UNKNOWN;
            case NOT_MET -> NOT_MET;
            case NOT_FORMALISED -> NOT_FORMALISED;
        };
    }

    static byte of(Truth good) {
        return switch (good) {
            case YES -> MET;
            case UNKNOWN -> UNKNOWN;
            case NO -> NOT_MET;
        };
    }

    static Answer answer(byte code) {
        return switch (code) {
            case MET -> Answer.MET;
            case UNKNOWN -> Answer.UNKNOWN;
            case NOT_MET -> Answer.NOT_MET;
            default -> Answer.NOT_FORMALISED;
        };
    }
}

package vn.vinhdanh.commendation.eligibility;

import java.util.Locale;
import vn.vinhdanh.rules.verdict.Answer;

/** What a row of a checked list comes to. */
public enum RowState {
    MET,
    NOT_MET,
    UNKNOWN,
    NOT_FORMALISED,
    /** The same award was given for the same year already; going on needs a reason. */
    HELD,
    /** It is not settled who or what is meant, so nothing was weighed. */
    UNSETTLED;

    static RowState of(Answer answer) {
        return switch (answer) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case UNKNOWN -> UNKNOWN;
            case NOT_FORMALISED -> NOT_FORMALISED;
        };
    }

    /** The name of the state in addresses, and the end of its bundle key. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mark of the design system. */
    public String mark() {
        return switch (this) {
            case MET -> "met";
            case NOT_MET, HELD -> "not";
            case UNKNOWN, NOT_FORMALISED, UNSETTLED -> "unknown";
        };
    }
}

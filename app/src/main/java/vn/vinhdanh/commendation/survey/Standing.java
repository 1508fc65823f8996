package vn.vinhdanh.commendation.survey;

import java.util.Locale;
import vn.vinhdanh.rules.forecast.Prospect;
import vn.vinhdanh.rules.verdict.Verdict;

/** Where a subject stands before an award. */
public enum Standing {
    /** Everything is there. */
    ELIGIBLE,
    /** One thing is lacking on the best way. */
    NEAR,
    /** The record does not say enough. */
    UNKNOWN,
    /** More than one thing is lacking, or the award is for an achievement nobody has claimed or for others, or held already. */
    FAR,
    /** No checked version of the law decides. */
    NOT_FORMALISED;

    /** What a verdict comes to. */
    public static Standing of(Verdict verdict) {
        return switch (Prospect.nearnessOf(verdict)) {
            case OPEN -> ELIGIBLE;
            case NEAR -> NEAR;
            case ASK -> UNKNOWN;
            case FAR, BY_CLAIM, HELD -> FAR;
            case SILENT -> NOT_FORMALISED;
        };
    }

    /** Whether somebody who looks for candidates wants to see who stands there, one by one. */
    public boolean isShown() {
        return this == ELIGIBLE || this == NEAR || this == UNKNOWN;
    }

    /** Its last part in bundle keys and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package vn.vinhdanh.document;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a task could be measured, as far as its wording says so.
 *
 * @param amount a count for NUMBER, per cent for RATIO, absent for MILESTONE
 * @param unit what is counted, or what the ratio is of; empty for a milestone
 * @param wording what has to be reached, in the document's words
 */
public record ProposedTarget(
        Kind kind, Bound bound, @Nullable BigDecimal amount, String unit, String wording) {

    /** The three ways to be measurable. */
    public enum Kind {
        NUMBER,
        RATIO,
        MILESTONE
    }

    public ProposedTarget {
        if ((kind == Kind.MILESTONE) != (amount == null)) {
            throw new IllegalArgumentException("a milestone has no amount, a number or ratio has one");
        }
    }

    /** Something is done or it is not. */
    public static ProposedTarget milestone(String wording) {
        return new ProposedTarget(Kind.MILESTONE, Bound.EXACTLY, null, "", wording);
    }
}

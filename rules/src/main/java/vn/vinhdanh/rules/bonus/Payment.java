package vn.vinhdanh.rules.bonus;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Citation;

/**
 * What becomes of the bonus of an award that comes together with others.
 *
 * @param amount null when no bonus was read for the award and the day
 * @param citation the clause that settles it; null when no rule was read for the day
 */
public record Payment(
        Granted granted,
        Fate fate,
        @Nullable Amount amount,
        @Nullable Citation citation) {

    /** Whether it is paid. */
    public enum Fate {
        PAID,
        /** A higher title over the same years is paid instead. */
        HIGHER_TITLE_PAID,
        /** Two forms for the same years or the same achievement: the rule does not say, people decide. */
        TO_BE_ASKED
    }
}

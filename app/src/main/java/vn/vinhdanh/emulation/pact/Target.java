package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.TargetId;

/**
 * What is to be reached, of a movement or of a pact.
 *
 * @param field the field of work; null when it belongs to none
 * @param doer who does it, in the document's words; null when it does not say
 * @param bound null for a milestone
 * @param amount a count, or per cent for a ratio; null for a milestone
 * @param source the movement's target that a pact took over, if it did
 */
public record Target(
        TargetId id,
        int ordinal,
        @Nullable String field,
        String wording,
        @Nullable String doer,
        TargetKind kind,
        @Nullable Bound bound,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal baseline,
        String measure,
        BigDecimal weight,
        LocalDate dueOn,
        @Nullable TargetId source,
        int version) {

    /** What a unit has to reach: its own amount where it was given one, else the target's. */
    public Goal goal(@Nullable BigDecimal own, LocalDate from, LocalDate until) {
        return new Goal(kind, bound, own == null ? amount : own, baseline, from, until);
    }
}

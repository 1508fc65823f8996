package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.ShareId;
import vn.vinhdanh.organization.UnitId;

/**
 * A unit's part of a target, and where it stands.
 *
 * @param target the target with its words
 * @param amount the unit's own amount; null for a milestone
 * @param from the first day that counts
 * @param latest the newest entry that no other one corrects; null when nothing was entered
 */
public record Share(
        ShareId id,
        Target target,
        UnitId unit,
        String unitName,
        @Nullable BigDecimal amount,
        LocalDate from,
        LocalDate dueOn,
        @Nullable Progress latest) {

    public Goal goal() {
        return target.goal(amount, from, dueOn);
    }

    public TargetStanding standing(LocalDate day) {
        return goal().standing(latest == null ? null : latest.figure(), day);
    }

    /** How much of the way is done, 0 to 100. */
    public int percent() {
        return goal().percent(latest == null ? null : latest.figure());
    }
}

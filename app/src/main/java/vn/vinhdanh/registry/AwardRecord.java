package vn.vinhdanh.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.fact.CommendationType;

/**
 * An award on record.
 *
 * @param holderName the person's name, or the collective's name on the decision's day
 * @param atUnit where the person worked then; the collective itself for a unit; null when not on record
 * @param atUnitName its name on the decision's day
 * @param decision the decision that gave it
 * @param undoneBy the decision that took it back, or null while it stands
 * @param correctedBy the last decision that set it right, or null
 */
public record AwardRecord(
        AwardRecordId id,
        AwardKey award,
        AwardKind kind,
        CommendationType type,
        Level level,
        Holder holder,
        String holderName,
        @Nullable UnitId atUnit,
        @Nullable String atUnitName,
        int achievedFrom,
        int achievedTo,
        String citation,
        AwardDecision decision,
        @Nullable AwardDecisionId undoneBy,
        @Nullable LocalDate undoneOn,
        @Nullable AwardDecisionId correctedBy,
        boolean legacy,
        boolean sample,
        int version) {

    /** Whether it stands on the day: given by then, and not taken back by then. */
    public boolean standsOn(LocalDate day) {
        return !decision.signedOn().isAfter(day) && (undoneOn == null || day.isBefore(undoneOn));
    }

    /** Whether it was put on record by mistake, and withdrawn without a decision. */
    public boolean withdrawn() {
        return decision.id().equals(undoneBy);
    }

    /** Whether it was never taken back, or given back since. */
    public boolean stands() {
        return undoneBy == null;
    }
}

package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Refusal;

/**
 * A target to be set.
 *
 * @param field the field of work, or null
 * @param bound from which side the amount binds; null for a milestone
 * @param amount a count, or per cent for a ratio; null for a milestone
 * @param baseline where it begins; null when not on record
 * @param measure what is counted, or what the ratio is of
 * @param weight how much it counts beside the others, above 0
 * @param dueOn the last day
 */
public record NewTarget(
        @Nullable String field,
        String wording,
        TargetKind kind,
        @Nullable Bound bound,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal baseline,
        String measure,
        BigDecimal weight,
        LocalDate dueOn) {

    /** @throws Refusal when it could not be measured */
    public NewTarget {
        wording = wording.strip();
        measure = measure.strip();
        if (wording.isEmpty()) {
            throw new Refusal("emulation.refusal.target-wording");
        }
        if (kind == TargetKind.MILESTONE) {
            bound = null;
            amount = null;
            baseline = null;
        } else if (amount == null || bound == null) {
            throw new Refusal("emulation.refusal.target-amount", wording);
        }
        if ((amount != null && amount.signum() < 0) || (baseline != null && baseline.signum() < 0)) {
            throw new Refusal("emulation.refusal.target-negative", wording);
        }
        if (weight.signum() <= 0) {
            throw new Refusal("emulation.refusal.target-weight", wording);
        }
    }
}

package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a unit on its part of a target. Entries stay as they were made.
 *
 * @param amount the figure reached by that day, or the rate on it; null for a milestone
 * @param done whether the milestone is reached; null for a figure
 * @param corrects the entry that this one puts right, by number
 * @param corrected whether a later entry puts this one right
 */
public record Progress(
        long id,
        LocalDate day,
        @Nullable BigDecimal amount,
        @Nullable Boolean done,
        String evidence,
        @Nullable Long corrects,
        boolean corrected,
        Instant enteredAt) {

    public Goal.Figure figure() {
        return new Goal.Figure(amount, done);
    }
}

package vn.vinhdanh.emulation.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.ShareId;
import vn.vinhdanh.emulation.pact.Progress;
import vn.vinhdanh.emulation.pact.Share;
import vn.vinhdanh.emulation.pact.TargetStanding;

/**
 * A line of the report that writes itself: one of the unit's targets and how far it came, bound to the entry it was taken from.
 *
 * @param share the unit's part of the target
 * @param day the day the figure is of; null when nothing was entered
 * @param changed whether a later entry says something else than the report that was handed in
 */
public record Excerpt(
        Share share,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount,
        @Nullable Boolean done,
        TargetStanding standing,
        boolean changed) {

    /** As it stands today, for a report that is still being written. */
    static Excerpt live(Share share, LocalDate today) {
        Progress latest = share.latest();
        return new Excerpt(
                share,
                latest == null ? null : latest.day(),
                latest == null ? null : latest.amount(),
                latest == null ? null : latest.done(),
                share.standing(today),
                false);
    }

    public ShareId id() {
        return share.id();
    }
}

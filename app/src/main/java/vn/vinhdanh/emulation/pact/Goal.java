package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has to reach, and how it stands. One code path for the board, the unit's page, the report and the work queue.
 *
 * @param bound null for a milestone
 * @param amount a count, or per cent for a ratio; null for a milestone
 * @param baseline where it began; null when not on record
 * @param from the first day that counts
 * @param dueOn the last day
 */
public record Goal(
        TargetKind kind,
        @Nullable Bound bound,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal baseline,
        LocalDate from,
        LocalDate dueOn) {

    /** A figure as entered: an amount for numbers and ratios, done or not for a milestone. */
    public record Figure(
            @Nullable BigDecimal amount, @Nullable Boolean done) {}

    /**
     * How it stands on the day.
     *
     * <p>A count is on the way while it is at least where an even pace from its baseline would be; a ratio likewise if its baseline is
     * on record, else while the time is not over. A ceiling is met only when the time is over, and behind as soon as it is passed.
     */
    public TargetStanding standing(@Nullable Figure figure, LocalDate day) {
        boolean over = day.isAfter(dueOn);
        if (figure == null) {
            return over ? TargetStanding.BEHIND : TargetStanding.UNKNOWN;
        }
        if (kind == TargetKind.MILESTONE || bound == null || amount == null || figure.amount() == null) {
            return Boolean.TRUE.equals(figure.done())
                    ? TargetStanding.MET
                    : over ? TargetStanding.BEHIND : TargetStanding.ON_THE_WAY;
        }
        boolean holds = bound.holds(figure.amount(), amount);
        if (bound.isCeiling()) {
            return ceiling(holds, over);
        }
        if (holds) {
            return TargetStanding.MET;
        }
        boolean missedForGood = bound == Bound.EXACTLY
                && kind == TargetKind.NUMBER
                && figure.amount().compareTo(amount) > 0;
        if (over || missedForGood) {
            return TargetStanding.BEHIND;
        }
        return figure.amount().compareTo(evenPace(day)) >= 0 ? TargetStanding.ON_THE_WAY : TargetStanding.BEHIND;
    }

    /** How much of the way is done, 0 to 100; a ceiling has no way. */
    public int percent(@Nullable Figure figure) {
        if (figure == null) {
            return 0;
        }
        if (amount == null || figure.amount() == null || bound == null) {
            return Boolean.TRUE.equals(figure.done()) ? 100 : 0;
        }
        if (bound.isCeiling()) {
            return bound.holds(figure.amount(), amount) ? 100 : 0;
        }
        BigDecimal begin = start();
        BigDecimal way = amount.subtract(begin);
        if (way.signum() <= 0) {
            return bound.holds(figure.amount(), amount) ? 100 : 0;
        }
        double part = figure.amount().subtract(begin).doubleValue() / way.doubleValue();
        return (int) Math.clamp(Math.floor(part * 100), 0, 100);
    }

    private TargetStanding ceiling(boolean holds, boolean over) {
        if (!holds) {
            // A rate may come down again while there is time; a count cannot.
            return kind == TargetKind.NUMBER || over || baseline == null
                    ? TargetStanding.BEHIND
                    : TargetStanding.ON_THE_WAY;
        }
        return over ? TargetStanding.MET : TargetStanding.ON_THE_WAY;
    }

    private BigDecimal start() {
        return baseline == null ? BigDecimal.ZERO : baseline;
    }

    private BigDecimal evenPace(LocalDate day) {
        if (kind == TargetKind.RATIO && baseline == null) {
            return BigDecimal.ZERO;
        }
        long whole = Math.max(1, ChronoUnit.DAYS.between(from, dueOn));
        long gone = Math.clamp(ChronoUnit.DAYS.between(from, day), 0, whole);
        BigDecimal way = amount == null ? BigDecimal.ZERO : amount.subtract(start());
        return start().add(way.multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }
}

package vn.vinhdanh.ground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The house's clock in tests: it stands still at nine in the morning of a fixed day until a test moves it. */
public final class TravellingClock extends Clock {

    /** The day every test begins on. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 21);

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ZoneId zone;
    private volatile Instant now;

    public TravellingClock() {
        this(VIETNAM, FIRST_DAY.atTime(9, 0).atZone(VIETNAM).toInstant());
    }

    private TravellingClock(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /** Nine in the morning of that day. */
    public void travelTo(LocalDate day) {
        travelTo(day.atTime(LocalTime.of(9, 0)));
    }

    public void travelTo(LocalDateTime moment) {
        now = moment.atZone(VIETNAM).toInstant();
    }

    /** Lets time pass, or goes back by a negative duration. */
    public void pass(Duration duration) {
        now = now.plus(duration);
    }

    /** Back to where every test begins. */
    public void reset() {
        travelTo(FIRST_DAY);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TravellingClock(other, now);
    }

    @Override
    public Instant instant() {
        return now;
    }
}

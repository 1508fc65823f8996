package vn.vinhdanh.rules.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day, and until which last day, something is in force; both days belong to it. */
public record InForce(LocalDate from, @Nullable LocalDate until) {

    /** Whether it is in force on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}

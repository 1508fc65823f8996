package vn.vinhdanh.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param from the first day, or null when the beginning is not on record
 * @param until the first day after it, or null while it lasts
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate until) {

    /** From that day on, without an end. */
    public static Period since(@Nullable LocalDate from) {
        return new Period(from, null);
    }

    /** The whole of a calendar year. */
    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Reads the columns {@code period_from} and {@code period_until}. */
    static Period read(ResultSet row) throws SQLException {
        return new Period(
                row.getObject("period_from", LocalDate.class), row.getObject("period_until", LocalDate.class));
    }

    /** Whether the day lies in it. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** The last day it held, or null while it lasts. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }
}

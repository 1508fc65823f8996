package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time served.
 *
 * @param from first day
 * @param until last day; null while it goes on
 */
public record Service(
        ServicePlace place, LocalDate from, @Nullable LocalDate until) {}

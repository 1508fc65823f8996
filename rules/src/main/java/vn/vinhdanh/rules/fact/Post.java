package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leading post that a person holds or held.
 *
 * @param from first day in it
 * @param until last day in it; null while it is held
 */
public record Post(
        PostLevel level, LocalDate from, @Nullable LocalDate until) {}

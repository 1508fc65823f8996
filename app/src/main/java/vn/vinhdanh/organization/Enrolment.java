package vn.vinhdanh.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new person together with the first main post.
 *
 * @param from the post's first day, or null when not on record
 */
public record Enrolment(
        NewPerson person,
        UnitId unit,
        String title,
        boolean leader,
        @Nullable LocalDate from) {}

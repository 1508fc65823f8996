package vn.vinhdanh.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role held over a scope, from a day to a day (both included; open when {@code to} is null).
 *
 * @param unit the unit of a unit officer, by number
 * @param bloc the bloc of a bloc officer, by number
 */
public record RoleGrant(
        long id,
        Role role,
        @Nullable Long unit,
        @Nullable Long bloc,
        LocalDate from,
        @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

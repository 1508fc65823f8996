package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to units.
 *
 * @param on the first day of the new state
 * @param decision the paper that ordered it, as people cite it, or null when not on record
 * @param before those it happened to
 * @param after those that came out of it
 */
public record UnitChange(
        UnitChangeKind kind, LocalDate on, @Nullable String decision, List<Party> before, List<Party> after) {

    /** One of the units concerned, named as it was called on its side of the change. */
    public record Party(UnitId id, String name) {}
}

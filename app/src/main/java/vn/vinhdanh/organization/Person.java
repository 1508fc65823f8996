package vn.vinhdanh.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person on record.
 *
 * @param directWorker a direct worker rather than a leader, as the share of direct workers in a list counts them
 * @param joinedOn first day in the service, or null when not on record
 * @param leftOn first day no longer in the service, or null
 */
public record Person(
        PersonId id,
        String fullName,
        @Nullable Sex sex,
        @Nullable Integer birthYear,
        PersonClass personClass,
        boolean directWorker,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        boolean sample,
        int version) {

    /** Its stable address. */
    public String address() {
        return "/nguoi/" + id;
    }
}

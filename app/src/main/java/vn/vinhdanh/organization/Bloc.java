package vn.vinhdanh.organization;

import org.jspecify.annotations.Nullable;

/**
 * A bloc of one year.
 *
 * @param field the field it works in, or null
 * @param continues the bloc of an earlier year it carries on from, or null
 */
public record Bloc(
        BlocId id,
        String name,
        int year,
        BlocLevel level,
        @Nullable String field,
        @Nullable BlocId continues,
        boolean sample,
        int version) {

    /** Its stable address. */
    public String address() {
        return "/khoi/" + id;
    }
}

package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.rules.fact.ServicePlace;

/**
 * A stretch of time that somebody served.
 *
 * @param from first day
 * @param until last day; null while it goes on
 * @param paper what proves it, as people cite it; null when nothing is named
 */
public record ServiceTime(
        PersonId person,
        ServicePlace place,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String paper) {

    /** The bundle key of a place's word. */
    public static String wordOf(ServicePlace place) {
        return "registry.place." + place.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Holder holder() {
        return Holder.of(person);
    }

    /** Whether it has a day in common with the stretch between two days; a last day of null is still to come. */
    public boolean overlaps(LocalDate first, @Nullable LocalDate last) {
        return (last == null || !from.isAfter(last)) && (until == null || !first.isAfter(until));
    }
}

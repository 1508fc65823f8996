package vn.vinhdanh.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit as it stood on a day.
 *
 * @param name its official name on that day
 * @param shortName the abbreviation it used then, if any
 * @param external outside the ministry's tree
 * @param foundedOn its first day, or null when not on record
 * @param dissolvedOn the first day it no longer existed, or null
 * @param parent the unit it belonged to
 * @param alive whether it existed on that day; if not, it is shown as on the nearest day of its life
 * @param version for optimistic locking
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        String name,
        @Nullable String shortName,
        boolean legalPersonality,
        boolean external,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable UnitId parent,
        boolean sample,
        boolean alive,
        int version) {

    /** Its stable address. */
    public String address() {
        return "/to-chuc/" + id;
    }

    /** The short name where there is one, else the name. */
    public String briefName() {
        return shortName == null ? name : shortName;
    }
}

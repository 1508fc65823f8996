package vn.vinhdanh.registry;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;

/** Whom a fact is about: one person, or one collective. */
public sealed interface Holder {

    /** A person. */
    record OnePerson(PersonId id) implements Holder {}

    /** A unit as a collective. */
    record OneUnit(UnitId id) implements Holder {}

    static Holder of(PersonId id) {
        return new OnePerson(id);
    }

    static Holder of(UnitId id) {
        return new OneUnit(id);
    }

    /** The person's number for the database, or null. */
    default @Nullable Long personNumber() {
        return this instanceof OnePerson(PersonId id) ? id.value() : null;
    }

    /** The unit's number for the database, or null. */
    default @Nullable Long unitNumber() {
        return this instanceof OneUnit(UnitId id) ? id.value() : null;
    }

    /** What the journal calls such a holder: {@code person} or {@code unit}. */
    default String word() {
        return switch (this) {
            case OnePerson person -> "person";
            case OneUnit unit -> "unit";
        };
    }

    /** The number of the person, or of the unit. */
    default long number() {
        return switch (this) {
            case OnePerson(PersonId id) -> id.value();
            case OneUnit(UnitId id) -> id.value();
        };
    }
}

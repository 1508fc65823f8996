package vn.vinhdanh.commendation.eligibility;

import java.util.List;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;

/** Who a row means. Never a silent guess. */
public sealed interface Who {

    /** Exactly one person bears the name and agrees with all that the row says. */
    record Exact(PersonOnDay person) implements Who {}

    /** Somebody chose the person. */
    record Chosen(PersonOnDay person) implements Who {}

    /** Several may be meant, or one whose record does not quite agree; people choose. */
    record Candidates(List<PersonOnDay> people) implements Who {

        public Candidates {
            people = List.copyOf(people);
        }
    }

    /** A unit as a collective, named so or chosen by somebody. */
    record Collective(Unit unit, boolean chosen) implements Who {}

    /** Units that may be meant as the collective; people choose. */
    record Collectives(List<Unit> units) implements Who {

        public Collectives {
            units = List.copyOf(units);
        }
    }

    /** A household: this house keeps no record of households, so people judge it. */
    record Household(String name) implements Who {}

    /** Nobody of that name is on record, or nobody whose record the viewer may open. */
    record Nobody() implements Who {}
}

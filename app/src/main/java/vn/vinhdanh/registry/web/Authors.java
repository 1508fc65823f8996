package vn.vinhdanh.registry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonOnDay;

/**
 * Who wrote an initiative, as far as the names typed tell.
 *
 * @param sure people who are meant for certain
 * @param asked names that may mean several, or one of a like name
 * @param nobody names that nobody within sight bears
 */
public record Authors(List<PersonOnDay> sure, List<Asked> asked, List<String> nobody) {

    /** A name and who may be meant by it; people choose. */
    public record Asked(String name, List<PersonOnDay> candidates) {}

    /** Whether everybody is known. */
    boolean settled() {
        return asked.isEmpty() && nobody.isEmpty();
    }

    List<PersonId> ids() {
        return sure.stream().map(PersonOnDay::id).toList();
    }

    /** A person with what tells namesakes apart. */
    public static String described(PersonOnDay person) {
        @Nullable Integer born = person.person().birthYear();
        return person.person().fullName()
                + (born == null ? "" : ", " + born)
                + (person.unitName() == null ? "" : ", " + person.unitName());
    }
}

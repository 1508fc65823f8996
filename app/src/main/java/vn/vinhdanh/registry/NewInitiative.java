package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.rules.fact.Reach;

/**
 * An initiative or research task on its way into the register.
 *
 * @param research a research task rather than an initiative
 * @param year the year whose achievement it is
 * @param recognisedOn the day of recognition or acceptance; null while there is none
 * @param recognisedBy the paper that recognised it, as people cite it
 */
public record NewInitiative(
        String title,
        boolean research,
        Reach reach,
        int year,
        @Nullable LocalDate recognisedOn,
        @Nullable String recognisedBy,
        List<PersonId> authors,
        boolean sample) {

    public NewInitiative {
        authors = List.copyOf(authors);
    }
}

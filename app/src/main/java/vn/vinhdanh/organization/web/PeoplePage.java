package vn.vinhdanh.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;

/**
 * The list of people on a day.
 *
 * @param units the units that may be chosen
 * @param chosenUnit the number of the chosen one; empty for all
 * @param sort the query value {@code sap}
 */
public record PeoplePage(
        List<PersonOnDay> people,
        Paging paging,
        String sought,
        List<Choice> units,
        String chosenUnit,
        @Nullable String personClass,
        String sort,
        boolean keeper) {}

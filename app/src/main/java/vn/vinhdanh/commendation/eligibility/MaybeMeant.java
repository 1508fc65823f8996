package vn.vinhdanh.commendation.eligibility;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PeopleNamedNearly;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonOnDay;

/**
 * Who may be meant by rows that leave it open: the nearest of several, or people named nearly so where nobody bears the
 * name. Only people whose record the viewer may open. However many rows, at most three queries.
 */
@Component
@Transactional(readOnly = true)
public class MaybeMeant {

    private static final int ASKED_AT_MOST = 3;
    private static final int LOOKED_AT = 8;

    private final PeopleNamedNearly nearly;
    private final PeopleInSight inSight;

    MaybeMeant(PeopleNamedNearly nearly, PeopleInSight inSight) {
        this.nearly = nearly;
        this.inSight = inSight;
    }

    /** By row number the people to ask about, the nearest first; rows without any are left out. */
    public Map<Integer, List<PersonOnDay>> of(CheckedList list, Collection<CheckedRow> rows) {
        Map<Integer, List<PersonOnDay>> meant = new HashMap<>();
        Map<CheckedRow, PeopleNamedNearly.Sought> sought = new HashMap<>();
        for (CheckedRow row : rows) {
            if (row.line().dossier() != null) {
                continue;
            }
            switch (row.who()) {
                case Who.Exact of when row.byNameOnly() -> meant.put(row.number(), List.of(of.person()));
                case Who.Candidates of -> meant.put(row.number(), nearest(list, row, of.people()));
                case Who.Nobody nobody
                when !row.name().isBlank() && !row.ofOtherKind() ->
                    sought.put(row, new PeopleNamedNearly.Sought(row.name(), born(list, row)));
                default -> {}
            }
        }
        Map<PeopleNamedNearly.Sought, List<PersonOnDay>> found =
                nearly.of(sought.values(), inSight.units(), list.receivedOn(), LOOKED_AT);
        Set<PersonId> all = new HashSet<>();
        found.values().forEach(people -> people.forEach(person -> all.add(person.id())));
        Set<PersonId> visible = inSight.among(all);
        sought.forEach((row, asked) -> {
            List<PersonOnDay> people = found.getOrDefault(asked, List.of()).stream()
                    .filter(person -> visible.contains(person.id()))
                    .toList();
            if (!people.isEmpty()) {
                meant.put(row.number(), nearest(list, row, people));
            }
        });
        return meant;
    }

    /** Who agrees with the birth year and the unit of the row goes first; otherwise they keep their order. */
    private static List<PersonOnDay> nearest(CheckedList list, CheckedRow row, List<PersonOnDay> people) {
        Integer born = born(list, row);
        String unit = RowReading.folded(row.unit());
        return people.stream()
                .sorted(Comparator.comparingInt((PersonOnDay person) -> agreeing(person, born, unit))
                        .reversed())
                .limit(ASKED_AT_MOST)
                .collect(Collectors.toUnmodifiableList());
    }

    private static int agreeing(PersonOnDay person, @Nullable Integer born, String unit) {
        int agreeing = born != null && born.equals(person.person().birthYear()) ? 2 : 0;
        String own = person.unitName() == null ? "" : RowReading.folded(person.unitName());
        return agreeing + (!unit.isEmpty() && !own.isEmpty() && (unit.contains(own) || own.contains(unit)) ? 1 : 0);
    }

    private static @Nullable Integer born(CheckedList list, CheckedRow row) {
        return BirthYear.of(list.cell(row.line(), ListColumn.BIRTH_YEAR));
    }
}

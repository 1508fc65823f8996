package vn.vinhdanh.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Honours the collectives outside the headquarters' five years: excellent collectives, and the best of each family with the flag. */
final class SampleCollectives {

    private static final int FIRST = 2016;
    private static final int LAST = SampleHistory.LAST_YEAR - 1;

    private final SampleRecord record;

    SampleCollectives(SampleRecord record) {
        this.record = record;
    }

    void honour(List<SamplePerson> people) {
        Map<String, List<SampleUnit>> families = people.stream()
                .map(person -> person.top)
                .distinct()
                .sorted(Comparator.comparingLong(SampleUnit::id))
                .collect(Collectors.groupingBy(SampleUnit::group, TreeMap::new, Collectors.toList()));
        families.forEach((family, units) -> {
            for (int year = FIRST; year <= LAST; year++) {
                if (!family.equals(SampleUnit.HEADQUARTERS) || year > SampleHeadquarters.LAST) {
                    honour(units, year, people);
                }
            }
        });
    }

    private void honour(List<SampleUnit> units, int year, List<SamplePerson> people) {
        List<SampleUnit> excellent =
                units.stream().filter(unit -> deserves(unit, year, people)).toList();
        excellent.forEach(unit -> record.give("tap-the-lao-dong-xuat-sac", unit, year, year));
        if (!excellent.isEmpty()) {
            SampleUnit leading = Objects.requireNonNull(excellent.get(year % excellent.size()));
            record.give("co-thi-dua-bo", leading, year, year);
        }
    }

    /** At least 70 % advanced workers and one fighter at the base among its people. */
    static boolean deserves(SampleUnit unit, int year, List<SamplePerson> people) {
        List<SamplePerson> members = people.stream()
                .filter(person -> person.unit.equals(unit) || person.top.equals(unit))
                .filter(person -> person.joined < year)
                .toList();
        long advanced = members.stream()
                .filter(person -> person.holds("lao-dong-tien-tien", year))
                .count();
        boolean fighter = members.stream().anyMatch(person -> person.holds("chien-si-thi-dua-co-so", year));
        return fighter && advanced * 100 >= members.size() * 70L;
    }
}

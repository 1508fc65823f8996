package vn.vinhdanh.organization;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decides who a name means among those whose names have the same letters. */
final class PersonMatching {

    private PersonMatching() {}

    /**
     * One person is meant exactly if a single one bears the very name and agrees with all that is given. Without marks
     * in the name, or with more than one left, people choose.
     *
     * @param units the unit given and those below it, or null when none was given
     */
    static PersonMatch decide(
            String name, @Nullable Integer birthYear, @Nullable Collection<UnitId> units, List<PersonOnDay> alike) {
        if (alike.isEmpty()) {
            return new PersonMatch.Nobody();
        }
        var fitting = alike.stream()
                .filter(person -> sameName(name, person.person().fullName()))
                .filter(person -> birthYear == null
                        || person.person().birthYear() == null
                        || birthYear.equals(person.person().birthYear()))
                .filter(person -> units == null || (person.unit() != null && units.contains(person.unit())))
                .toList();
        if (fitting.size() == 1) {
            return new PersonMatch.Exact(fitting.getFirst());
        }
        return new PersonMatch.Candidates(fitting.isEmpty() ? alike : fitting);
    }

    static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}

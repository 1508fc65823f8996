package vn.vinhdanh.commendation.eligibility;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.BareName;
import vn.vinhdanh.rules.catalogue.Subject;

/**
 * Which award a text in a list means.
 *
 * @param awards what it may mean: none, one, or several among which people choose
 * @param sure whether the whole text is a name of the award, and not only its beginning
 */
record AwardReading(List<Award> awards, boolean sure) {

    private static final AwardReading NONE = new AwardReading(List.of(), false);
    private static final int SHORTEST = 2;
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final Pattern NUMBERING = Pattern.compile("^(?:[IVXLC]+|[A-H]|\\d{1,2})\\s*[.)/-]\\s*");

    AwardReading {
        awards = List.copyOf(awards);
    }

    /** The same, of what this kind of subject can receive. */
    AwardReading forSubject(Subject subject) {
        return new AwardReading(
                awards.stream()
                        .filter(each -> each.profile().subjects().contains(subject))
                        .toList(),
                sure);
    }

    /** Whether some award of it can go to this kind of subject, or nothing was read. */
    boolean mayBeFor(Subject subject) {
        return awards.isEmpty()
                || awards.stream().anyMatch(each -> each.profile().subjects().contains(subject));
    }

    /** Reads texts by the names of one law; keep it while reading a list. */
    static final class Reader {

        private final TreeMap<String, Set<Award>> named = new TreeMap<>();
        private final Map<String, AwardReading> read = new HashMap<>();
        private final NearestAward nearest;

        Reader(List<Award> awards) {
            for (Award award : awards) {
                award.profile().everyName().stream()
                        .map(BareName::of)
                        .forEach(name ->
                                named.computeIfAbsent(name, key -> inOrder()).add(award));
            }
            nearest = new NearestAward(awards);
        }

        private static Set<Award> inOrder() {
            return new TreeSet<>(Comparator.comparing(Award::key, Comparator.<AwardKey>naturalOrder()));
        }

        /**
         * The award whose name is written most like a text that names none.
         *
         * @param subject for whom it is; null when that is not known
         * @return null when no name is like it
         */
        @Nullable
        Award nearest(String text, @Nullable Subject subject) {
            return nearest.to(bare(text), subject);
        }

        /** The award that somebody's word means. */
        AwardReading of(String text) {
            return read.computeIfAbsent(text, this::read);
        }

        /** The award that a heading names somewhere in it; never sure, and only when it names one. */
        AwardReading within(String heading) {
            AwardReading direct = of(heading);
            if (!direct.awards().isEmpty()) {
                return direct;
            }
            String padded = " " + BareName.of(heading) + " ";
            String longest = "";
            for (String name : named.keySet()) {
                if (name.length() > longest.length() && name.contains(" ") && padded.contains(" " + name + " ")) {
                    longest = name;
                }
            }
            return longest.isEmpty() ? NONE : reading(named.getOrDefault(longest, Set.of()), false);
        }

        private AwardReading read(String text) {
            String bare = bare(text);
            if (bare.isEmpty()) {
                return NONE;
            }
            Set<Award> whole = named.get(bare);
            if (whole != null) {
                return reading(whole, true);
            }
            Set<Award> longer = beginningWith(bare);
            return longer.isEmpty() ? byBeginning(bare.split(" ")) : reading(longer, false);
        }

        /** "Huân chương Lao động" alone may be any of its classes. */
        private Set<Award> beginningWith(String bare) {
            Set<Award> found = inOrder();
            if (bare.contains(" ") || bare.length() >= SHORTEST_ABBREVIATION) {
                named.subMap(bare + " ", bare + " \uffff").values().forEach(found::addAll);
            }
            return found;
        }

        /** Longer texts are tried by their beginning, as in "Bằng khen của Bộ trưởng Bộ …". */
        private AwardReading byBeginning(String[] words) {
            for (int length = words.length - 1; length >= SHORTEST; length--) {
                Set<Award> found = named.get(String.join(" ", Arrays.copyOf(words, length)));
                if (found != null) {
                    return reading(found, false);
                }
            }
            return NONE;
        }

        private static AwardReading reading(Set<Award> awards, boolean sure) {
            return new AwardReading(List.copyOf(awards), sure && awards.size() == 1);
        }

        private static String bare(String text) {
            return BareName.of(NUMBERING.matcher(text.strip()).replaceFirst(""));
        }
    }
}

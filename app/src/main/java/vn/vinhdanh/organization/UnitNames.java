package vn.vinhdanh.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All names by which units can be recognised on one day. Built once, it answers for a whole list without asking the
 * database again.
 */
public final class UnitNames {

    private static final double WORTH_PROPOSING = 0.45;
    private static final int PROPOSED_AT_MOST = 5;

    /** A former name points to the unit with certainty, yet people confirm it. */
    private static final double FORMER = 0.97;

    private final Map<NameKey, Set<Unit>> current = new HashMap<>();
    private final Map<NameKey, Set<Unit>> former = new HashMap<>();

    /** By each of their words the names that hold it, so that a name is compared only with those that share enough. */
    private final Map<String, List<NameKey>> holding = new HashMap<>();

    /** A name and the living unit it leads to. */
    record Known(String name, Unit unit, boolean former) {}

    UnitNames(List<Known> names) {
        for (Known known : names) {
            var key = NameKey.of(known.name());
            if (!key.isEmpty()) {
                (known.former() ? former : current)
                        .computeIfAbsent(key, k -> new LinkedHashSet<>())
                        .add(known.unit());
            }
        }
        Stream.concat(current.keySet().stream(), former.keySet().stream())
                .distinct()
                .forEach(key -> key.words()
                        .forEach(word -> holding.computeIfAbsent(word, w -> new ArrayList<>())
                                .add(key)));
    }

    /** Which unit the name means. */
    public UnitMatch resolve(String name) {
        var key = NameKey.of(name);
        if (key.isEmpty()) {
            return new UnitMatch.Unknown();
        }
        var same = current.getOrDefault(key, Set.of());
        if (same.size() == 1) {
            return new UnitMatch.Exact(same.iterator().next());
        }
        var candidates = candidates(key);
        return candidates.isEmpty() ? new UnitMatch.Unknown() : new UnitMatch.Candidates(candidates);
    }

    /** The names that share words with a key, and at most how many. */
    private Map<NameKey, Integer> sharing(NameKey key) {
        var sharing = new HashMap<NameKey, Integer>();
        key.words()
                .forEach(word ->
                        holding.getOrDefault(word, List.of()).forEach(known -> sharing.merge(known, 1, Integer::sum)));
        return sharing;
    }

    private List<UnitMatch.Candidate> candidates(NameKey key) {
        var best = new LinkedHashMap<Unit, Double>();
        sharing(key).forEach((known, words) -> {
            if (key.likenessAtMost(known, words) < WORTH_PROPOSING) {
                return;
            }
            double like = key.likeness(known);
            current.getOrDefault(known, Set.of()).forEach(unit -> best.merge(unit, like, Math::max));
            former.getOrDefault(known, Set.of()).forEach(unit -> best.merge(unit, FORMER * like, Math::max));
        });
        var found = new ArrayList<UnitMatch.Candidate>();
        best.forEach((unit, score) -> {
            if (score >= WORTH_PROPOSING) {
                found.add(new UnitMatch.Candidate(unit, score));
            }
        });
        found.sort(Comparator.comparingDouble(UnitMatch.Candidate::score)
                .reversed()
                .thenComparingLong(candidate -> candidate.unit().id().value()));
        return List.copyOf(found.subList(0, Math.min(PROPOSED_AT_MOST, found.size())));
    }
}

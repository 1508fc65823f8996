package vn.vinhdanh.commendation.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.BareName;
import vn.vinhdanh.rules.catalogue.Subject;

/**
 * The award whose name is written most like a text: by the runs of three letters they share, initials standing for a name
 * as well. People are asked whether it is meant; nothing is taken for it.
 */
final class NearestAward {

    private static final double LIKE_ENOUGH = 0.45;
    private static final int RUN = 3;

    /** One way to write an award, with the number of runs in it. */
    private record Name(Award award, int runs) {}

    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Integer>> holding = new HashMap<>();
    private final Map<String, List<Award>> answered = new HashMap<>();

    NearestAward(List<Award> awards) {
        for (Award award : awards) {
            Stream<String> every = award.profile().everyName().stream().map(BareName::of);
            Stream.concat(every, Stream.of(initials(award))).distinct().forEach(name -> add(name, award));
        }
    }

    private void add(String name, Award award) {
        Set<String> runs = runs(name);
        runs.forEach(
                run -> holding.computeIfAbsent(run, key -> new ArrayList<>()).add(names.size()));
        names.add(new Name(award, runs.size()));
    }

    private static String initials(Award award) {
        return Arrays.stream(BareName.of(award.names().vietnamese()).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static Set<String> runs(String name) {
        Set<String> runs = new LinkedHashSet<>();
        String padded = "  " + name + " ";
        for (int i = 0; i + RUN <= padded.length(); i++) {
            runs.add(padded.substring(i, i + RUN));
        }
        return runs;
    }

    /**
     * The nearest award.
     *
     * @param bare as {@link BareName} writes it
     * @param subject for whom it is; null when that is not known
     * @return null when no name is like it
     */
    @Nullable
    Award to(String bare, @Nullable Subject subject) {
        return answered.computeIfAbsent(bare, this::inOrder).stream()
                .filter(award -> subject == null || award.profile().subjects().contains(subject))
                .findFirst()
                .orElse(null);
    }

    private List<Award> inOrder(String bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Set<String> runs = runs(bare);
        int[] shared = new int[names.size()];
        runs.forEach(run -> holding.getOrDefault(run, List.of()).forEach(name -> shared[name]++));
        Map<Award, Double> likeness = new HashMap<>();
        for (int name = 0; name < shared.length; name++) {
            double like = 2.0 * shared[name] / (runs.size() + names.get(name).runs());
            if (like >= LIKE_ENOUGH) {
                likeness.merge(names.get(name).award(), like, Math::max);
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Award, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().key()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

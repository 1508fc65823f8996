package vn.vinhdanh.commendation.eligibility.api;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** Finds the award that a program asks for; one that is not in the catalogue is never weighed. */
final class Catalogue {

    private static final int MOST_NEAR = 3;

    /** So much of all words two names must share to be near. */
    private static final double NEAR = 0.4;

    private Catalogue() {}

    /** @throws ApiProblem that names the field and the nearest awards, when there is none of this key or name */
    static AwardKey find(String asked, Law law) {
        String text = asked.strip();
        return law.awards().stream()
                .map(Award::key)
                .filter(each -> each.value().equals(text))
                .findFirst()
                .or(() -> law.called(text).map(Award::key))
                .orElseThrow(() -> unknown(text, law));
    }

    private static ApiProblem unknown(String asked, Law law) {
        String near = near(asked, law).stream().map(each -> each.key().value()).collect(Collectors.joining(", "));
        return near.isEmpty()
                ? ApiProblem.field("award", "given.wrong.award", asked)
                : ApiProblem.field("award", "given.wrong.award-near", asked, near);
    }

    private static List<Award> near(String asked, Law law) {
        Set<String> words = words(asked);
        return law.awards().stream()
                .filter(each -> likeness(words, each) >= NEAR)
                .sorted(Comparator.comparingDouble((Award each) -> -likeness(words, each)))
                .limit(MOST_NEAR)
                .toList();
    }

    private static double likeness(Set<String> asked, Award award) {
        return Math.max(
                likeness(asked, words(award.key().value())),
                likeness(asked, words(award.names().vietnamese())));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(SearchWords.of(text).words());
    }
}

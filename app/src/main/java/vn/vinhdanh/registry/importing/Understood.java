package vn.vinhdanh.registry.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;

/** Recognises what Vietnamese lists write for ratings, reaches, types and awards. Words are compared without marks. */
final class Understood {

    /** The longer wording stands before what it contains. */
    private static final List<Map.Entry<String, Rating>> RATINGS = List.of(
            Map.entry("khong hoan thanh", Rating.NOT_COMPLETED),
            Map.entry("chua hoan thanh", Rating.NOT_COMPLETED),
            Map.entry("khtnv", Rating.NOT_COMPLETED),
            Map.entry("xuat sac", Rating.EXCELLENT),
            Map.entry("htxs", Rating.EXCELLENT),
            Map.entry("htxsnv", Rating.EXCELLENT),
            Map.entry("hoan thanh tot", Rating.GOOD),
            Map.entry("httnv", Rating.GOOD),
            Map.entry("htt", Rating.GOOD),
            Map.entry("tot", Rating.GOOD),
            Map.entry("hoan thanh", Rating.COMPLETED),
            Map.entry("htnv", Rating.COMPLETED));

    private static final List<Map.Entry<String, Reach>> REACHES = List.of(
            Map.entry("toan quoc", Reach.NATIONAL),
            Map.entry("quoc gia", Reach.NATIONAL),
            Map.entry("ca nuoc", Reach.NATIONAL),
            Map.entry("co so", Reach.BASE),
            Map.entry("don vi", Reach.BASE),
            Map.entry("bo", Reach.MINISTRY),
            Map.entry("ministry", Reach.MINISTRY),
            Map.entry("base", Reach.BASE),
            Map.entry("national", Reach.NATIONAL));

    private static final List<Map.Entry<String, CommendationType>> TYPES = List.of(
            Map.entry("cong trang", CommendationType.MERIT),
            Map.entry("thuong xuyen", CommendationType.MERIT),
            Map.entry("dot xuat", CommendationType.SUDDEN),
            Map.entry("phong trao", CommendationType.MOVEMENT),
            Map.entry("chuyen de", CommendationType.MOVEMENT),
            Map.entry("cong hien", CommendationType.DEVOTION),
            Map.entry("nien han", CommendationType.SENIORITY),
            Map.entry("doi ngoai", CommendationType.EXTERNAL));

    private static final List<String> RESEARCH = List.of("de tai", "nhiem vu", "nghien cuu", "research");

    private final Map<NameKey, Set<Award>> awards = new HashMap<>();

    Understood(List<Award> catalogue) {
        for (Award award : catalogue) {
            call(award.names().vietnamese(), award);
            call(award.names().english(), award);
            call(award.key().value(), award);
            award.profile().called().forEach(name -> call(name, award));
        }
    }

    private void call(String name, Award award) {
        awards.computeIfAbsent(NameKey.of(name), key -> new HashSet<>()).add(award);
    }

    /** The one award of that name for such a holder; empty when there is none, or more than one. */
    Optional<Award> award(String words, Subject subject) {
        var meant = awards.getOrDefault(NameKey.of(words), Set.of()).stream()
                .filter(award -> award.profile().subjects().contains(subject))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    static Optional<Rating> rating(String words) {
        return containing(words, RATINGS);
    }

    static Optional<Reach> reach(String words) {
        return containing(words, REACHES);
    }

    static Optional<CommendationType> type(String words) {
        return containing(words, TYPES);
    }

    static boolean isResearch(String words) {
        var key = " " + NameKey.of(words) + " ";
        return RESEARCH.stream().anyMatch(each -> key.contains(" " + each + " "));
    }

    private static <T> Optional<T> containing(String words, List<Map.Entry<String, T>> known) {
        var key = " " + NameKey.of(words) + " ";
        return known.stream()
                .filter(each -> key.contains(" " + each.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

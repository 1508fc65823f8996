package vn.vinhdanh.registry.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.importing.Spoken;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;

/** Recognises what Vietnamese lists write for ratings, reaches, types, places of service, achievements and awards. Words are compared without marks. */
final class Understood {

    /** The longer wording stands before what it contains. */
    private static final Spoken<Rating> RATINGS = Spoken.of(
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

    private static final Spoken<Reach> REACHES = Spoken.of(
            Map.entry("toan quoc", Reach.NATIONAL),
            Map.entry("quoc gia", Reach.NATIONAL),
            Map.entry("ca nuoc", Reach.NATIONAL),
            Map.entry("co so", Reach.BASE),
            Map.entry("don vi", Reach.BASE),
            Map.entry("bo", Reach.MINISTRY),
            Map.entry("ministry", Reach.MINISTRY),
            Map.entry("base", Reach.BASE),
            Map.entry("national", Reach.NATIONAL));

    private static final Spoken<CommendationType> TYPES = Spoken.of(
            Map.entry("cong trang", CommendationType.MERIT),
            Map.entry("thuong xuyen", CommendationType.MERIT),
            Map.entry("dot xuat", CommendationType.SUDDEN),
            Map.entry("phong trao", CommendationType.MOVEMENT),
            Map.entry("chuyen de", CommendationType.MOVEMENT),
            Map.entry("cong hien", CommendationType.DEVOTION),
            Map.entry("nien han", CommendationType.SENIORITY),
            Map.entry("doi ngoai", CommendationType.EXTERNAL));

    private static final Spoken<ServicePlace> PLACES = Spoken.of(
            Map.entry("thanh nien xung phong", ServicePlace.VOLUNTEER_YOUTH),
            Map.entry("tnxp", ServicePlace.VOLUNTEER_YOUTH),
            Map.entry("volunteer youth", ServicePlace.VOLUNTEER_YOUTH),
            Map.entry("quan doi", ServicePlace.ARMY),
            Map.entry("quan ngu", ServicePlace.ARMY),
            Map.entry("army", ServicePlace.ARMY),
            Map.entry("trong nganh", ServicePlace.SECTOR),
            Map.entry("tong", ServicePlace.CAREER),
            Map.entry("toan bo", ServicePlace.CAREER),
            Map.entry("career", ServicePlace.CAREER),
            Map.entry("in all", ServicePlace.CAREER),
            Map.entry("nganh", ServicePlace.SECTOR),
            Map.entry("sector", ServicePlace.SECTOR));

    /** What offices write in short; beside these an achievement goes by its full wording only. */
    private static final Map<NameKey, AchievementKind> ACHIEVEMENTS = Map.of(
            NameKey.of("phong trao"), AchievementKind.MOVEMENT,
            NameKey.of("phong trao thi dua"), AchievementKind.MOVEMENT,
            NameKey.of("dot xuat"), AchievementKind.SUDDEN,
            NameKey.of("dan dau khoi"), AchievementKind.LED_BLOC,
            NameKey.of("dan dau cum"), AchievementKind.LED_BLOC,
            NameKey.of("dan dau khoi thi dua"), AchievementKind.LED_BLOC,
            NameKey.of("dan dau cum khoi thi dua"), AchievementKind.LED_BLOC,
            NameKey.of("giai thuong quoc te"), AchievementKind.INTERNATIONAL_PRIZE,
            NameKey.of("nghi huu"), AchievementKind.RETIREMENT);

    private static final Spoken<Boolean> RESEARCH = Spoken.of(
            Map.entry("de tai", true),
            Map.entry("nhiem vu", true),
            Map.entry("nghien cuu", true),
            Map.entry("research", true));

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
        return RATINGS.within(words);
    }

    static Optional<Reach> reach(String words) {
        return REACHES.within(words);
    }

    static Optional<CommendationType> type(String words) {
        return TYPES.within(words);
    }

    static Optional<ServicePlace> place(String words) {
        return PLACES.within(words);
    }

    static Optional<AchievementKind> achievement(String words) {
        return Optional.ofNullable(ACHIEVEMENTS.get(NameKey.of(words)));
    }

    static boolean isResearch(String words) {
        return RESEARCH.within(words).isPresent();
    }
}

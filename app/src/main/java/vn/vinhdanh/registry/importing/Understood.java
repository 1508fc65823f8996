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
            Map.entry("loai tot", Rating.GOOD),
            Map.entry("hoan thanh", Rating.COMPLETED),
            Map.entry("htnv", Rating.COMPLETED));

    private static final Spoken<Reach> REACHES = Spoken.of(
            Map.entry("toan quoc", Reach.NATIONAL),
            Map.entry("quoc gia", Reach.NATIONAL),
            Map.entry("ca nuoc", Reach.NATIONAL),
            Map.entry("co so", Reach.BASE),
            Map.entry("don vi", Reach.BASE),
            Map.entry("cap bo", Reach.MINISTRY),
            Map.entry("ministry", Reach.MINISTRY),
            Map.entry("base", Reach.BASE),
            Map.entry("national", Reach.NATIONAL));

    /** One syllable says this only in front: it also stands in "toàn bộ" and "cán bộ". */
    private static final Spoken<Reach> REACHES_IN_FRONT = Spoken.of(Map.entry("bo", Reach.MINISTRY));

    /** One syllable says this only by itself: it also stands in "chưa tốt". */
    private static final Map<NameKey, Rating> RATINGS_ALONE = Map.of(NameKey.of("tot"), Rating.GOOD);

    private static final Spoken<CommendationType> TYPES = Spoken.of(
            Map.entry("cong trang", CommendationType.MERIT),
            Map.entry("thuong xuyen", CommendationType.MERIT),
            Map.entry("dot xuat", CommendationType.SUDDEN),
            Map.entry("phong trao", CommendationType.MOVEMENT),
            Map.entry("chuyen de", CommendationType.MOVEMENT),
            Map.entry("cong hien", CommendationType.DEVOTION),
            Map.entry("nien han", CommendationType.SENIORITY),
            Map.entry("doi ngoai", CommendationType.EXTERNAL));

    /**
     * Whole wordings only: a false place counts for medals, and a line in the sector switches off the time counted from the
     * day of joining. Many offices have "tong" or "nganh" in their names.
     */
    private static final Map<NameKey, ServicePlace> PLACES = wholly(Map.of(
            ServicePlace.VOLUNTEER_YOUTH,
            List.of(
                    "thanh nien xung phong",
                    "luc luong thanh nien xung phong",
                    "tnxp",
                    "volunteer youth",
                    "the volunteer youth"),
            ServicePlace.ARMY,
            List.of(
                    "quan doi",
                    "trong quan doi",
                    "quan doi nhan dan",
                    "quan doi nhan dan viet nam",
                    "quan ngu",
                    "army",
                    "the army",
                    "people’s army",
                    "the people’s army"),
            ServicePlace.SECTOR,
            List.of(
                    "nganh",
                    "trong nganh",
                    "trong nganh cua bo",
                    "cong tac trong nganh",
                    "thoi gian trong nganh",
                    "thoi gian cong tac trong nganh",
                    "tong thoi gian trong nganh",
                    "tong thoi gian cong tac trong nganh",
                    "sector",
                    "in the sector",
                    "the ministry’s sector"),
            ServicePlace.CAREER,
            List.of(
                    "tong thoi gian",
                    "tong thoi gian cong tac",
                    "tong thoi gian cong tac moi nganh",
                    "toan bo",
                    "toan bo thoi gian",
                    "toan bo thoi gian cong tac",
                    "career",
                    "in all",
                    "in all, in whatever sector")));

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

    private static <T> Map<NameKey, T> wholly(Map<T, List<String>> wordings) {
        var meant = new HashMap<NameKey, T>();
        wordings.forEach((value, all) -> all.forEach(each -> meant.put(NameKey.of(each), value)));
        return Map.copyOf(meant);
    }

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
        return RATINGS.within(words).or(() -> Optional.ofNullable(RATINGS_ALONE.get(NameKey.of(words))));
    }

    static Optional<Reach> reach(String words) {
        return REACHES.within(words).or(() -> REACHES_IN_FRONT.beginning(words));
    }

    static Optional<CommendationType> type(String words) {
        return TYPES.within(words);
    }

    /** Where time was served; empty for whatever is not one of the wordings from its first word to its last. */
    static Optional<ServicePlace> place(String words) {
        return Optional.ofNullable(PLACES.get(NameKey.of(words)));
    }

    static Optional<AchievementKind> achievement(String words) {
        return Optional.ofNullable(ACHIEVEMENTS.get(NameKey.of(words)));
    }

    static boolean isResearch(String words) {
        return RESEARCH.within(words).isPresent();
    }
}

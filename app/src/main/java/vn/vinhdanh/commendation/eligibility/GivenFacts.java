package vn.vinhdanh.commendation.eligibility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.web.Words;

/**
 * Facts about a made-up subject, as somebody typed or sent them: texts by field, such as {@code awards[0].year}. Reads them into
 * facts, or says about each field that cannot be read what is wrong and how to mend it. Nothing is stored.
 */
public final class GivenFacts {

    /** The longest list of one kind that is read. */
    public static final int MOST_ROWS = 60;

    private static final Pattern FIELD = Pattern.compile("([a-z][a-zA-Z]*)\\[(\\d{1,3})]\\.(.+)");
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, Words.Term> problems = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Law law;
    private final Set<String> also;

    private GivenFacts(Map<String, String> typed, Law law, Set<String> also) {
        typed.forEach((field, text) -> {
            if (!text.isBlank()) {
                given.put(field, text.strip());
            }
        });
        this.law = law;
        this.also = also;
    }

    /**
     * What was understood.
     *
     * @param facts null when the year or the kind of subject could not be read
     * @param problems what is wrong, by field, in their order
     */
    public record Reading(@Nullable Facts facts, @Nullable LocalDate day, Map<String, Words.Term> problems) {}

    /**
     * Reads what was given.
     *
     * @param also fields of the request that are not facts
     */
    public static Reading read(Map<String, String> typed, Law law, Set<String> also) {
        GivenFacts reading = new GivenFacts(typed, law, also);
        reading.read.addAll(also);
        return reading.all();
    }

    private Reading all() {
        LocalDate day = day("day");
        if (!given.containsKey("day")) {
            wrong("day", "given.wrong.needed");
        }
        Integer year = year("year", true);
        Subject subject = given.containsKey("subject") ? one("subject", Subject.class) : Subject.INDIVIDUAL;
        if (year == null || subject == null) {
            return new Reading(null, day, problems);
        }
        Facts.Builder facts = switch (subject) {
            case INDIVIDUAL -> Facts.ofPerson(year);
            case COLLECTIVE -> Facts.ofCollective(year);
            case HOUSEHOLD -> Facts.ofHousehold(year);
        };
        alone(facts);
        rows(facts);
        for (String field : given.keySet()) {
            if (!read.contains(field)) {
                problems.putIfAbsent(field, GivenFields.unknown(field, also));
            }
        }
        return new Reading(facts.build(), day, problems);
    }

    private void alone(Facts.Builder facts) {
        facts.since(day("since"));
        maybe("woman", Truth.class, truth -> {
            if (truth != Truth.UNKNOWN) {
                facts.woman(truth == Truth.YES);
            }
        });
        maybe("pending", Truth.class, facts::pendingProceedings);
        maybe("workerClass", WorkerClass.class, facts::workerClass);
        maybe("standing", Standing.class, facts::standing);
        maybe("retiresLater", Truth.class, facts::laterRetirement);
        maybe("postsComplete", Truth.class, truth -> {
            if (truth == Truth.YES) {
                facts.postsOnRecord();
            }
        });
        Integer from = year("recordsFrom", false);
        if (from != null) {
            facts.recordsFrom(from);
        }
    }

    private void rows(Facts.Builder facts) {
        for (String row : rowsOf("ratings")) {
            Integer year = year(row + "year", true);
            Rating rating = one(row + "rating", Rating.class);
            if (year != null && rating != null) {
                facts.rated(year, rating);
            }
        }
        rowsOf("awards").forEach(row -> award(row, facts));
        for (String row : rowsOf("initiatives")) {
            solution(row, "recognised", facts);
        }
        for (String row : rowsOf("research")) {
            solution(row, "accepted", facts);
        }
        rowsOf("disciplines").forEach(row -> discipline(row, facts));
        for (String row : rowsOf("achievements")) {
            AchievementKind kind = one(row + "kind", AchievementKind.class);
            Integer year = year(row + "year", true);
            Truth confirmed = given.containsKey(row + "confirmed") ? one(row + "confirmed", Truth.class) : Truth.YES;
            if (kind != null && year != null && confirmed != null) {
                facts.achievement(new Achievement(kind, year, confirmed, "—"));
            }
        }
        for (String row : rowsOf("posts")) {
            PostLevel post = one(row + "post", PostLevel.class);
            LocalDate from = needed(row + "from");
            LocalDate until = day(row + "until");
            if (post != null && from != null) {
                facts.post(new Post(post, from, until));
            }
        }
        for (String row : rowsOf("services")) {
            ServicePlace place = one(row + "place", ServicePlace.class);
            LocalDate from = needed(row + "from");
            LocalDate until = day(row + "until");
            if (place != null && from != null) {
                facts.service(new Service(place, from, until));
            }
        }
        rowsOf("members").forEach(row -> members(row, facts));
    }

    private void award(String row, Facts.Builder facts) {
        AwardKey award = key(row + "award");
        Integer year = year(row + "year", true);
        CommendationType type =
                given.containsKey(row + "type") ? one(row + "type", CommendationType.class) : CommendationType.MERIT;
        String decision = text(row + "decision");
        Truth revoked = given.containsKey(row + "revoked") ? one(row + "revoked", Truth.class) : Truth.NO;
        if (award != null && year != null && type != null && revoked != null) {
            facts.award(new AwardHeld(award, year, type, decision, revoked == Truth.YES));
        }
    }

    private void solution(String row, String day, Facts.Builder facts) {
        Reach reach = one(row + "reach", Reach.class);
        Integer year = year(row + "year", true);
        LocalDate on = day(row + day);
        String title = text(row + "title");
        String named = title == null ? row.substring(0, row.length() - 1) : title;
        List<AwardKey> used = new ArrayList<>();
        if (given.containsKey(row + "usedFor")) {
            AwardKey award = key(row + "usedFor");
            if (award != null) {
                used.add(award);
            }
        }
        if (reach == null || year == null) {
            return;
        }
        if (day.equals("accepted")) {
            facts.research(new ResearchTask(named, named, reach, year, on, used));
        } else {
            facts.initiative(new Initiative(named, named, reach, year, on, used));
        }
    }

    private void discipline(String row, Facts.Builder facts) {
        DisciplineLevel level = one(row + "level", DisciplineLevel.class);
        LocalDate decided = needed(row + "decided");
        LocalDate ends = day(row + "ends");
        if (level != null && decided != null) {
            facts.discipline(new Discipline(level, decided, ends));
        }
    }

    private void members(String row, Facts.Builder facts) {
        Integer year = year(row + "year", true);
        Integer members = count(row + "members");
        if (members == null && !problems.containsKey(row + "members")) {
            wrong(row + "members", "given.wrong.needed");
        }
        Truth completed =
                given.containsKey(row + "allCompleted") ? one(row + "allCompleted", Truth.class) : Truth.UNKNOWN;
        Map<AwardKey, Integer> holders = new HashMap<>();
        Map<DisciplineLevel, Integer> disciplined = new EnumMap<>(DisciplineLevel.class);
        for (String field : List.copyOf(given.keySet())) {
            if (field.startsWith(row + "holders.")) {
                Integer held = count(field);
                String award = field.substring((row + "holders.").length());
                if (held != null && law.called(award.replace('-', ' ')).isPresent()) {
                    holders.put(law.called(award.replace('-', ' ')).get().key(), held);
                } else if (held != null) {
                    wrong(field, "given.wrong.award", award);
                }
            } else if (field.startsWith(row + "disciplined.")) {
                String level = field.substring((row + "disciplined.").length());
                Integer people = count(field);
                DisciplineLevel known = constant(level, DisciplineLevel.class);
                if (people != null && known != null) {
                    disciplined.put(known, people);
                } else if (people != null) {
                    wrong(field, "given.wrong.word", level, words(DisciplineLevel.class));
                }
            }
        }
        if (year != null && members != null && completed != null) {
            facts.members(new CollectiveYear(year, members, holders, disciplined, completed));
        }
    }

    /** The rows of a list that hold anything, as the beginnings of their fields. */
    private List<String> rowsOf(String list) {
        Set<Integer> numbers = new TreeSet<>();
        for (String field : given.keySet()) {
            Matcher matcher = FIELD.matcher(field);
            if (matcher.matches() && list.equals(matcher.group(1))) {
                numbers.add(Integer.valueOf(matcher.group(2)));
            }
        }
        if (numbers.size() > MOST_ROWS) {
            wrong(list + "[" + MOST_ROWS + "]", "given.wrong.too-many", numbers.size(), MOST_ROWS);
        }
        return numbers.stream()
                .limit(MOST_ROWS)
                .map(number -> list + "[" + number + "].")
                .toList();
    }

    private @Nullable String text(String field) {
        read.add(field);
        return given.get(field);
    }

    private @Nullable LocalDate needed(String field) {
        if (text(field) == null) {
            wrong(field, "given.wrong.needed");
        }
        return day(field);
    }

    private @Nullable LocalDate day(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text);
            if (LawDay.isWithin(day)) {
                return day;
            }
            Words.Term outside = LawDay.outside(text);
            wrong(field, outside.key(), outside.arguments().toArray());
            return null;
        } catch (DateTimeException noDay) {
            // Said below.
        }
        wrong(field, "given.wrong.day", text);
        return null;
    }

    private @Nullable Integer year(String field, boolean needed) {
        String text = text(field);
        if (text == null) {
            if (needed) {
                wrong(field, "given.wrong.needed");
            }
            return null;
        }
        if (text.matches("\\d{4}")) {
            int year = Integer.parseInt(text);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        }
        wrong(field, "given.wrong.year", text, Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        return null;
    }

    private @Nullable Integer count(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{1,6}")) {
            return Integer.valueOf(text);
        }
        wrong(field, "given.wrong.count", text);
        return null;
    }

    private @Nullable AwardKey key(String field) {
        String text = text(field);
        if (text == null) {
            wrong(field, "given.wrong.needed");
            return null;
        }
        Award award = law.called(text.replace('-', ' ')).orElse(null);
        if (award == null) {
            wrong(field, "given.wrong.award", text);
            return null;
        }
        return award.key();
    }

    private <E extends Enum<E>> void maybe(String field, Class<E> type, Consumer<E> taker) {
        if (given.containsKey(field)) {
            E value = one(field, type);
            if (value != null) {
                taker.accept(value);
            }
        }
    }

    private <E extends Enum<E>> @Nullable E one(String field, Class<E> type) {
        String text = text(field);
        if (text == null) {
            wrong(field, "given.wrong.needed");
            return null;
        }
        E value = constant(text, type);
        if (value == null) {
            wrong(field, "given.wrong.word", text, words(type));
        }
        return value;
    }

    private static <E extends Enum<E>> @Nullable E constant(String text, Class<E> type) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        if (type == Truth.class) {
            name = name.equals("TRUE") ? "YES" : name.equals("FALSE") ? "NO" : name;
        }
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static String words(Class<? extends Enum<?>> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private void wrong(String field, String key, Object... arguments) {
        read.add(field);
        problems.putIfAbsent(field, new Words.Term(key, List.of(arguments)));
    }
}

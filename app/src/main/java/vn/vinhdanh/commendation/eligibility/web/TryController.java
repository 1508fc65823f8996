package vn.vinhdanh.commendation.eligibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.GivenFacts;
import vn.vinhdanh.commendation.eligibility.LawDay;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.forecast.Forecast;
import vn.vinhdanh.rules.forecast.Nearness;
import vn.vinhdanh.rules.forecast.Prospect;
import vn.vinhdanh.rules.reading.CaseReader;
import vn.vinhdanh.rules.reading.LawCase;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** Tries a made-up person or collective against the law of a day. Nothing is stored. */
@Controller
class TryController {

    private static final int RATED_YEARS = 6;
    private static final Set<String> NOT_FACTS = Set.of("add", "_csrf");
    private static final Map<String, Integer> ROWS = Map.of(
            "awards",
            4,
            "initiatives",
            2,
            "research",
            1,
            "disciplines",
            1,
            "achievements",
            1,
            "posts",
            1,
            "services",
            1,
            "members",
            2);

    private final LawInForce law;
    private final LawWording lawWording;
    private final Words words;
    private final Clock clock;

    TryController(LawInForce law, LawWording lawWording, Words words, Clock clock) {
        this.law = law;
        this.lawWording = lawWording;
        this.words = words;
        this.clock = clock;
    }

    /** Read when somebody first tries something, not at the start of the house. */
    private static final class Cases {

        static final List<LawCase> ALL = CaseReader.read(LawFiles.fromClassPath());
    }

    @GetMapping("/luat/{award:[a-z0-9-]+}/thu")
    ModelAndView form(
            @PathVariable String award,
            @RequestParam(name = "truong-hop", required = false) @Nullable Integer number,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            Locale locale) {
        Award of = award(award);
        LawDay asked = LawDay.read(day, LocalDate.now(clock));
        List<LawCase> cases = casesOf(of.key());
        if (number != null && number >= 0 && number < cases.size()) {
            return weighed(of, FactsTyped.of(cases.get(number)), "", locale);
        }
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("day", asked.wrong() == null ? asked.day().toString() : day.strip());
        typed.put("year", Integer.toString(asked.day().getYear()));
        typed.put("subject", subject(of, kind).name());
        typed.put("pending", Truth.NO.name());
        Words.Term wrong = asked.wrong();
        return wrong == null
                ? screen(HttpStatus.OK, of, typed, Map.of(), null, null, locale)
                : screen(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        of,
                        typed,
                        Map.of("day", said(wrong, locale)),
                        null,
                        null,
                        locale);
    }

    private String said(Words.Term term, Locale locale) {
        return words.say(locale, term.key(), term.arguments().toArray());
    }

    private static Subject subject(Award of, String kind) {
        return Arrays.stream(Subject.values())
                .filter(each ->
                        of.profile().subjects().contains(each) && each.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElse(of.profile().subjects().getFirst());
    }

    @PostMapping("/luat/{award:[a-z0-9-]+}/thu")
    ModelAndView weigh(
            @PathVariable String award,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "add", defaultValue = "") String add,
            Locale locale) {
        return weighed(award(award), typed, add, locale);
    }

    private ModelAndView weighed(Award of, Map<String, String> typed, String add, Locale locale) {
        Law now = law.law();
        GivenFacts.Reading reading = GivenFacts.read(withoutUnratedYears(typed), now, NOT_FACTS);
        Facts facts = reading.facts();
        LocalDate day = reading.day();
        if (!add.isEmpty()) {
            Map<String, String> more = new LinkedHashMap<>(typed);
            more.put("add", add);
            return screen(HttpStatus.OK, of, more, Map.of(), null, null, locale);
        }
        Map<String, String> problems = new LinkedHashMap<>();
        reading.problems().forEach((field, wrong) -> problems.put(field, said(wrong, locale)));
        if (facts == null || day == null || !problems.isEmpty()) {
            return screen(HttpStatus.UNPROCESSABLE_CONTENT, of, typed, problems, null, null, locale);
        }
        Prospect prospect = new Forecast(now)
                .on(day, facts).stream()
                        .filter(each -> each.award().equals(of.key()))
                        .findFirst()
                        .orElse(null);
        VerdictView verdict = VerdictView.of(now.on(day).award(of.key()).weigh(facts), lawWording, locale);
        return screen(HttpStatus.OK, of, typed, Map.of(), verdict, prospect, locale);
    }

    /** The years stand in the form ready to be rated; one that nobody rated says nothing. */
    private static Map<String, String> withoutUnratedYears(Map<String, String> typed) {
        Map<String, String> rated = new LinkedHashMap<>(typed);
        rated.keySet()
                .removeIf(field -> field.matches("ratings\\[\\d+]\\.year")
                        && typed.getOrDefault(field.replace(".year", ".rating"), "")
                                .isBlank());
        return rated;
    }

    private Award award(String key) {
        try {
            return law.award(new AwardKey(key)).orElseThrow(NotFoundProblem::new);
        } catch (IllegalArgumentException noKey) {
            throw new NotFoundProblem();
        }
    }

    private static List<LawCase> casesOf(AwardKey award) {
        return Cases.ALL.stream().filter(each -> each.award().equals(award)).toList();
    }

    private ModelAndView screen(
            HttpStatus status,
            Award of,
            Map<String, String> typed,
            Map<String, String> problems,
            @Nullable VerdictView verdict,
            @Nullable Prospect prospect,
            Locale locale) {
        Map<String, String> shown = new LinkedHashMap<>(typed);
        Wording wording = lawWording.in(locale);
        List<LawCase> cases = casesOf(of.key());
        List<String> missing = prospect == null
                        || prospect.nearness() == Nearness.OPEN
                        || prospect.nearness() == Nearness.SILENT
                ? List.of()
                : prospect.missing().stream().map(wording::say).distinct().toList();
        return Screen.of(
                status,
                "commendation/eligibility/try",
                new TryPages.TryPage(
                        of.key().value(),
                        of.names().in(locale),
                        "/luat/" + of.key(),
                        !shown.getOrDefault("subject", "").equals(Subject.INDIVIDUAL.name()),
                        choices(of.profile().subjects(), locale),
                        shown,
                        problems,
                        summary(problems, locale),
                        counts(shown),
                        choices(locale),
                        IntStream.range(0, cases.size())
                                .mapToObj(i -> new Choice(
                                        Integer.toString(i), cases.get(i).says()))
                                .toList(),
                        verdict,
                        prospect == null
                                ? null
                                : words.say(
                                        locale,
                                        "given.nearness."
                                                + prospect.nearness()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-')),
                        missing));
    }

    /** Each problem with the name of its field in front: above the form nobody sees which field is meant. */
    private Map<String, String> summary(Map<String, String> problems, Locale locale) {
        Map<String, String> summary = new LinkedHashMap<>();
        problems.forEach((field, said) -> summary.put(
                field, words.say(locale, "web.form.problem-at", TryFields.named(field, words, locale), said)));
        return summary;
    }

    /** As many rows as hold something and a few more; the list asked for grows by three. */
    private Map<String, Integer> counts(Map<String, String> shown) {
        Map<String, Integer> counts = new HashMap<>();
        ROWS.forEach((list, least) -> {
            int last = rows(shown, list);
            int most = Math.max(least, last) + (shown.getOrDefault("add", "").equals(list) ? 3 : 0);
            counts.put(list, Math.min(most, GivenFacts.MOST_ROWS));
        });
        counts.put("ratings", rate(shown));
        return counts;
    }

    private static int rows(Map<String, String> shown, String list) {
        int last = 0;
        for (Map.Entry<String, String> each : shown.entrySet()) {
            String field = each.getKey();
            if (field.startsWith(list + "[") && !each.getValue().isBlank()) {
                String number = field.substring(list.length() + 1, Math.max(field.indexOf(']'), list.length() + 1));
                if (number.matches("\\d{1,2}")) {
                    last = Math.max(last, Integer.parseInt(number) + 1);
                }
            }
        }
        return last;
    }

    /** The years up to the achievement year stand ready to be rated. */
    private int rate(Map<String, String> shown) {
        String typed = shown.getOrDefault("year", "").strip();
        int year = typed.matches("\\d{4}")
                ? Integer.parseInt(typed)
                : LocalDate.now(clock).getYear();
        int rows = rows(shown, "ratings");
        if (rows == 0) {
            for (int i = 0; i < RATED_YEARS; i++) {
                shown.put("ratings[" + i + "].year", Integer.toString(year - i));
            }
            return RATED_YEARS;
        }
        int most = rows + (shown.getOrDefault("add", "").equals("ratings") ? 3 : 0);
        for (int i = rows; i < most; i++) {
            String before = shown.getOrDefault("ratings[" + (i - 1) + "].year", "");
            if (before.matches("\\d{4}")) {
                shown.put("ratings[" + i + "].year", Integer.toString(Integer.parseInt(before) - 1));
            }
        }
        return Math.min(most, GivenFacts.MOST_ROWS);
    }

    private TryPages.Choices choices(Locale locale) {
        return new TryPages.Choices(
                choices(List.of(Rating.values()).reversed(), locale),
                law.awards().stream()
                        .map(each -> new Choice(each.key().value(), each.names().in(locale)))
                        .toList(),
                choices(List.of(CommendationType.values()), locale),
                choices(List.of(Reach.values()), locale),
                choices(List.of(DisciplineLevel.values()), locale),
                choices(List.of(AchievementKind.values()), locale),
                choices(List.of(PostLevel.values()), locale),
                choices(List.of(ServicePlace.values()), locale),
                choices(List.of(Standing.values()), locale),
                choices(List.of(WorkerClass.values()), locale),
                Arrays.stream(Truth.values())
                        .map(each -> new Choice(
                                each.name(),
                                words.say(locale, "given.truth." + each.name().toLowerCase(Locale.ROOT))))
                        .toList());
    }

    private List<Choice> choices(List<? extends Enum<?>> values, Locale locale) {
        return values.stream()
                .<Choice>map(each -> new Choice(
                        each.name(), words.say(locale, Argument.term(each).key())))
                .toList();
    }
}

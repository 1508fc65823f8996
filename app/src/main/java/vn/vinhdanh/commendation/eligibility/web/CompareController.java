package vn.vinhdanh.commendation.eligibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.LawDay;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.rules.AwardRules;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.difference.Change;
import vn.vinhdanh.rules.difference.LawDiff;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** What changed in the law between two days, and for whom. */
@Controller
class CompareController {

    private final LawInForce law;
    private final LawWording lawWording;
    private final Words words;
    private final Clock clock;

    CompareController(LawInForce law, LawWording lawWording, Words words, Clock clock) {
        this.law = law;
        this.lawWording = lawWording;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/luat/so-sanh")
    ModelAndView whole(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            Locale locale) {
        Law now = law.law();
        ComparePages.Days days = days(from, to, second -> second.minusYears(3), locale);
        LocalDate second = days.to();
        LocalDate first = days.from();
        boolean swapped = first.isAfter(second);
        LawDiff difference = LawDiff.between(now, swapped ? second : first, swapped ? first : second);
        List<LawDiff.ForAward> changed =
                difference.awards().stream().filter(LawDiff.ForAward::changed).toList();
        return Screen.of(
                days.status(),
                "commendation/eligibility/changes",
                new ComparePages.LawPage(
                        // What cannot be read stays in its field, so the days stay as they came.
                        days.wrong() ? days : days.of(difference.before(), difference.after()),
                        swapped,
                        awards(difference, LawDiff.ForAward::conditionsChanged, locale),
                        awards(difference, each -> !each.conditionsChanged() && each.now() != null, locale),
                        awards(difference, each -> !each.conditionsChanged() && each.now() == null, locale),
                        changes(difference.general(), locale),
                        difference.counts().stream()
                                .map(each -> new ComparePages.CountView(
                                        kind(each.of(), locale), each.added(), each.dropped(), each.changed()))
                                .toList(),
                        difference.awards().size() - changed.size()));
    }

    /** Reads both days; in the place of one that cannot be read stands today, or the day that goes with the other. */
    private ComparePages.Days days(String from, String to, UnaryOperator<LocalDate> before, Locale locale) {
        LawDay second = LawDay.read(to, LocalDate.now(clock));
        LawDay first = LawDay.read(from, before.apply(second.day()));
        return new ComparePages.Days(
                first.day(), second.day(), from.strip(), to.strip(), wrong(first, locale), wrong(second, locale));
    }

    private @Nullable String wrong(LawDay asked, Locale locale) {
        Words.Term wrong = asked.wrong();
        return wrong == null
                ? null
                : words.say(locale, wrong.key(), wrong.arguments().toArray());
    }

    private List<ComparePages.AwardChange> awards(
            LawDiff difference, Predicate<LawDiff.ForAward> which, Locale locale) {
        return difference.awards().stream()
                .filter(LawDiff.ForAward::changed)
                .filter(which)
                .map(each -> new ComparePages.AwardChange(
                        each.award().names().in(locale),
                        term(each.subject(), locale),
                        "/luat/" + each.award().key() + "/so-sanh?tu=" + difference.before() + "&den="
                                + difference.after(),
                        each.award().key() + "-" + each.subject().name().toLowerCase(Locale.ROOT),
                        each.then() == null && each.now() != null,
                        each.then() != null && each.now() == null,
                        changes(each.conditions(), locale),
                        changes(each.rest(), locale)))
                .toList();
    }

    @GetMapping("/luat/{award:[a-z0-9-]+}/so-sanh")
    ModelAndView award(
            @PathVariable String award,
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            Locale locale) {
        Law now = law.law();
        AwardRules rules = rules(now, award);
        List<LocalDate> turns = rules.versions().stream()
                .map(each -> each.inForce().from())
                .distinct()
                .sorted()
                .toList();
        ComparePages.Days days = days(from, to, second -> before(turns, second), locale);
        LocalDate second = days.to();
        LocalDate first = days.from();
        Wording wording = lawWording.in(locale);
        List<ComparePages.Pair> pairs = LawDiff.between(now, first, second).awards().stream()
                .filter(each -> each.award().key().equals(rules.award().key()))
                .map(each -> new ComparePages.Pair(
                        term(each.subject(), locale),
                        view(each.then(), wording, locale),
                        view(each.now(), wording, locale),
                        each.sameVersion(),
                        changes(each.changes(), locale)))
                .toList();
        return Screen.of(
                days.status(),
                "commendation/eligibility/compare",
                new ComparePages.AwardPage(
                        rules.award().names().in(locale),
                        "/luat/" + rules.award().key(),
                        days,
                        pairs,
                        turns));
    }

    /** The last day before the version of that day began; a year earlier where it is the first. */
    private static LocalDate before(List<LocalDate> turns, LocalDate day) {
        return turns.stream()
                .filter(each -> !each.isAfter(day))
                .reduce((one, two) -> two)
                .map(each -> each.minusDays(1))
                .orElse(day.minusYears(1));
    }

    private static AwardRules rules(Law now, String award) {
        try {
            return now.rules(new AwardKey(award)).orElseThrow(NotFoundProblem::new);
        } catch (IllegalArgumentException noKey) {
            throw new NotFoundProblem();
        }
    }

    private LawPages.@Nullable VersionView view(@Nullable Version version, Wording wording, Locale locale) {
        return version == null ? null : AwardController.version(version, wording, lawWording, words, locale);
    }

    private List<ComparePages.ChangeView> changes(List<Change> changes, Locale locale) {
        Wording wording = lawWording.in(locale);
        return changes.stream()
                .map(each -> new ComparePages.ChangeView(
                        each.kind().name().toLowerCase(Locale.ROOT),
                        kind(each.of(), locale),
                        each.way() == null ? null : each.way().in(locale),
                        line(each.then(), wording),
                        line(each.now(), wording)))
                .toList();
    }

    private String kind(Change.Of of, Locale locale) {
        return words.say(
                locale, "given.change." + of.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private @Nullable String line(Change.@Nullable Line line, Wording wording) {
        if (line == null) {
            return null;
        }
        String within = line.within() == null ? "" : " – " + wording.say(line.within());
        return wording.say(line.words()) + within + " (" + lawWording.clause(line.citation()) + ")";
    }

    private String term(Enum<?> value, Locale locale) {
        return words.say(locale, Argument.term(value).key());
    }
}

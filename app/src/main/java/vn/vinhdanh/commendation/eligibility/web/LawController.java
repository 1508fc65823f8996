package vn.vinhdanh.commendation.eligibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.LawDay;
import vn.vinhdanh.commendation.eligibility.LawUse;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.registry.Symbols;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.AwardRules;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.VersionChoice;
import vn.vinhdanh.rules.bonus.Amount;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Decider;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.procedure.Provision;
import vn.vinhdanh.rules.reading.CaseReader;
import vn.vinhdanh.rules.reading.LawCase;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** The law of a day, to be read: the catalogue of awards, and who may receive each, by which clause. */
@Controller
class LawController {

    private final LawInForce law;
    private final LawWording lawWording;
    private final LawUse lawUse;
    private final Words words;
    private final Clock clock;

    LawController(LawInForce law, LawWording lawWording, LawUse lawUse, Words words, Clock clock) {
        this.lawUse = lawUse;
        this.law = law;
        this.lawWording = lawWording;
        this.words = words;
        this.clock = clock;
    }

    /** Read when the first page of an award is opened, not at the start of the house. */
    private static final class Cases {

        static final List<LawCase> ALL = CaseReader.read(LawFiles.fromClassPath());
    }

    @GetMapping("/luat")
    ModelAndView catalogue(
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            @RequestParam(name = "q", defaultValue = "") String sought,
            Locale locale) {
        LawDay asked = LawDay.read(typed, LocalDate.now(clock));
        LocalDate day = asked.day();
        LawOn lawOn = law.on(day);
        Wording wording = lawWording.in(locale);
        List<GuardRule> guards =
                law.guards().stream().filter(each -> each.inForce().covers(day)).toList();
        return Screen.of(
                status(asked),
                "commendation/eligibility/law",
                new LawPages.CataloguePage(
                        asked(asked, locale),
                        sought.strip(),
                        groups(AwardKind.TITLE, lawOn, sought, locale),
                        groups(AwardKind.COMMENDATION, lawOn, sought, locale),
                        guards.stream()
                                .map(each -> guard(each, wording, locale))
                                .toList(),
                        provisions(lawOn, locale),
                        law.acts().stream()
                                .sorted(Comparator.comparing(
                                        LawController::since, Comparator.nullsLast(Comparator.reverseOrder())))
                                .map(act -> act(act, day, locale))
                                .toList(),
                        law.stamp()));
    }

    private static HttpStatus status(LawDay asked) {
        return asked.wrong() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private LawPages.Asked asked(LawDay asked, Locale locale) {
        Words.Term wrong = asked.wrong();
        return new LawPages.Asked(
                asked.day(),
                wrong == null
                        ? null
                        : words.say(locale, wrong.key(), wrong.arguments().toArray()),
                asked.beforeAll(law.law()));
    }

    /** The awards of a kind by their level, the highest level first. */
    private List<LawPages.Group> groups(AwardKind kind, LawOn lawOn, String sought, Locale locale) {
        List<LawPages.Group> groups = new ArrayList<>();
        for (Level level : List.of(Level.values()).reversed()) {
            List<LawPages.AwardLine> lines = law.awards().stream()
                    .filter(award -> award.kind() == kind
                            && award.profile().level() == level
                            && award.profile().givenOn(lawOn.day())
                            && isCalled(award, sought))
                    .map(award -> line(award, lawOn, locale))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new LawPages.Group(term(level, locale), lines));
            }
        }
        return groups;
    }

    /** Whether a name, an abbreviation or the key holds the text, with or without marks. */
    private static boolean isCalled(Award award, String sought) {
        String text = folded(sought);
        return text.isEmpty()
                || Stream.concat(
                                Stream.of(
                                        award.names().vietnamese(),
                                        award.names().english(),
                                        award.key().value().replace('-', ' ')),
                                award.profile().called().stream())
                        .anyMatch(name -> folded(name).contains(text));
    }

    private static String folded(String text) {
        return String.join(" ", SearchWords.of(text).words());
    }

    private LawPages.AwardLine line(Award award, LawOn lawOn, Locale locale) {
        AwardOn on = lawOn.award(award.key());
        Version version = award.profile().subjects().stream()
                .flatMap(subject -> on.version(subject).stream())
                .findFirst()
                .orElse(null);
        return new LawPages.AwardLine(
                "/luat/" + award.key() + "?ngay=" + lawOn.day(),
                award.profile().namesOn(lawOn.day()).in(locale),
                Symbols.of(award),
                term(award.profile().level(), locale),
                version == null ? null : lawWording.version(version.used(), locale),
                version != null && version.draft());
    }

    @GetMapping("/luat/{award:[a-z0-9-]+}")
    ModelAndView award(
            @PathVariable String award, @RequestParam(name = "ngay", defaultValue = "") String typed, Locale locale) {
        LawDay asked = LawDay.read(typed, LocalDate.now(clock));
        LocalDate day = asked.day();
        AwardRules rules = rules(award);
        Wording wording = lawWording.in(locale);
        Award of = rules.award();
        LawOn lawOn = law.on(day);
        List<LawPages.VersionView> now = new ArrayList<>();
        List<LawPages.VersionView> others = new ArrayList<>();
        for (Version each : rules.versions().reversed()) {
            (each.inForce().covers(day) ? now : others).add(version(each, wording, locale));
        }
        return Screen.of(
                status(asked),
                "commendation/eligibility/award",
                new LawPages.AwardPage(
                        asked(asked, locale),
                        "/luat/" + of.key(),
                        of.names().in(locale),
                        Symbols.of(of),
                        term(of.kind(), locale),
                        term(of.profile().level(), locale),
                        deciders(of, day, locale),
                        of.profile().deciders(day).stream().allMatch(Decider::draft),
                        term(of.profile().cadence(), locale),
                        basis(rules.choice(), locale),
                        now,
                        others,
                        lawOn.guards(of.kind()).stream()
                                .map(each -> guard(each, wording, locale))
                                .toList(),
                        procedures(lawOn, of, locale),
                        steps(lawOn, of, locale),
                        guidance(lawOn, of, locale),
                        lawOn.papers(of.key()).stream()
                                .map(paper -> new LawPages.PaperLine(
                                        paper.names().in(locale), lawWording.clause(paper.citation()), paper.draft()))
                                .toList(),
                        bonuses(lawOn, of, locale),
                        cases(of.key(), locale),
                        line(rules, day, locale),
                        lawUse.of(of.key())));
    }

    /** The versions on a line of time, the earliest first. */
    private List<LawPages.Turn> line(AwardRules rules, LocalDate day, Locale locale) {
        return rules.versions().stream()
                .sorted(Comparator.comparing((Version each) -> each.inForce().from()))
                .map(each -> new LawPages.Turn(
                        each.inForce().from(),
                        each.inForce().until(),
                        term(each.subject(), locale),
                        lawWording.version(each.used(), locale),
                        each.gist().in(locale),
                        each.draft(),
                        each.inForce().covers(day),
                        "/luat/" + rules.award().key() + "?ngay="
                                + each.inForce().from()))
                .toList();
    }

    /** What people follow and no program weighs: what holds for every award, topic by topic. */
    private List<LawPages.ProvisionTopic> provisions(LawOn lawOn, Locale locale) {
        Map<Provision.Topic, List<LawPages.ProvisionLine>> byTopic = new EnumMap<>(Provision.Topic.class);
        for (Provision each : lawOn.provisions()) {
            byTopic.computeIfAbsent(each.topic(), topic -> new ArrayList<>())
                    .add(new LawPages.ProvisionLine(
                            each.gist().in(locale), lawWording.clause(each.citation()), each.draft()));
        }
        return byTopic.entrySet().stream()
                .map(each -> new LawPages.ProvisionTopic(term(each.getKey(), locale), each.getValue()))
                .toList();
    }

    /** Who decides on the day; where several offices do, each with its clause. */
    private String deciders(Award award, LocalDate day, Locale locale) {
        List<Decider> deciders = award.profile().deciders(day);
        boolean allDraft = deciders.stream().allMatch(Decider::draft);
        return deciders.stream()
                .map(each -> drafted(
                        words.say(
                                locale,
                                each.equals(deciders.getFirst())
                                        ? "eligibility.law.decided-by"
                                        : "eligibility.law.decided-by-too",
                                term(each.who(), locale),
                                lawWording.clause(each.citation())),
                        each.draft() && !allDraft,
                        locale))
                .collect(Collectors.joining("; "));
    }

    private AwardRules rules(String award) {
        try {
            return law.rules(new AwardKey(award)).orElseThrow(NotFoundProblem::new);
        } catch (IllegalArgumentException noKey) {
            throw new NotFoundProblem();
        }
    }

    private LawPages.VersionView version(Version version, Wording wording, Locale locale) {
        return version(version, wording, lawWording, words, locale);
    }

    static LawPages.VersionView version(
            Version version, Wording wording, LawWording lawWording, Words words, Locale locale) {
        return new LawPages.VersionView(
                words.say(locale, Argument.term(version.subject()).key()),
                version.regime(),
                lawWording.act(version.citation().act(), locale),
                lawWording.clause(version.citation()),
                version.inForce().from(),
                version.inForce().until(),
                version.gist().in(locale),
                version.draft(),
                VerdictView.grade(version.checked().grade().name()),
                version.checked().on(),
                version.checked().source(),
                Requirement.of(version.requires(), wording),
                version.routes().stream()
                        .map(route -> new LawPages.Way(
                                route.names().in(locale),
                                lawWording.clause(route.clause().citation()),
                                route.clause().anchor(),
                                route.clause().draft(),
                                Requirement.of(route.requires(), wording)))
                        .toList(),
                version.forPeople().stream()
                        .map(each -> each.what().in(locale) + " (" + lawWording.clause(each.citation()) + ")")
                        .toList(),
                version.stamp());
    }

    private LawPages.GuardLine guard(GuardRule rule, Wording wording, Locale locale) {
        return new LawPages.GuardLine(
                rule.guard().clause().anchor(),
                wording.say(rule.guard().required()),
                rule.gist().in(locale),
                lawWording.clause(rule.guard().clause().citation()),
                rule.kinds().stream().sorted().map(kind -> term(kind, locale)).collect(Collectors.joining(", ")),
                rule.draft(),
                VerdictView.grade(rule.checked().grade().name()));
    }

    private static @Nullable LocalDate since(Act act) {
        return act.inForce() == null ? null : act.inForce().from();
    }

    private static LawPages.ActLine act(Act act, LocalDate day, Locale locale) {
        return new LawPages.ActLine(
                act.names().in(locale),
                act.number(),
                act.issuer(),
                since(act),
                act.inForce() == null ? null : act.inForce().until(),
                act.inForceOn(day),
                act.draft(),
                VerdictView.grade(act.checked().grade().name()),
                act.checked().source(),
                act.note() == null ? null : act.note().in(locale));
    }

    /** The ballot, the limits over a list and the originals of a dossier, one sentence each. */
    private List<String> procedures(LawOn lawOn, Award award, Locale locale) {
        List<String> sentences = new ArrayList<>();
        lawOn.ballot(award.key())
                .ifPresent(ballot -> sentences.add(drafted(
                        words.say(
                                locale,
                                "eligibility.law.ballot",
                                term(ballot.council(), locale),
                                ballot.percent(),
                                lawWording.clause(ballot.citation())),
                        ballot.draft(),
                        locale)));
        lawOn.quotas(award.key())
                .forEach(quota -> sentences.add(drafted(
                        quota.names().in(locale) + " (" + lawWording.clause(quota.citation()) + ")",
                        quota.draft(),
                        locale)));
        lawOn.ballotNeed(award.key())
                .filter(need -> lawOn.ballot(award.key()).isEmpty())
                .ifPresent(need -> sentences.add(drafted(
                        words.say(locale, "eligibility.law.needs-ballot", lawWording.clause(need.citation())),
                        need.draft(),
                        locale)));
        lawOn.filing(award.key())
                .ifPresent(filing -> sentences.add(drafted(
                        words.say(
                                locale,
                                filing.electronic() ? "eligibility.law.filing-electronic" : "eligibility.law.filing",
                                filing.originals(),
                                lawWording.clause(filing.citation())),
                        filing.draft(),
                        locale)));
        return sentences;
    }

    /** How long each step may take. */
    private List<String> steps(LawOn lawOn, Award award, Locale locale) {
        Wording wording = lawWording.in(locale);
        return lawOn.deadlines(award.key()).stream()
                .map(deadline -> drafted(
                        words.say(
                                locale,
                                "eligibility.law.deadline",
                                deadline.names().in(locale),
                                wording.say(deadline.limit().said()),
                                lawWording.clause(deadline.citation())),
                        deadline.draft(),
                        locale))
                .toList();
    }

    /** What people follow for this award and no program weighs. */
    private List<String> guidance(LawOn lawOn, Award award, Locale locale) {
        return lawOn.provisions().stream()
                .filter(each -> each.awards().contains(award.key()))
                .map(each -> drafted(
                        each.gist().in(locale) + " (" + lawWording.clause(each.citation()) + ")", each.draft(), locale))
                .toList();
    }

    private String drafted(String sentence, boolean draft, Locale locale) {
        return draft ? sentence + " – " + words.say(locale, "eligibility.law.draft") : sentence;
    }

    private List<LawPages.BonusLine> bonuses(LawOn lawOn, Award award, Locale locale) {
        List<LawPages.BonusLine> lines = new ArrayList<>();
        for (Subject subject : award.profile().subjects()) {
            lawOn.bonus(award.key(), subject)
                    .ifPresent(bonus -> lines.add(new LawPages.BonusLine(
                            term(subject, locale),
                            bonus.multiple(),
                            lawWording.clause(bonus.citation()),
                            lawOn.amount(award.key(), subject).map(Amount::dong).orElse(null),
                            bonus.atMost(),
                            lawOn.amount(award.key(), subject)
                                    .map(Amount::draft)
                                    .orElse(bonus.draft()))));
        }
        return lines;
    }

    private List<LawPages.CaseLine> cases(AwardKey award, Locale locale) {
        List<LawPages.CaseLine> lines = new ArrayList<>();
        for (LawCase each : Cases.ALL) {
            if (each.award().equals(award)) {
                // Weighed now: what the page says of a case is what the engine says, not what was hoped for.
                Answer answer =
                        law.on(each.on()).award(award).weigh(each.facts()).answer();
                lines.add(new LawPages.CaseLine(
                        each.says(),
                        each.on(),
                        each.facts().year(),
                        VerdictView.mark(answer),
                        term(answer, locale),
                        answer == each.expected(),
                        "/luat/" + award + "/thu?truong-hop=" + lines.size()));
            }
        }
        return lines;
    }

    private String basis(VersionChoice choice, Locale locale) {
        return words.say(
                locale,
                "eligibility.law.basis."
                        + choice.basis().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                lawWording.clause(choice.citation()));
    }

    private String term(Enum<?> value, Locale locale) {
        return words.say(locale, Argument.term(value).key());
    }
}

package vn.vinhdanh.commendation.eligibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.LawDay;
import vn.vinhdanh.commendation.eligibility.LawUse;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.registry.Symbols;
import vn.vinhdanh.rules.AwardRules;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.VersionChoice;
import vn.vinhdanh.rules.bonus.Amount;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Decider;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.reading.CaseReader;
import vn.vinhdanh.rules.reading.LawCase;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** One award, to be read: who may receive it by the law of a day, how, from whom, with what money; and its versions. */
@Controller
class AwardController {

    private final LawInForce law;
    private final LawWording lawWording;
    private final LawUse lawUse;
    private final LawSaid said;
    private final Words words;
    private final Clock clock;

    AwardController(LawInForce law, LawWording lawWording, LawUse lawUse, LawSaid said, Words words, Clock clock) {
        this.law = law;
        this.lawWording = lawWording;
        this.lawUse = lawUse;
        this.said = said;
        this.words = words;
        this.clock = clock;
    }

    /** Read when the first page of an award is opened, not at the start of the house. */
    private static final class Cases {

        static final List<LawCase> ALL = CaseReader.read(LawFiles.fromClassPath());
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
                LawSaid.status(asked),
                "commendation/eligibility/award",
                new LawPages.AwardPage(
                        said.asked(asked, locale),
                        "/luat/" + of.key(),
                        of.names().in(locale),
                        Symbols.of(of),
                        said.term(of.kind(), locale),
                        said.term(of.profile().level(), locale),
                        deciders(of, day, locale),
                        of.profile().deciders(day).stream().allMatch(Decider::draft),
                        said.term(of.profile().cadence(), locale),
                        basis(rules.choice(), locale),
                        now,
                        others,
                        lawOn.guards(of.kind()).stream()
                                .map(each -> said.guard(each, wording, locale))
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
                        said.term(each.subject(), locale),
                        lawWording.version(each.used(), locale),
                        each.gist().in(locale),
                        each.draft(),
                        each.inForce().covers(day),
                        "/luat/" + rules.award().key() + "?ngay="
                                + each.inForce().from()))
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
                                said.term(each.who(), locale),
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
                SourceNote.of(version.checked()),
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

    /** The ballot, the limits over a list and the originals of a dossier, one sentence each. */
    private List<String> procedures(LawOn lawOn, Award award, Locale locale) {
        List<String> sentences = new ArrayList<>();
        lawOn.ballot(award.key())
                .ifPresent(ballot -> sentences.add(drafted(
                        words.say(
                                locale,
                                "eligibility.law.ballot",
                                said.term(ballot.council(), locale),
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
                            said.term(subject, locale),
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
                        said.term(answer, locale),
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
}

package vn.vinhdanh.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.condition.AllOf;
import vn.vinhdanh.rules.condition.AnyOf;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.condition.StandsAs;
import vn.vinhdanh.rules.condition.Tenure;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.condition.WorksAs;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.verdict.VersionUsed;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** One award under the law of one receipt day. Immutable; keep it while judging a list. */
public final class AwardOn {

    private static final Comparator<OnRoute> BEST_FIRST = Comparator.<OnRoute>comparingInt(
                    each -> promise(each.weighed().answer()))
            .thenComparing(OnRoute::notTheirs)
            .thenComparingInt(OnRoute::distance);

    private final LawOn lawOn;
    private final AwardKey key;
    private final @Nullable AwardRules rules;
    private final IdentityHashMap<Version, ForAll> forAll = new IdentityHashMap<>();
    private @Nullable Chosen lastChosen;

    /**
     * Which text speaks for an achievement year.
     *
     * @param texts for each subject, see {@link #texts}
     * @param basis why, in words
     * @param citation the clause that says so, whatever is more favourable
     */
    private record Chosen(
            int year, VersionChoice.Text text, Map<Subject, List<TextOn>> texts, Words basis, Citation citation) {}

    /** What a version says to everybody, made once. */
    private record ForAll(VersionUsed used, List<Words> remarks) {}

    AwardOn(LawOn lawOn, AwardKey key, @Nullable AwardRules rules) {
        this.lawOn = lawOn;
        this.key = key;
        this.rules = rules;
        if (rules != null) {
            rules.versions().forEach(each -> forAll.put(each, new ForAll(each.used(), remarks(each))));
        }
    }

    /** The award; empty when the catalogue does not know the key. */
    public Optional<Award> award() {
        return Optional.ofNullable(rules).map(AwardRules::award);
    }

    /** The version for a dossier received on this day, where the receipt day chooses. */
    public Optional<Version> version(Subject subject) {
        return rules == null ? Optional.empty() : Optional.ofNullable(find(rules, subject, lawOn.day()));
    }

    /**
     * What is weighed for a subject with that achievement year: one text, or two where the clause grants the better.
     *
     * @return the text that speaks first, never empty; its version is null where no version covers the day
     */
    public List<TextOn> texts(Subject subject, int year) {
        return Objects.requireNonNull(chosen(year).texts().get(subject));
    }

    /** A version and the guards it is weighed under; no version where none covers the day. */
    public record TextOn(@Nullable Version version, List<GuardRule> guards) {}

    /** The award's key, known or not. */
    public AwardKey key() {
        return key;
    }

    /** The law and the day it is weighed under. */
    public LawOn lawOn() {
        return lawOn;
    }

    /** Weighs the facts. Never throws: what is not known is said in the verdict. */
    public Verdict weigh(History facts) {
        if (rules == null) {
            return notFormalised(facts, null, List.of(Words.of("rules.remark.unknown-award", text(key.value()))));
        }
        List<TextOn> texts = texts(facts.subject(), facts.year());
        Verdict verdict = weigh(facts, texts.getFirst(), rules.award());
        return texts.size() == 1 ? verdict : better(verdict, weigh(facts, texts.getLast(), rules.award()));
    }

    private Chosen chosen(int year) {
        Chosen chosen = lastChosen;
        if (chosen == null || chosen.year() != year) {
            VersionChoice choice = rules == null ? lawOn.law().choice() : rules.choice();
            VersionChoice.Text plain = choice.text(lawOn.day(), lawOn.day(), year);
            Words basis = switch (plain.basis()) {
                case RECEIPT_DAY -> Words.of("rules.basis.receipt-day", new Argument.Day(lawOn.day()));
                case ACHIEVEMENT_YEAR -> Words.of("rules.basis.achievement-year", new Argument.Year(year));
            };
            VersionChoice.Text text = choice.text(lawOn.day(), lawOn.weighedOn(), year);
            chosen = new Chosen(year, text, texts(text), basis, plain.citation());
            lastChosen = chosen;
        }
        return chosen;
    }

    private Map<Subject, List<TextOn>> texts(VersionChoice.Text text) {
        Map<Subject, List<TextOn>> texts = new EnumMap<>(Subject.class);
        for (Subject each : Subject.values()) {
            texts.put(each, rules == null ? List.of(new TextOn(null, List.of())) : texts(rules, each, text));
        }
        return texts;
    }

    private List<TextOn> texts(AwardRules of, Subject subject, VersionChoice.Text text) {
        AwardKind kind = of.award().kind();
        TextOn first = new TextOn(find(of, subject, text.day()), guards(text.day(), kind));
        LocalDate alternative = text.alternative();
        Version other = alternative == null ? null : find(of, subject, alternative);
        return alternative == null || other == null || other.isSame(first.version())
                ? List.of(first)
                : List.of(first, new TextOn(other, guards(alternative, kind)));
    }

    /** A text is weighed under the guards of its own day, whichever day chose it. */
    private List<GuardRule> guards(LocalDate day, AwardKind kind) {
        return (day.equals(lawOn.day()) ? lawOn : lawOn.law().on(day)).guards(kind);
    }

    private Verdict weigh(History facts, TextOn text, Award award) {
        Version version = text.version();
        if (version == null) {
            Words remark = Words.of("rules.remark.no-version", new Argument.Award(key), new Argument.Day(lawOn.day()));
            return notFormalised(facts, null, List.of(remark));
        }
        return weigh(facts, version, award, text.guards());
    }

    /** The better of two verdicts where the clause grants it; both texts are named. */
    private Verdict better(Verdict verdict, Verdict second) {
        boolean takesSecond = Comparator.comparingInt((Verdict each) -> promise(each.answer()))
                        .thenComparingInt(AwardOn::distance)
                        .compare(second, verdict)
                < 0;
        Verdict taken = takesSecond ? second : verdict;
        return taken.chosenBy(
                Words.of(
                        takesSecond ? "rules.basis.favourable" : "rules.basis.not-favourable",
                        named(taken),
                        named(takesSecond ? verdict : second)),
                chosen(verdict.year()).text().citation());
    }

    private static Argument named(Verdict verdict) {
        VersionUsed version = verdict.version();
        return new Argument.Phrase(
                version == null
                        ? Words.of("rules.text.none")
                        : Words.of(
                                "rules.text.version",
                                new Argument.Clause(version.citation()),
                                new Argument.Day(version.inForce().from()),
                                Argument.term(verdict.answer())));
    }

    private static int distance(Verdict verdict) {
        return verdict.decidingFindings().stream().mapToInt(Finding::distance).sum();
    }

    private Verdict weigh(History facts, Version version, Award award, List<GuardRule> guards) {
        Weighing weighing = Weighing.of(facts, key, award.kind(), lawOn.day(), lawOn);
        List<Finding> findings = new ArrayList<>(8);
        List<Words> remarks = new ArrayList<>(0);
        List<Finding> notDeciding = new ArrayList<>(0);
        for (GuardRule each : guards) {
            if (!each.draft()) {
                weighing = each.guard().narrow(weighing);
            }
            each.guard().weigh(weighing).ifPresent((each.draft() ? notDeciding : findings)::add);
            each.guard().remark(weighing).ifPresent(remarks::add);
        }
        for (Condition each : version.requires()) {
            (each.clause().draft() ? notDeciding : findings).add(each.weigh(weighing));
        }
        Ways ways = version.routes().isEmpty() ? Ways.NONE : ways(version, weighing);
        List<RouteWeighed> routes = ways.deciding();
        List<RouteWeighed> unread = ways.unread();
        unread.forEach(each -> notDeciding.addAll(each.findings()));
        if (version.draft()) {
            notDeciding.addAll(0, findings);
            routes.forEach(each -> notDeciding.addAll(each.findings()));
            remarks.add(Words.of("rules.remark.draft"));
            return verdict(
                    facts, Answer.NOT_FORMALISED, version, List.of(), List.of(), List.copyOf(notDeciding), remarks);
        }
        Answer answer = standard(version, routes, unread, remarks);
        for (Finding each : findings) {
            answer = answer.and(each.answer());
        }
        return verdict(facts, answer, version, List.copyOf(findings), routes, List.copyOf(notDeciding), remarks);
    }

    /**
     * What the routes come to. A standard that the law leaves to others is no yes; and while a route that was not read in full
     * might still be open, the others' no is not the law's no.
     */
    private static Answer standard(
            Version version, List<RouteWeighed> routes, List<RouteWeighed> unread, List<Words> remarks) {
        if (version.requires().isEmpty() && version.routes().isEmpty()) {
            remarks.add(Words.of("rules.remark.left-to-people"));
            return Answer.NOT_FORMALISED;
        }
        Answer best = routes.isEmpty() ? Answer.NOT_MET : routes.getFirst().answer();
        if (version.routes().isEmpty() || best != Answer.NOT_MET) {
            return version.routes().isEmpty() ? Answer.MET : best;
        }
        for (RouteWeighed each : unread) {
            if (each.answer() != Answer.NOT_MET) {
                remarks.add(Words.of("rules.remark.draft-route", new Argument.Spoken(each.names())));
                best = Answer.NOT_FORMALISED;
            }
        }
        return best;
    }

    /**
     * @param notTheirs a way that nobody has claimed, or that is for others, must not hide the way somebody is really on
     * @param distance of the way, counted once
     */
    private record OnRoute(RouteWeighed weighed, boolean notTheirs, int distance) {}

    /**
     * The routes weighed.
     *
     * @param deciding those that may decide, best first
     * @param unread those that were not read in full
     */
    private record Ways(List<RouteWeighed> deciding, List<RouteWeighed> unread) {
        private static final Ways NONE = new Ways(List.of(), List.of());
    }

    private static Ways ways(Version version, Weighing weighing) {
        List<OnRoute> deciding = new ArrayList<>(version.routes().size());
        List<RouteWeighed> unread = new ArrayList<>(0);
        for (Route each : version.routes()) {
            OnRoute on = weigh(each, weighing);
            if (each.clause().draft()) {
                unread.add(on.weighed());
            } else {
                deciding.add(on);
            }
        }
        deciding.sort(BEST_FIRST);
        List<RouteWeighed> routes = new ArrayList<>(deciding.size());
        deciding.forEach(each -> routes.add(each.weighed()));
        return new Ways(List.copyOf(routes), unread);
    }

    private static OnRoute weigh(Route route, Weighing weighing) {
        Answer answer = Answer.MET;
        boolean notTheirs = false;
        List<Finding> findings = new ArrayList<>(route.requires().size());
        for (Condition each : route.requires()) {
            Finding found = each.weigh(weighing);
            findings.add(found);
            if (!each.clause().draft()) {
                answer = answer.and(found.answer());
                notTheirs |= found.answer() == Answer.NOT_MET && (belongsToFew(each) || neverHeld(each, found));
            }
        }
        RouteWeighed weighed = new RouteWeighed(
                route.name(), route.names(), route.type(), route.clause(), answer, List.copyOf(findings));
        return new OnRoute(weighed, notTheirs, weighed.distance());
    }

    /** Doubts about the record first, then what the version says to everybody, then what came up in weighing. */
    private List<Words> remarks(Version version, History facts, List<Words> cameUp) {
        List<Words> forEverybody = Objects.requireNonNull(forAll.get(version)).remarks();
        List<Words> doubts = lawOn.doubts(facts);
        if (doubts.isEmpty() && cameUp.isEmpty()) {
            return forEverybody;
        }
        List<Words> all = new ArrayList<>(doubts);
        all.addAll(forEverybody);
        all.addAll(cameUp);
        return List.copyOf(all);
    }

    private List<Words> remarks(Version version) {
        List<Words> remarks = new ArrayList<>();
        for (Version.ForPeople each : version.forPeople()) {
            remarks.add(Words.of(
                    "rules.remark.for-people", new Argument.Spoken(each.what()), new Argument.Clause(each.citation())));
        }
        remarks.addAll(lawOn.draftActsTouching(version.citation().act()));
        remarks.addAll(lawOn.unreadTransitions());
        return List.copyOf(remarks);
    }

    private Verdict notFormalised(History facts, @Nullable Version version, List<Words> remarks) {
        return verdict(facts, Answer.NOT_FORMALISED, version, List.of(), List.of(), List.of(), remarks);
    }

    private Verdict verdict(
            History facts,
            Answer answer,
            @Nullable Version version,
            List<Finding> findings,
            List<RouteWeighed> routes,
            List<Finding> notDeciding,
            List<Words> remarks) {
        Chosen chosen = chosen(facts.year());
        return new Verdict(
                key,
                lawOn.day(),
                facts.year(),
                answer,
                chosen.basis(),
                chosen.citation(),
                version == null
                        ? null
                        : Objects.requireNonNull(forAll.get(version)).used(),
                findings,
                routes,
                notDeciding,
                version == null ? remarks : remarks(version, facts, remarks),
                lawOn.law().stamp());
    }

    private static @Nullable Version find(AwardRules rules, Subject subject, LocalDate day) {
        for (Version each : rules.versions()) {
            if (each.subject() == subject && each.inForce().covers(day)) {
                return each;
            }
        }
        return null;
    }

    private static Argument text(String value) {
        return new Argument.Text(value);
    }

    /** The way asks for posts of a height that the person never had. */
    private static boolean neverHeld(Condition condition, Finding found) {
        return speaksOfPosts(condition)
                && found.missing().stream().anyMatch(words -> words.key().equals(Tenure.NEVER_HELD));
    }

    private static boolean speaksOfPosts(Condition condition) {
        return switch (condition) {
            case Tenure tenure -> true;
            case AnyOf any -> any.conditions().stream().anyMatch(AwardOn::speaksOfPosts);
            case AllOf all -> all.conditions().stream().anyMatch(AwardOn::speaksOfPosts);
            default -> false;
        };
    }

    private static boolean belongsToFew(Condition condition) {
        return switch (condition) {
            case Claimed claimed -> true;
            case StandsAs stands -> true;
            case WorksAs works -> true;
            case AnyOf any -> any.conditions().stream().allMatch(AwardOn::belongsToFew);
            default -> false;
        };
    }

    private static int promise(Answer answer) {
        return switch (answer) {
            case MET -> 0;
            case UNKNOWN -> 1;
            case NOT_MET -> 2;
            case NOT_FORMALISED -> 3;
        };
    }
}

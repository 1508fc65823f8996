package vn.vinhdanh.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhdanh.rules.bonus.Amount;
import vn.vinhdanh.rules.bonus.BonusRule;
import vn.vinhdanh.rules.bonus.Granted;
import vn.vinhdanh.rules.bonus.Money;
import vn.vinhdanh.rules.bonus.Payment;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Bonus;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.condition.Standards;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.Doubt;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.procedure.Ballot;
import vn.vinhdanh.rules.procedure.BallotNeed;
import vn.vinhdanh.rules.procedure.Deadline;
import vn.vinhdanh.rules.procedure.Filing;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Provision;
import vn.vinhdanh.rules.procedure.Quorum;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** The law for dossiers received on one day. Immutable; keep it while judging a list. */
public final class LawOn implements Standards {

    private final Law law;
    private final LocalDate day;
    private final LocalDate weighedOn;
    private final List<Words> unreadTransitions = new ArrayList<>(0);
    private final Map<AwardKind, List<GuardRule>> guards = new EnumMap<>(AwardKind.class);
    private final Map<AwardKey, AwardOn> awards = new ConcurrentHashMap<>();
    private final Map<ActKey, List<Words>> draftActs = new HashMap<>();

    LawOn(Law law, LocalDate day) {
        this(law, day, day);
    }

    LawOn(Law law, LocalDate day, LocalDate weighedOn) {
        this.law = law;
        this.day = day;
        this.weighedOn = weighedOn.isBefore(day) ? day : weighedOn;
        for (Transition each : law.choice().unread(day, this.weighedOn)) {
            unreadTransitions.add(Words.of(
                    "rules.remark.draft-transition",
                    new Argument.Spoken(each.gist()),
                    new Argument.Clause(each.citation())));
        }
        for (AwardKind kind : AwardKind.values()) {
            guards.put(
                    kind,
                    law.guards().stream()
                            .filter(each -> each.kinds().contains(kind)
                                    && each.inForce().covers(day))
                            .toList());
        }
        for (Act each : law.acts()) {
            if (each.checked().grade() == Grade.UNCONFIRMED && each.inForceOn(day)) {
                Words words = Words.of("rules.remark.draft-act", new Argument.Text(each.number()));
                each.touches()
                        .forEach(touched -> draftActs
                                .computeIfAbsent(touched, key -> new ArrayList<>())
                                .add(words));
            }
        }
    }

    /** The receipt day. */
    public LocalDate day() {
        return day;
    }

    /** The day of the weighing, the receipt day or later. */
    public LocalDate weighedOn() {
        return weighedOn;
    }

    List<Words> unreadTransitions() {
        return unreadTransitions;
    }

    /** The whole law this is a day of. */
    public Law law() {
        return law;
    }

    /** One award on this day. An unknown key is not an error: its verdict says so. */
    public AwardOn award(AwardKey key) {
        return law.rules(key)
                .map(rules -> awards.computeIfAbsent(key, known -> new AwardOn(this, known, rules)))
                .orElseGet(() -> new AwardOn(this, key, null));
    }

    @Override
    public Verdict weigh(AwardKey award, History facts) {
        return award(award).weigh(facts);
    }

    @Override
    public Optional<AwardKind> kindOf(AwardKey award) {
        return law.award(award).map(Award::kind);
    }

    /** The ballot an award needs, a checked rule before a draft; empty when no ballot is prescribed. */
    public Optional<Ballot> ballot(AwardKey award) {
        return law.procedures().ballots().stream()
                .filter(each -> each.awards().contains(award) && each.inForce().covers(day))
                .min(Comparator.comparing(Ballot::draft));
    }

    /** The quorum of a council; empty when none was read for this day. */
    public Optional<Quorum> quorum() {
        return law.procedures().quorums().stream()
                .filter(each -> each.inForce().covers(day))
                .min(Comparator.comparing(Quorum::draft));
    }

    /** The papers every dossier for the award needs, in order. */
    public List<Paper> papers(AwardKey award) {
        return papers(award, Paper.When.ALWAYS);
    }

    /**
     * The papers for the award on an occasion, in order, each key once: a text about this award stands before a text
     * about many.
     */
    public List<Paper> papers(AwardKey award, Paper.When when) {
        Map<String, Paper> byKey = new LinkedHashMap<>();
        law.procedures().papers().stream()
                .filter(each -> each.awards().contains(award) && each.when() == when)
                .filter(each -> each.inForce().covers(day))
                .forEach(each -> byKey.merge(each.key(), each, LawOn::closer));
        return List.copyOf(byKey.values());
    }

    private static Paper closer(Paper one, Paper other) {
        if (one.draft() != other.draft()) {
            return one.draft() ? other : one;
        }
        return other.awards().size() < one.awards().size() ? other : one;
    }

    /** In how many originals a dossier for the award is sent; a text about this award stands before a text about many. */
    public Optional<Filing> filing(AwardKey award) {
        return law.procedures().filings().stream()
                .filter(each -> each.awards().contains(award) && each.inForce().covers(day))
                .min(Comparator.comparing(Filing::draft)
                        .thenComparingInt(each -> each.awards().size()));
    }

    /** The text that asks for a ballot without naming a share of votes; see {@link #ballot} for the shares. */
    public Optional<BallotNeed> ballotNeed(AwardKey award) {
        return law.procedures().ballotNeeds().stream()
                .filter(each -> each.awards().contains(award) && each.inForce().covers(day))
                .min(Comparator.comparing(BallotNeed::draft));
    }

    /** What people have to follow on this day and no program weighs. */
    public List<Provision> provisions() {
        return law.procedures().provisions().stream()
                .filter(each -> each.inForce().covers(day))
                .toList();
    }

    /** The reports that fall due under the law of this day. */
    public List<Deadline> reports() {
        return law.procedures().reports().stream()
                .filter(each -> each.inForce().covers(day))
                .toList();
    }

    /** The time limits of this day. */
    public List<Deadline> deadlines() {
        return law.procedures().deadlines().stream()
                .filter(each -> each.inForce().covers(day))
                .toList();
    }

    /** The time limits of this day that belong to the award. */
    public List<Deadline> deadlines(AwardKey award) {
        return deadlines().stream().filter(each -> each.isOf(award)).toList();
    }

    /** One time limit of this day, a checked rule before a draft. */
    public Optional<Deadline> deadline(String key) {
        return deadlines().stream().filter(each -> each.key().equals(key)).min(Comparator.comparing(Deadline::draft));
    }

    /** The limits over a list of this award. */
    public List<Quota> quotas(AwardKey award) {
        return law.procedures().quotas().stream()
                .filter(each -> each.award().equals(award) && each.inForce().covers(day))
                .toList();
    }

    /** The rules of one kind about rows beside each other, a checked one before a draft; empty when none was read. */
    public Optional<ListRule> listRule(ListRule.Kind kind) {
        return law.procedures().listRules().stream()
                .filter(each -> each.kind() == kind && each.inForce().covers(day))
                .min(Comparator.comparing(ListRule::draft));
    }

    /** The bonus of an award decided on this day, one that was read before a draft. */
    public Optional<Bonus> bonus(AwardKey award, Subject subject) {
        return law.award(award).stream()
                .flatMap(each -> each.profile().bonuses().stream())
                .filter(each -> each.subject() == subject && each.inForce().covers(day))
                .min(Comparator.comparing(Bonus::draft));
    }

    /** The sum that goes with an award decided on this day; empty when a multiple, a salary or the rounding is unknown. */
    public Optional<Amount> amount(AwardKey award, Subject subject) {
        return bonus(award, subject)
                .flatMap(bonus -> money().salary(day)
                        .flatMap(salary -> money().rule(BonusRule.Kind.ROUND_UP, day)
                                .map(rounding -> Amount.of(bonus, salary, rounding))));
    }

    /** What is paid of several awards that one subject receives by decisions of this day. */
    public List<Payment> payments(List<Granted> granted) {
        return money().together(granted, day, each -> amount(each.award(), each.subject()));
    }

    /** The rules about money, over all periods. */
    public Money money() {
        return law.procedures().money();
    }

    /** The guards over one kind of award, drafts included. */
    public List<GuardRule> guards(AwardKind kind) {
        return guards.getOrDefault(kind, List.of());
    }

    List<Words> draftActsTouching(ActKey act) {
        return draftActs.getOrDefault(act, List.of());
    }

    /** What cannot be right in the record, one sentence each. */
    List<Words> doubts(History facts) {
        List<AwardHeld> unknown = facts.awardsOutside(law.known());
        boolean yearAhead = facts.year() > day.getYear();
        if (unknown.isEmpty() && !yearAhead && facts.doubts().isEmpty()) {
            return List.of();
        }
        List<Words> said = new ArrayList<>(4);
        if (yearAhead) {
            said.add(Words.of("rules.doubt.year-ahead", new Argument.Year(facts.year()), new Argument.Day(day)));
        }
        facts.doubts().forEach(each -> said.add(said(each)));
        for (AwardHeld each : unknown) {
            said.add(Words.of(
                    "rules.doubt.unknown-award",
                    new Argument.Text(each.award().value()),
                    new Argument.Year(each.year())));
        }
        return said;
    }

    private static Words said(Doubt doubt) {
        return switch (doubt) {
            case Doubt.TwoRatings two ->
                Words.of(
                        "rules.doubt.two-ratings",
                        new Argument.Year(two.year()),
                        Argument.term(two.one()),
                        Argument.term(two.other()));
            case Doubt.SolutionTwice twice ->
                Words.of(
                        "rules.doubt.solution-twice",
                        new Argument.Text(twice.title()),
                        new Argument.Year(twice.year()));
            case Doubt.AwardWithoutDecision award ->
                Words.of(
                        "rules.doubt.award-without-decision",
                        new Argument.Award(award.award()),
                        new Argument.Year(award.year()));
            case Doubt.AwardTwice award ->
                Words.of("rules.doubt.award-twice", new Argument.Award(award.award()), new Argument.Year(award.year()));
            case Doubt.DisciplineBackwards backwards ->
                Words.of(
                        "rules.doubt.discipline-backwards",
                        new Argument.Day(backwards.discipline().decidedOn()));
            case Doubt.TimeBackwards time ->
                Words.of("rules.doubt.time-backwards", new Argument.Day(time.from()), new Argument.Day(time.until()));
        };
    }
}

package vn.vinhdanh.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.vinhdanh.rules.procedure.Deadline;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Quorum;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** The law for dossiers received on one day. Immutable; keep it while judging a list. */
public final class LawOn implements Standards {

    private final Law law;
    private final LocalDate day;
    private final Map<AwardKind, List<GuardRule>> guards = new EnumMap<>(AwardKind.class);
    private final Map<ActKey, List<Words>> draftActs = new HashMap<>();

    LawOn(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
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

    /** The whole law this is a day of. */
    public Law law() {
        return law;
    }

    /** One award on this day. An unknown key is not an error: its verdict says so. */
    public AwardOn award(AwardKey key) {
        return new AwardOn(this, key, law.rules(key).orElse(null));
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

    /** The papers a dossier for the award needs, in order. */
    public List<Paper> papers(AwardKey award) {
        return law.procedures().papers().stream()
                .filter(each -> each.awards().contains(award) && each.inForce().covers(day))
                .toList();
    }

    /** The time limits of this day, by key. */
    public List<Deadline> deadlines() {
        return law.procedures().deadlines().stream()
                .filter(each -> each.inForce().covers(day))
                .toList();
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

    /** The guards over one kind of award, drafts included. */
    public List<GuardRule> guards(AwardKind kind) {
        return guards.getOrDefault(kind, List.of());
    }

    List<Words> draftActsTouching(ActKey act) {
        return draftActs.getOrDefault(act, List.of());
    }

    /** What cannot be right in the record, one sentence each; a new list. */
    List<Words> doubts(History facts) {
        List<Words> said = new ArrayList<>(4);
        facts.doubts().forEach(each -> said.add(said(each)));
        for (AwardHeld each : facts.awardsOutside(law::knows)) {
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

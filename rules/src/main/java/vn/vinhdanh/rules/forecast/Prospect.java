package vn.vinhdanh.rules.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.condition.StandsAs;
import vn.vinhdanh.rules.condition.Tenure;
import vn.vinhdanh.rules.condition.WorksAs;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Words;

/**
 * One award from where a subject stands.
 *
 * @param by the day by which everything must be there: the day of receipt that was weighed
 * @param way the way meant, best of those the subject is on; empty when the award has only one way
 * @param steps how many steps lack on that way: a year, an initiative, an award or a paper counts one; 0 when none
 * @param missing what lacks on that way, in words with count, reach and day; empty when nothing does
 */
public record Prospect(
        AwardKey award,
        Nearness nearness,
        LocalDate by,
        Optional<RouteWeighed> way,
        int steps,
        List<Words> missing,
        Verdict verdict) {

    /** The nearest first; among equals the order they came in. */
    public static final Comparator<Prospect> NEAREST_FIRST =
            Comparator.comparing(Prospect::nearness).thenComparingInt(Prospect::steps);

    private static final Set<String> ALREADY = Set.of("rules.missing.already-received");
    private static final Set<String> NOT_THEIRS =
            Set.of(Claimed.LACKING, StandsAs.OTHERS, WorksAs.OTHERS, Tenure.NEVER_HELD);

    static Prospect of(Award award, Facts facts, LawOn law) {
        Verdict verdict = law.award(award.key()).weigh(facts);
        if (facts.awardedFor(award.key(), facts.year()) == Truth.YES || says(verdict.findings(), ALREADY)) {
            return plain(verdict, Nearness.HELD);
        }
        return switch (verdict.answer()) {
            case MET -> plain(verdict, Nearness.OPEN);
            case NOT_FORMALISED -> plain(verdict, Nearness.SILENT);
            case UNKNOWN -> of(verdict, Nearness.ASK, verdict.bestRoute());
            case NOT_MET -> notMet(verdict);
        };
    }

    /**
     * How near a verdict by itself leaves its subject. An award that is claimed, or that is for others, is never near, however
     * little its way asks for.
     */
    public static Nearness nearnessOf(Verdict verdict) {
        return switch (verdict.answer()) {
            case MET -> Nearness.OPEN;
            case NOT_FORMALISED -> Nearness.SILENT;
            case UNKNOWN -> Nearness.ASK;
            case NOT_MET -> notMet(verdict, theirWay(verdict));
        };
    }

    private static Nearness notMet(Verdict verdict, Optional<RouteWeighed> way) {
        if (says(verdict.findings(), ALREADY)) {
            return Nearness.HELD;
        }
        if ((way.isEmpty() && !verdict.routes().isEmpty()) || says(verdict.findings(), NOT_THEIRS)) {
            return Nearness.BY_CLAIM;
        }
        return stepsLacking(verdict, way) > 1 ? Nearness.FAR : Nearness.NEAR;
    }

    private static Prospect notMet(Verdict verdict) {
        Optional<RouteWeighed> way = theirWay(verdict);
        Nearness nearness = notMet(verdict, way);
        return of(verdict, nearness, nearness == Nearness.BY_CLAIM ? verdict.bestRoute() : way);
    }

    /** The best way the subject is really on. */
    private static Optional<RouteWeighed> theirWay(Verdict verdict) {
        for (RouteWeighed each : verdict.routes()) {
            if (!says(each.findings(), NOT_THEIRS)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static int stepsLacking(Verdict verdict, Optional<RouteWeighed> way) {
        int steps = way.map(RouteWeighed::distance).orElse(0);
        for (Finding each : verdict.findings()) {
            steps += each.distance();
        }
        return steps;
    }

    private static Prospect of(Verdict verdict, Nearness nearness, Optional<RouteWeighed> way) {
        List<Words> missing = new ArrayList<>();
        verdict.findings().forEach(each -> missing.addAll(each.missing()));
        way.ifPresent(on -> missing.addAll(on.missing()));
        return new Prospect(
                verdict.award(),
                nearness,
                verdict.on(),
                way,
                stepsLacking(verdict, way),
                List.copyOf(missing),
                verdict);
    }

    private static Prospect plain(Verdict verdict, Nearness nearness) {
        return new Prospect(verdict.award(), nearness, verdict.on(), verdict.bestRoute(), 0, List.of(), verdict);
    }

    private static boolean says(List<Finding> findings, Set<String> keys) {
        for (Finding each : findings) {
            if (each.answer() != Answer.NOT_MET) {
                continue;
            }
            for (Words words : each.missing()) {
                if (keys.contains(words.key())) {
                    return true;
                }
            }
        }
        return false;
    }
}

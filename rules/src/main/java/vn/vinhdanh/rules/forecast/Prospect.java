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

    private static Prospect notMet(Verdict verdict) {
        Optional<RouteWeighed> way = verdict.routes().stream()
                .filter(each -> !says(each.findings(), NOT_THEIRS))
                .findFirst();
        if ((way.isEmpty() && !verdict.routes().isEmpty()) || says(verdict.findings(), NOT_THEIRS)) {
            return of(verdict, Nearness.BY_CLAIM, verdict.bestRoute());
        }
        Prospect prospect = of(verdict, Nearness.FAR, way);
        return prospect.steps > 1
                ? prospect
                : new Prospect(
                        prospect.award,
                        Nearness.NEAR,
                        prospect.by,
                        prospect.way,
                        prospect.steps,
                        prospect.missing,
                        verdict);
    }

    private static Prospect of(Verdict verdict, Nearness nearness, Optional<RouteWeighed> way) {
        List<Words> missing = new ArrayList<>();
        int steps = 0;
        for (Finding each : verdict.findings()) {
            missing.addAll(each.missing());
            steps += each.distance();
        }
        if (way.isPresent()) {
            missing.addAll(way.get().missing());
            steps += way.get().distance();
        }
        return new Prospect(verdict.award(), nearness, verdict.on(), way, steps, List.copyOf(missing), verdict);
    }

    private static Prospect plain(Verdict verdict, Nearness nearness) {
        return new Prospect(verdict.award(), nearness, verdict.on(), verdict.bestRoute(), 0, List.of(), verdict);
    }

    private static boolean says(List<Finding> findings, Set<String> keys) {
        return findings.stream()
                .filter(each -> each.answer() == Answer.NOT_MET)
                .flatMap(each -> each.missing().stream())
                .anyMatch(words -> keys.contains(words.key()));
    }
}

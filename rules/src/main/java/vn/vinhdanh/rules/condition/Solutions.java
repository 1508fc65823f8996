package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Counts initiatives or research tasks: the same counting for both, so the same answer for both. */
final class Solutions {

    private final Weighing weighing;
    private final Reach reach;
    private final boolean olderAsks;
    private final List<Words> seen = new ArrayList<>(4);
    private final List<Words> doubtful = new ArrayList<>(0);
    private int sure;

    private Solutions(Weighing weighing, Reach reach, boolean olderAsks) {
        this.weighing = weighing;
        this.reach = reach;
        this.olderAsks = olderAsks;
    }

    static Solutions initiatives(Weighing weighing, Reach reach, boolean olderAsks) {
        Solutions found = new Solutions(weighing, reach, olderAsks);
        for (Initiative each : weighing.facts().initiatives()) {
            found.look(each.title(), each.reach(), each.year(), each.recognisedOn(), each.usedFor());
        }
        return found;
    }

    static Solutions research(Weighing weighing, Reach reach, boolean olderAsks) {
        Solutions found = new Solutions(weighing, reach, olderAsks);
        for (ResearchTask each : weighing.facts().researchTasks()) {
            found.look(each.title(), each.reach(), each.year(), each.acceptedOn(), each.usedFor());
        }
        return found;
    }

    private void look(String title, Reach ofReach, int year, @Nullable LocalDate recognised, List<AwardKey> usedFor) {
        if (year > weighing.to() || year < weighing.floor()) {
            return;
        }
        Argument.Text named = new Argument.Text(title);
        if (!ofReach.atLeast(reach)) {
            if (year >= weighing.from()) {
                seen.add(Words.of("rules.seen.narrower", named, new Argument.Year(year), Argument.term(ofReach)));
            }
            return;
        }
        AwardKey used = usedForTheOtherKind(usedFor);
        if (used != null) {
            seen.add(Words.of("rules.seen.already-used", named, new Argument.Award(used)));
            return;
        }
        if (year < weighing.from()) {
            if (olderAsks && usedFor.isEmpty()) {
                seen.add(Words.of("rules.seen.older", named, new Argument.Year(year), Argument.term(ofReach)));
                doubtful.add(Words.of("rules.missing.older-solution", named, new Argument.Year(year)));
            }
            return;
        }
        if (recognised == null || recognised.isAfter(weighing.on())) {
            seen.add(Words.of("rules.seen.not-recognised", named, new Argument.Year(year), Argument.term(ofReach)));
            doubtful.add(Words.of("rules.missing.recognition", named));
            return;
        }
        seen.add(Words.of(
                "rules.seen.solution",
                named,
                new Argument.Year(year),
                Argument.term(ofReach),
                new Argument.Day(recognised)));
        if (year == weighing.unsureYear()) {
            doubtful.add(Words.of("rules.missing.year-record", new Argument.Year(year)));
        } else {
            sure++;
        }
    }

    private @Nullable AwardKey usedForTheOtherKind(List<AwardKey> usedFor) {
        if (!weighing.singleUse()) {
            return null;
        }
        for (AwardKey each : usedFor) {
            AwardKind kind = weighing.standards().kindOf(each).orElse(weighing.kind());
            if (kind != weighing.kind()) {
                return each;
            }
        }
        return null;
    }

    /** @param lacking key of the words that say how many are lacking */
    Finding atLeast(int count, Clause clause, Words required, String lacking) {
        if (sure >= count) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        if (sure + doubtful.size() >= count) {
            return new Finding.Unknown(clause, required, seen, doubtful, List.of());
        }
        Words missing = Words.of(
                lacking,
                new Argument.Count(count - sure),
                Argument.term(reach),
                new Argument.Year(Math.max(weighing.from(), weighing.floor())),
                new Argument.Year(weighing.to()),
                new Argument.Day(weighing.on()));
        return new Finding.NotMet(clause, required, seen, List.of(missing), count - sure, List.of());
    }
}

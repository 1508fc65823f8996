package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.Years;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/** A yearly award received for at least so many years of the period, in a row or not. */
public record Awarded(Clause clause, AwardKey award, int times, Words required) implements Condition {

    public Awarded(Clause clause, AwardKey award, int times) {
        this(
                clause,
                award,
                times,
                Words.of("rules.required.awarded", new Argument.Count(times), new Argument.Award(award)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        Years years = weighing.counted(weighing.facts().awarded(award));
        int sure = years.yesFrom(weighing.from());
        List<Words> seen = LaterWords.by(() -> seen(weighing));
        if (sure >= times) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        if (sure + years.unknownFrom(weighing.from()) >= times) {
            List<Words> missing = LaterWords.by(() -> doubtful(weighing, years));
            return new Finding.Unknown(clause, required, seen, missing, List.of());
        }
        List<Words> missing = LaterWords.one(() -> Words.of(
                "rules.missing.awarded",
                new Argument.Count(times - sure),
                new Argument.Award(award),
                new Argument.Year(weighing.from()),
                new Argument.Year(weighing.to())));
        return new Finding.NotMet(clause, required, seen, missing, times - sure, List.of());
    }

    private List<Words> seen(Weighing weighing) {
        List<Words> seen = new ArrayList<>();
        for (AwardHeld each : weighing.facts().awards(award)) {
            if (each.year() >= weighing.from() && each.year() <= weighing.to()) {
                seen.add(HeldWords.seen(each));
            }
        }
        return seen;
    }

    private List<Words> doubtful(Weighing weighing, Years years) {
        List<Words> doubtful = new ArrayList<>();
        Years recorded = weighing.facts().awarded(award);
        for (int year = weighing.from(); year <= weighing.to(); year++) {
            if (years.at(year) == Truth.UNKNOWN) {
                Words lacking =
                        Words.of("rules.missing.award-record", new Argument.Year(year), new Argument.Award(award));
                doubtful.add(recorded.at(year) == Truth.YES ? weighing.doubtful(year, lacking) : lacking);
            }
        }
        return doubtful;
    }
}

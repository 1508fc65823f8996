package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** A yearly award received for at least so many years of the period, in a row or not. */
public record Awarded(Clause clause, AwardKey award, int times) implements Condition {

    @Override
    public Words required() {
        return Words.of("rules.required.awarded", new Argument.Count(times), new Argument.Award(award));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        List<Words> seen = new ArrayList<>();
        for (AwardHeld each : weighing.facts().awards(award)) {
            if (each.year() >= weighing.from() && each.year() <= weighing.to()) {
                seen.add(HeldWords.seen(each));
            }
        }
        int sure = 0;
        List<Words> doubtful = new ArrayList<>(0);
        for (int year = weighing.from(); year <= weighing.to(); year++) {
            Truth truth = weighing.counted(year, weighing.facts().awardedFor(award, year));
            if (truth == Truth.YES) {
                sure++;
            } else if (truth == Truth.UNKNOWN) {
                doubtful.add(
                        Words.of("rules.missing.award-record", new Argument.Year(year), new Argument.Award(award)));
            }
        }
        if (sure >= times) {
            return new Finding.Met(clause, required(), seen, List.of());
        }
        if (sure + doubtful.size() >= times) {
            return new Finding.Unknown(clause, required(), seen, doubtful, List.of());
        }
        Words missing = Words.of(
                "rules.missing.awarded",
                new Argument.Count(times - sure),
                new Argument.Award(award),
                new Argument.Year(weighing.from()),
                new Argument.Year(weighing.to()));
        return new Finding.NotMet(clause, required(), seen, List.of(missing), times - sure, List.of());
    }
}

package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** At least so many years of the period, in a row or not, rated at least so good. */
public record RatedYears(Clause clause, Rating atLeast, int years) implements Condition {

    @Override
    public Words required() {
        return Words.of("rules.required.rated-years", new Argument.Count(years), Argument.term(atLeast));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        List<Words> seen = new ArrayList<>();
        List<Words> doubtful = new ArrayList<>();
        int sure = 0;
        for (int year = weighing.from(); year <= weighing.to(); year++) {
            Truth truth = weighing.counted(year, weighing.facts().ratedAtLeast(year, atLeast));
            if (truth == Truth.YES) {
                sure++;
                seen.add(RatingYears.seen(weighing.facts(), year));
            } else if (truth == Truth.UNKNOWN) {
                doubtful.add(Words.of("rules.missing.rating-record", new Argument.Year(year)));
            }
        }
        if (sure >= years) {
            return new Finding.Met(clause, required(), seen, List.of());
        }
        if (sure + doubtful.size() >= years) {
            return new Finding.Unknown(clause, required(), seen, doubtful, List.of());
        }
        Words missing = Words.of(
                "rules.missing.rated-years",
                new Argument.Count(years - sure),
                Argument.term(atLeast),
                new Argument.Year(weighing.from()),
                new Argument.Year(weighing.to()));
        return new Finding.NotMet(clause, required(), seen, List.of(missing), years - sure, List.of());
    }
}

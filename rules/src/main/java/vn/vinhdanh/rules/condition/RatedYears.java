package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.Years;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/** At least so many years of the period, in a row or not, rated at least so good. */
public record RatedYears(Clause clause, Rating atLeast, int years, Words required) implements Condition {

    public RatedYears(Clause clause, Rating atLeast, int years) {
        this(
                clause,
                atLeast,
                years,
                Words.of("rules.required.rated-years", new Argument.Count(years), Argument.term(atLeast)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        Years rated = weighing.counted(weighing.facts().ratedAtLeast(atLeast));
        int sure = rated.yesFrom(weighing.from());
        List<Words> seen = sure == 0 ? List.of() : LaterWords.by(() -> seen(weighing, rated));
        if (sure >= years) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        if (sure + rated.unknownFrom(weighing.from()) >= years) {
            List<Words> missing = LaterWords.by(() -> doubtful(weighing, rated));
            return new Finding.Unknown(clause, required, seen, missing, List.of());
        }
        List<Words> missing = LaterWords.one(() -> Words.of(
                "rules.missing.rated-years",
                new Argument.Count(years - sure),
                Argument.term(atLeast),
                new Argument.Year(weighing.from()),
                new Argument.Year(weighing.to())));
        return new Finding.NotMet(clause, required, seen, missing, years - sure, List.of());
    }

    private static List<Words> seen(Weighing weighing, Years rated) {
        List<Words> seen = new ArrayList<>();
        for (int year = weighing.from(); year <= weighing.to(); year++) {
            if (rated.at(year) == Truth.YES) {
                seen.add(RatingYears.seen(weighing.facts(), year));
            }
        }
        return seen;
    }

    private static List<Words> doubtful(Weighing weighing, Years rated) {
        List<Words> doubtful = new ArrayList<>();
        for (int year = weighing.from(); year <= weighing.to(); year++) {
            if (rated.at(year) == Truth.UNKNOWN) {
                doubtful.add(RatingYears.missing(weighing, year, "rules.missing.rating-record"));
            }
        }
        return doubtful;
    }
}

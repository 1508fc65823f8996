package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/** The rating of the achievement year is at least so good. */
public record Rated(Clause clause, Rating atLeast, Words required) implements Condition {

    public Rated(Clause clause, Rating atLeast) {
        this(clause, atLeast, Words.of("rules.required.rated", Argument.term(atLeast)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        int year = weighing.facts().year();
        List<Words> seen = LaterWords.one(() -> RatingYears.seen(weighing.facts(), year));
        return switch (weighing.counted(weighing.facts().ratedAtLeast(atLeast)).at(year)) {
            case YES -> new Finding.Met(clause, required, seen, List.of());
            case UNKNOWN ->
                new Finding.Unknown(
                        clause,
                        required,
                        seen,
                        LaterWords.one(() -> RatingYears.missing(weighing, year, "rules.missing.rating-record")),
                        List.of());
            case NO ->
                new Finding.NotMet(
                        clause,
                        required,
                        seen,
                        LaterWords.one(() ->
                                Words.of("rules.missing.rating", new Argument.Year(year), Argument.term(atLeast))),
                        1,
                        List.of());
        };
    }
}

package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Every year of the period is rated at least so good. A year whose rating is not on record is a question, and the years are
 * asked for together: a career is long.
 */
public record RatedThroughout(Clause clause, Rating atLeast) implements Condition {

    @Override
    public Words required() {
        return Words.of("rules.required.rated-throughout", Argument.term(atLeast));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        History facts = weighing.facts();
        int last = Math.min(weighing.to(), facts.year());
        List<Words> seen = new ArrayList<>(0);
        List<Words> missing = new ArrayList<>(0);
        int open = 0;
        int firstOpen = 0;
        int lastOpen = 0;
        for (int year = weighing.from(); year <= last; year++) {
            Rating rating = facts.rating(year);
            if (rating == null) {
                firstOpen = open == 0 ? year : firstOpen;
                lastOpen = year;
                open++;
            } else if (!rating.atLeast(atLeast)) {
                seen.add(RatingYears.seen(facts, year));
                missing.add(Words.of("rules.missing.rating", new Argument.Year(year), Argument.term(atLeast)));
            }
        }
        if (!missing.isEmpty()) {
            return new Finding.NotMet(clause, required(), seen, missing, missing.size(), List.of());
        }
        if (open == 0) {
            seen.add(Words.of(
                    "rules.seen.rated-throughout",
                    new Argument.Year(weighing.from()),
                    new Argument.Year(last),
                    Argument.term(atLeast)));
            return new Finding.Met(clause, required(), seen, List.of());
        }
        Words ask = Words.of(
                "rules.missing.ratings-record",
                new Argument.Count(open),
                new Argument.Year(firstOpen),
                new Argument.Year(lastOpen));
        return new Finding.Unknown(clause, required(), seen, List.of(ask), List.of());
    }
}

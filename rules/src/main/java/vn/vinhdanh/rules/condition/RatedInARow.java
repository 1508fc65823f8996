package vn.vinhdanh.rules.condition;

import java.util.List;
import java.util.function.IntFunction;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * At least so many years in a row, up to the achievement year, rated at least so good.
 *
 * @param meanwhile what must hold within those years
 */
public record RatedInARow(Clause clause, Rating atLeast, int years, List<Condition> meanwhile) implements Condition {

    @Override
    public Words required() {
        return Words.of("rules.required.rated-in-a-row", new Argument.Count(years), Argument.term(atLeast));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        int last = weighing.facts().year();
        IntFunction<Truth> good =
                year -> weighing.counted(year, weighing.facts().ratedAtLeast(year, atLeast));
        Run run = Run.backFrom(last, good);
        List<Words> seen = RatingYears.seen(weighing.facts(), last - Math.max(years, run.sure()) + 1, last);
        return run.finding(clause, required(), years, seen, good, meanwhile, weighing);
    }
}

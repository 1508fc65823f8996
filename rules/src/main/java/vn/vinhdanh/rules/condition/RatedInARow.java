package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Years;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/**
 * At least so many years in a row, up to the achievement year, rated at least so good.
 *
 * @param meanwhile what must hold within those years
 * @param required made once, because every finding holds it
 */
public record RatedInARow(Clause clause, Rating atLeast, int years, List<Condition> meanwhile, Words required)
        implements Condition {

    public RatedInARow(Clause clause, Rating atLeast, int years, List<Condition> meanwhile) {
        this(
                clause,
                atLeast,
                years,
                meanwhile,
                Words.of("rules.required.rated-in-a-row", new Argument.InARow(years), Argument.term(atLeast)));
    }

    @Override
    public List<Condition> parts() {
        return meanwhile;
    }

    @Override
    public Finding weigh(Weighing weighing) {
        int last = weighing.facts().year();
        Years good = weighing.counted(weighing.facts().ratedAtLeast(atLeast));
        Run run = Run.backFrom(last, good);
        int first = last - Math.max(years, run.sure()) + 1;
        List<Words> seen = LaterWords.by(() -> RatingYears.seen(weighing.facts(), first, last));
        return run.finding(
                clause,
                required,
                years,
                seen,
                good,
                meanwhile,
                weighing,
                year -> RatingYears.missing(weighing, year, Run.YEAR_RECORD));
    }
}

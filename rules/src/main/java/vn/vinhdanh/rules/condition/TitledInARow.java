package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * A yearly title at least so many years in a row.
 *
 * @param beforeProposal the clause counts back from the year before the proposal, so the run may also end there
 * @param meanwhile what must hold within those years
 */
public record TitledInARow(Clause clause, AwardKey award, int times, boolean beforeProposal, List<Condition> meanwhile)
        implements Condition {

    @Override
    public Words required() {
        return Words.of("rules.required.in-a-row", new Argument.Count(times), new Argument.Award(award));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        IntFunction<Truth> good =
                year -> weighing.counted(year, weighing.facts().awardedFor(award, year));
        int last = weighing.facts().year();
        Run run = Run.backFrom(last, good);
        if (beforeProposal && last == weighing.on().getYear()) {
            run = Run.better(run, Run.backFrom(last - 1, good));
        }
        List<Words> seen = seen(weighing.facts(), run.last() - Math.max(times, run.sure()) + 1, run.last());
        return run.finding(clause, required(), times, seen, good, meanwhile, weighing);
    }

    private List<Words> seen(Facts facts, int from, int to) {
        List<Words> seen = new ArrayList<>(to - from + 1);
        for (int year = from; year <= to; year++) {
            AwardHeld record = record(facts, year);
            if (record == null) {
                seen.add(Words.of("rules.seen.no-award", new Argument.Year(year), new Argument.Award(award)));
            } else {
                seen.add(HeldWords.seen(record));
            }
        }
        return seen;
    }

    private @Nullable AwardHeld record(Facts facts, int year) {
        for (AwardHeld each : facts.awards(award)) {
            if (each.year() == year) {
                return each;
            }
        }
        return null;
    }
}

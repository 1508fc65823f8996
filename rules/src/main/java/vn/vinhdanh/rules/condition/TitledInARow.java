package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Years;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/**
 * A yearly title at least so many years in a row.
 *
 * @param beforeProposal the clause counts back from the year before the proposal, so the run may also end there
 * @param meanwhile what must hold within those years
 * @param required made once, because every finding holds it
 */
public record TitledInARow(
        Clause clause, AwardKey award, int times, boolean beforeProposal, List<Condition> meanwhile, Words required)
        implements Condition {

    public TitledInARow(Clause clause, AwardKey award, int times, boolean beforeProposal, List<Condition> meanwhile) {
        this(
                clause,
                award,
                times,
                beforeProposal,
                meanwhile,
                Words.of("rules.required.in-a-row", new Argument.InARow(times), new Argument.Award(award)));
    }

    @Override
    public List<Condition> parts() {
        return meanwhile;
    }

    @Override
    public Finding weigh(Weighing weighing) {
        Years good = weighing.counted(weighing.facts().awarded(award));
        int last = weighing.facts().year();
        Run run = Run.backFrom(last, good);
        if (beforeProposal && last == weighing.on().getYear()) {
            run = Run.better(run, Run.backFrom(last - 1, good));
        }
        int end = run.last();
        int first = end - Math.max(times, run.sure()) + 1;
        List<Words> seen = LaterWords.by(() -> seen(weighing.facts(), first, end));
        return run.finding(clause, required, times, seen, good, meanwhile, weighing);
    }

    private List<Words> seen(History facts, int from, int to) {
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

    private @Nullable AwardHeld record(History facts, int year) {
        for (AwardHeld each : facts.awards(award)) {
            if (each.year() == year) {
                return each;
            }
        }
        return null;
    }
}

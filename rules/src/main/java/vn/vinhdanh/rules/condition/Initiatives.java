package vn.vinhdanh.rules.condition;

import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Recognised initiatives of the period, of at least that reach, at least so many.
 *
 * @param olderAsks the clause as read names no period: an unused one from earlier years is a question for people, not a no
 * @param required made once, because every finding holds it
 */
public record Initiatives(Clause clause, Reach reach, int atLeast, boolean olderAsks, Words required)
        implements Condition {

    public Initiatives(Clause clause, Reach reach, int atLeast, boolean olderAsks) {
        this(
                clause,
                reach,
                atLeast,
                olderAsks,
                Words.of("rules.required.initiatives", new Argument.Count(atLeast), Argument.term(reach)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        return Solutions.initiatives(weighing, reach, olderAsks)
                .atLeast(atLeast, clause, required, "rules.missing.initiatives");
    }
}

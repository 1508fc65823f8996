package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Words;

/** At least one of several conditions. All are weighed and shown, the most promising first. */
public record AnyOf(Clause clause, List<Condition> conditions, Words required) implements Condition {

    public AnyOf(Clause clause, List<Condition> conditions) {
        this(clause, conditions, Words.of("rules.required.any-of"));
    }

    @Override
    public List<Condition> parts() {
        return conditions;
    }

    @Override
    public Finding weigh(Weighing weighing) {
        Finding[] parts = new Finding[conditions.size()];
        for (int index = 0; index < parts.length; index++) {
            Finding found = conditions.get(index).weigh(weighing);
            int place = index;
            while (place > 0 && before(found, parts[place - 1])) {
                parts[place] = parts[place - 1];
                place--;
            }
            parts[place] = found;
        }
        Finding best = best(parts);
        List<Finding> ordered = List.of(parts);
        return switch (best) {
            case Finding.Met met -> new Finding.Met(clause, required, List.of(), ordered);
            case Finding.Unknown unknown ->
                new Finding.Unknown(clause, required, List.of(), unknown.missing(), ordered);
            case Finding.NotMet notMet ->
                new Finding.NotMet(clause, required, List.of(), notMet.missing(), notMet.shortfall(), ordered);
        };
    }

    /** The first that may decide; the first of all when all are drafts. */
    private static Finding best(Finding[] ordered) {
        for (Finding each : ordered) {
            if (!each.clause().draft()) {
                return each;
            }
        }
        return ordered[0];
    }

    private static boolean before(Finding one, Finding other) {
        int promise = promise(one) - promise(other);
        return promise < 0 || (promise == 0 && one.distance() < other.distance());
    }

    private static int promise(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> 0;
            case Finding.Unknown unknown -> 1;
            case Finding.NotMet notMet -> 2;
        };
    }
}

package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Words;

/** At least one of several conditions. All are weighed and shown, the most promising first. */
public record AnyOf(Clause clause, List<Condition> conditions) implements Condition {

    private static final Comparator<Finding> PROMISE =
            Comparator.<Finding>comparingInt(each -> promise(each)).thenComparingInt(Finding::distance);

    @Override
    public Words required() {
        return Words.of("rules.required.any-of");
    }

    @Override
    public Finding weigh(Weighing weighing) {
        List<Finding> parts = new ArrayList<>(conditions.size());
        for (Condition each : conditions) {
            parts.add(each.weigh(weighing));
        }
        parts.sort(PROMISE);
        List<Finding> ordered = List.copyOf(parts);
        Finding best = ordered.stream()
                .filter(each -> !each.clause().draft())
                .findFirst()
                .orElse(ordered.getFirst());
        return switch (best) {
            case Finding.Met met -> new Finding.Met(clause, required(), List.of(), ordered);
            case Finding.Unknown unknown ->
                new Finding.Unknown(clause, required(), List.of(), unknown.missing(), ordered);
            case Finding.NotMet notMet ->
                new Finding.NotMet(clause, required(), List.of(), notMet.missing(), notMet.shortfall(), ordered);
        };
    }

    private static int promise(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> 0;
            case Finding.Unknown unknown -> 1;
            case Finding.NotMet notMet -> 2;
        };
    }
}

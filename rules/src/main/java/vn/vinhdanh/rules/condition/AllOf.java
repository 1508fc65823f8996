package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Words;

/** Every one of several conditions. */
public record AllOf(Clause clause, List<Condition> conditions) implements Condition {

    @Override
    public Words required() {
        return Words.of("rules.required.all-of");
    }

    @Override
    public Finding weigh(Weighing weighing) {
        return join(conditions, weighing).finding(clause, required(), List.of());
    }

    static Joined join(List<Condition> conditions, Weighing weighing) {
        Answer answer = Answer.MET;
        int shortfall = 0;
        List<Finding> parts = new ArrayList<>(conditions.size());
        List<Words> missing = new ArrayList<>(0);
        for (Condition each : conditions) {
            Finding found = each.weigh(weighing);
            parts.add(found);
            if (!each.clause().draft()) {
                answer = answer.and(found.answer());
                shortfall += found.distance();
                missing.addAll(found.missing());
            }
        }
        return new Joined(answer, shortfall, List.copyOf(missing), List.copyOf(parts));
    }

    /** Several findings taken together. */
    record Joined(Answer answer, int shortfall, List<Words> missing, List<Finding> parts) {

        Finding finding(Clause clause, Words required, List<Words> seen) {
            return switch (answer) {
                case MET -> new Finding.Met(clause, required, seen, parts);
                case NOT_MET -> new Finding.NotMet(clause, required, seen, missing, shortfall, parts);
                case UNKNOWN, NOT_FORMALISED -> new Finding.Unknown(clause, required, seen, missing, parts);
            };
        }
    }
}

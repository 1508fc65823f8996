package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/** Every one of several conditions. */
public record AllOf(Clause clause, List<Condition> conditions, Words required) implements Condition {

    public AllOf(Clause clause, List<Condition> conditions) {
        this(clause, conditions, Words.of("rules.required.all-of"));
    }

    @Override
    public List<Condition> parts() {
        return conditions;
    }

    @Override
    public Finding weigh(Weighing weighing) {
        return join(conditions, weighing).finding(clause, required, List.of());
    }

    static Joined join(List<Condition> conditions, Weighing weighing) {
        Answer answer = Answer.MET;
        int shortfall = 0;
        Finding[] parts = new Finding[conditions.size()];
        for (int index = 0; index < parts.length; index++) {
            Condition each = conditions.get(index);
            Finding found = each.weigh(weighing);
            parts[index] = found;
            if (!each.clause().draft()) {
                answer = answer.and(found.answer());
                shortfall += found.distance();
            }
        }
        return new Joined(answer, shortfall, List.of(parts));
    }

    /** Several findings taken together. */
    record Joined(Answer answer, int shortfall, List<Finding> parts) {

        /** What the deciding ones lack, in their order. */
        List<Words> missing() {
            List<Words> missing = new ArrayList<>();
            for (Finding each : parts) {
                if (!each.clause().draft()) {
                    missing.addAll(each.missing());
                }
            }
            return missing;
        }

        Finding finding(Clause clause, Words required, List<Words> seen) {
            return switch (answer) {
                case MET -> new Finding.Met(clause, required, seen, parts);
                case NOT_MET ->
                    new Finding.NotMet(clause, required, seen, LaterWords.by(this::missing), shortfall, parts);
                case UNKNOWN, NOT_FORMALISED ->
                    new Finding.Unknown(clause, required, seen, LaterWords.by(this::missing), parts);
            };
        }
    }
}

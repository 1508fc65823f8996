package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Not disciplined at that level or above, by a decision of the years looked at. */
public record NotDisciplined(Clause clause, DisciplineLevel from, Words required) implements Condition {

    public NotDisciplined(Clause clause, DisciplineLevel from) {
        this(clause, from, Words.of("rules.required.not-disciplined", Argument.term(from)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        if (weighing.facts().disciplines().isEmpty()) {
            return new Finding.Met(clause, required, List.of(), List.of());
        }
        List<Words> seen = new ArrayList<>(0);
        int against = 0;
        for (Discipline each : weighing.facts().disciplines()) {
            int year = each.decidedOn().getYear();
            if (year < weighing.from() || year > weighing.to()) {
                continue;
            }
            seen.add(
                    Words.of("rules.seen.discipline", Argument.term(each.level()), new Argument.Day(each.decidedOn())));
            against += each.level().compareTo(from) >= 0 ? 1 : 0;
        }
        if (against == 0) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        Words missing = Words.of("rules.missing.not-disciplined", new Argument.Year(weighing.to()));
        return new Finding.NotMet(clause, required, seen, List.of(missing), against, List.of());
    }
}

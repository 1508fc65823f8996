package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * What must hold within the last years up to the achievement year. Exactly so many years are looked at, whereas a run of years
 * may be longer and then gives what is inside it a longer period.
 *
 * @param years how many years, the achievement year included, 1 to 40
 * @param required made once, because every finding holds it
 */
public record Within(Clause clause, int years, List<Condition> requires, Words required) implements Condition {

    public Within(Clause clause, int years, List<Condition> requires) {
        this(clause, years, requires, Words.of("rules.required.within", new Argument.Count(years)));
    }

    @Override
    public List<Condition> parts() {
        return requires;
    }

    @Override
    public Finding weigh(Weighing weighing) {
        int last = weighing.facts().year();
        return AllOf.join(requires, weighing.within(last - years + 1, last)).finding(clause, required, List.of());
    }
}

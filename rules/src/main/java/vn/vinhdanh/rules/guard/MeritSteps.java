package vn.vinhdanh.rules.guard;

import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.wording.Words;

/** An award for a sudden or thematic achievement is no step towards a higher award for merit. */
public record MeritSteps(Clause clause) implements Guard {

    @Override
    public Words required() {
        return Words.of("rules.required.merit-steps");
    }

    @Override
    public Weighing narrow(Weighing weighing) {
        return weighing.withMeritOnly();
    }
}

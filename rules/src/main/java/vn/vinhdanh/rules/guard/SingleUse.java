package vn.vinhdanh.rules.guard;

import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.wording.Words;

/** An initiative that helped to a title does not count again for a form of commendation, nor the other way round. */
public record SingleUse(Clause clause) implements Guard {

    @Override
    public Words required() {
        return Words.of("rules.required.single-use");
    }

    @Override
    public Weighing narrow(Weighing weighing) {
        return weighing.withSingleUse();
    }
}

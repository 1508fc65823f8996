package vn.vinhdanh.rules.guard;

import java.util.Optional;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Words;

/** A rule over all awards. It may narrow what counts, and may have a finding of its own. */
public sealed interface Guard
        permits CountsAfterDiscipline, CountsFromLastAward, MeritSteps, NothingPending, OneForm, SingleUse {

    /** Where it stands. */
    Clause clause();

    /** What it asks for. */
    Words required();

    /** What still counts under this guard. */
    default Weighing narrow(Weighing weighing) {
        return weighing;
    }

    /** What it has to say about these facts; empty when there is nothing to say. */
    default Optional<Finding> weigh(Weighing weighing) {
        return Optional.empty();
    }

    /** What people should look at before they decide; it decides nothing itself. */
    default Optional<Words> remark(Weighing weighing) {
        return Optional.empty();
    }
}

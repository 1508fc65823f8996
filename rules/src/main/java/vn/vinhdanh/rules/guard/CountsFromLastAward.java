package vn.vinhdanh.rules.guard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/** The years for the same award count from the end of the period for which it was last given for merit. */
public record CountsFromLastAward(Clause clause) implements Guard {

    @Override
    public Words required() {
        return Words.of("rules.required.counts-from-last-award");
    }

    @Override
    public Weighing narrow(Weighing weighing) {
        AwardHeld last = last(weighing);
        return last == null ? weighing : weighing.notBefore(last.year() + 1);
    }

    @Override
    public Optional<Finding> weigh(Weighing weighing) {
        AwardHeld last = last(weighing);
        if (last == null) {
            return Optional.empty();
        }
        Argument.Award award = new Argument.Award(last.award());
        List<Words> seen =
                LaterWords.one(() -> Words.of("rules.seen.last-award", award, new Argument.Year(last.year())));
        if (last.year() < weighing.facts().year()) {
            return Optional.of(new Finding.Met(clause, required(), seen, List.of()));
        }
        Words missing = Words.of("rules.missing.already-received", award, new Argument.Year(last.year()));
        return Optional.of(new Finding.NotMet(clause, required(), seen, List.of(missing), 1, List.of()));
    }

    private @Nullable AwardHeld last(Weighing weighing) {
        AwardHeld last = null;
        for (AwardHeld each : weighing.facts().awards(weighing.award())) {
            if (each.type() == CommendationType.MERIT
                    && each.year() <= weighing.facts().year()) {
                last = each;
            }
        }
        return last;
    }
}

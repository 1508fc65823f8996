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

/**
 * The years for the same award count from the end of the period for which it was last given for merit. A record that names no
 * decision takes no years away by itself: whether it does is asked.
 */
public record CountsFromLastAward(Clause clause) implements Guard {

    @Override
    public Words required() {
        return Words.of("rules.required.counts-from-last-award");
    }

    @Override
    public Weighing narrow(Weighing weighing) {
        AwardHeld last = last(weighing, true);
        return last == null ? weighing : weighing.notBefore(last.year() + 1);
    }

    @Override
    public Optional<Finding> weigh(Weighing weighing) {
        AwardHeld sure = last(weighing, true);
        AwardHeld open = last(weighing, false);
        if (open != null && (sure == null || sure.year() < open.year())) {
            Words missing = Words.of(
                    "rules.missing.decision", new Argument.Year(open.year()), new Argument.Award(open.award()));
            return Optional.of(new Finding.Unknown(clause, required(), seen(open), List.of(missing), List.of()));
        }
        if (sure == null) {
            return Optional.empty();
        }
        if (sure.year() < weighing.facts().year()) {
            return Optional.of(new Finding.Met(clause, required(), seen(sure), List.of()));
        }
        Words missing = Words.of(
                "rules.missing.already-received", new Argument.Award(sure.award()), new Argument.Year(sure.year()));
        return Optional.of(new Finding.NotMet(clause, required(), seen(sure), List.of(missing), 1, List.of()));
    }

    private static List<Words> seen(AwardHeld last) {
        return LaterWords.one(() ->
                Words.of("rules.seen.last-award", new Argument.Award(last.award()), new Argument.Year(last.year())));
    }

    private static @Nullable AwardHeld last(Weighing weighing, boolean decided) {
        AwardHeld last = null;
        for (AwardHeld each : weighing.facts().awards(weighing.award())) {
            if (each.type() == CommendationType.MERIT
                    && each.year() <= weighing.facts().year()
                    && decided == (each.decision() != null)) {
                last = each;
            }
        }
        return last;
    }
}

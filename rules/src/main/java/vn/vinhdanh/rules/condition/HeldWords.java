package vn.vinhdanh.rules.condition;

import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Says an award on record. */
final class HeldWords {

    private HeldWords() {}

    static Words seen(AwardHeld held) {
        String decision = held.decision();
        return decision == null
                ? Words.of(
                        "rules.seen.award-without-decision",
                        new Argument.Year(held.year()),
                        new Argument.Award(held.award()))
                : Words.of(
                        "rules.seen.award",
                        new Argument.Year(held.year()),
                        new Argument.Award(held.award()),
                        new Argument.Text(decision));
    }
}

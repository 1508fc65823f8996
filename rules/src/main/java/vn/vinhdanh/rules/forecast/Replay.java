package vn.vinhdanh.rules.forecast;

import java.util.Locale;
import java.util.Optional;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * A past decision weighed again under the law of its day, with what is known today of the facts of that day. It undoes
 * nothing: it shows where to look.
 *
 * @param verdict the verdict under the law of the day of receipt
 * @param difference how it stands to what was decided
 */
public record Replay(PastDecision past, Verdict verdict, Difference difference) {

    /** How a replayed verdict stands to what was decided. */
    public enum Difference {
        /** The award was given and the conditions are met, or neither. */
        AGREES,
        /** Given, though a condition is not met. */
        GIVEN_THOUGH_NOT_MET,
        /** Not given, though the conditions are met: not an error in itself, people may choose. */
        MET_THOUGH_NOT_GIVEN,
        /** The record does not say enough to tell. */
        RECORD_LACKS,
        /** The law of that day is not formalised. */
        NOT_FORMALISED
    }

    /**
     * Weighs it again.
     *
     * @param facts everything known of the subject, whenever it was learned; what came after the day of receipt is left out,
     *     and so is the award itself
     */
    public static Replay of(Law law, PastDecision past, Facts facts) {
        Facts then = facts.knownBy(past.received(), past.year())
                .without(each -> each.year() >= past.year() && each.award().equals(past.award()))
                .build();
        Verdict verdict = law.on(past.received()).award(past.award()).weigh(then);
        return new Replay(past, verdict, difference(past, verdict.answer()));
    }

    private static Difference difference(PastDecision past, Answer answer) {
        return switch (answer) {
            case MET -> past.given() ? Difference.AGREES : Difference.MET_THOUGH_NOT_GIVEN;
            case NOT_MET -> past.given() ? Difference.GIVEN_THOUGH_NOT_MET : Difference.AGREES;
            case UNKNOWN -> Difference.RECORD_LACKS;
            case NOT_FORMALISED -> Difference.NOT_FORMALISED;
        };
    }

    /** The difference in words. */
    public Words said() {
        return Words.of(
                "rules.replay." + difference.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Where the rules now answer otherwise than they answered then, that in words: the record or its encoding has changed. */
    public Optional<Words> changed() {
        Answer before = past.verdict();
        return before == null || before == verdict.answer()
                ? Optional.empty()
                : Optional.of(Words.of("rules.replay.changed", Argument.term(before), Argument.term(verdict.answer())));
    }
}

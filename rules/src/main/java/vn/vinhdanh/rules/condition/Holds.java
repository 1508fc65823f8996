package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Holds an award.
 *
 * @param beforeYears it was received before the last so many years up to the achievement year, 1 to 40; 0 when at any time
 * @param then what must hold in the years after it was received; empty when the clause asks for nothing in between
 */
public record Holds(Clause clause, AwardKey award, int beforeYears, List<Condition> then) implements Condition {

    /** Received at any time. */
    public Holds(Clause clause, AwardKey award, List<Condition> then) {
        this(clause, award, 0, then);
    }

    @Override
    public Words required() {
        return beforeYears == 0
                ? Words.of("rules.required.holds", new Argument.Award(award))
                : Words.of("rules.required.holds-before", new Argument.Award(award), new Argument.Count(beforeYears));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        List<Words> seen = new ArrayList<>();
        int firstSure = Weighing.NO_YEAR;
        int firstPossible = Weighing.NO_YEAR;
        for (AwardHeld each : weighing.facts().awards(award)) {
            boolean step = !weighing.meritOnly()
                    || (each.type() != CommendationType.SUDDEN && each.type() != CommendationType.MOVEMENT);
            seen.add(
                    step
                            ? HeldWords.seen(each)
                            : Words.of(
                                    "rules.seen.award-no-step",
                                    new Argument.Year(each.year()),
                                    new Argument.Award(award),
                                    Argument.term(each.type())));
            if (!step || each.year() > weighing.facts().year() - beforeYears) {
                continue;
            }
            if (firstPossible == Weighing.NO_YEAR) {
                firstPossible = each.year();
            }
            if (firstSure == Weighing.NO_YEAR && each.decision() != null) {
                firstSure = each.year();
            }
        }
        if (firstSure == Weighing.NO_YEAR) {
            return notSurelyHeld(weighing, seen, firstPossible);
        }
        return after(weighing, firstSure).finding(clause, required(), seen);
    }

    private Finding notSurelyHeld(Weighing weighing, List<Words> seen, int firstPossible) {
        // A register that is not complete from the start of the career proves nothing about an award before it.
        var since = weighing.facts().since();
        boolean complete = since != null && since.getYear() >= weighing.facts().recordsFrom();
        int assumed = firstPossible == Weighing.NO_YEAR ? weighing.facts().year() - 60 : firstPossible;
        AllOf.Joined later = after(weighing, assumed);
        List<Words> missing = new ArrayList<>();
        if (firstPossible != Weighing.NO_YEAR) {
            missing.add(
                    Words.of("rules.missing.decision", new Argument.Year(firstPossible), new Argument.Award(award)));
        } else {
            missing.add(Words.of(
                    complete ? "rules.missing.holds" : "rules.missing.holds-record", new Argument.Award(award)));
        }
        missing.addAll(later.missing());
        boolean possible = firstPossible != Weighing.NO_YEAR || !complete;
        if (possible && later.answer() != Answer.NOT_MET) {
            return new Finding.Unknown(clause, required(), seen, missing, later.parts());
        }
        return new Finding.NotMet(clause, required(), seen, missing, 1 + later.shortfall(), later.parts());
    }

    private AllOf.Joined after(Weighing weighing, int year) {
        return AllOf.join(then, then.isEmpty() ? weighing : weighing.notBefore(year + 1));
    }
}

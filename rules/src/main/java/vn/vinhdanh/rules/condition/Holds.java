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
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/**
 * Holds an award.
 *
 * @param beforeYears it was received before the last so many years up to the achievement year, 1 to 40; 0 when at any time
 * @param then what must hold in the years after it was received; empty when the clause asks for nothing in between
 * @param required made once, because every finding holds it
 */
public record Holds(Clause clause, AwardKey award, int beforeYears, List<Condition> then, Words required)
        implements Condition {

    public Holds(Clause clause, AwardKey award, int beforeYears, List<Condition> then) {
        this(
                clause,
                award,
                beforeYears,
                then,
                beforeYears == 0
                        ? Words.of("rules.required.holds", new Argument.Award(award))
                        : Words.of(
                                "rules.required.holds-before",
                                new Argument.Award(award),
                                new Argument.Count(beforeYears)));
    }

    /** Received at any time. */
    public Holds(Clause clause, AwardKey award, List<Condition> then) {
        this(clause, award, 0, then);
    }

    @Override
    public List<Condition> parts() {
        return then;
    }

    @Override
    public Finding weigh(Weighing weighing) {
        List<AwardHeld> records = weighing.facts().awards(award);
        int latest = weighing.facts().year() - beforeYears;
        int firstSure = Weighing.NO_YEAR;
        int firstPossible = Weighing.NO_YEAR;
        for (AwardHeld each : records) {
            if (!isStep(each, weighing) || each.year() > latest) {
                continue;
            }
            if (firstPossible == Weighing.NO_YEAR) {
                firstPossible = each.year();
            }
            if (each.decision() != null) {
                firstSure = each.year();
                break;
            }
        }
        List<Words> seen = records.isEmpty() ? List.of() : LaterWords.by(() -> seen(records, weighing));
        return firstSure == Weighing.NO_YEAR
                ? notSurelyHeld(weighing, seen, firstPossible)
                : after(weighing, firstSure).finding(clause, required, seen);
    }

    private static boolean isStep(AwardHeld held, Weighing weighing) {
        return !weighing.meritOnly()
                || (held.type() != CommendationType.SUDDEN && held.type() != CommendationType.MOVEMENT);
    }

    private List<Words> seen(List<AwardHeld> records, Weighing weighing) {
        List<Words> seen = new ArrayList<>(records.size());
        for (AwardHeld each : records) {
            seen.add(
                    isStep(each, weighing)
                            ? HeldWords.seen(each)
                            : Words.of(
                                    "rules.seen.award-no-step",
                                    new Argument.Year(each.year()),
                                    new Argument.Award(award),
                                    Argument.term(each.type())));
        }
        return seen;
    }

    private Finding notSurelyHeld(Weighing weighing, List<Words> seen, int firstPossible) {
        // A register that is not complete from the start of the career proves nothing about an award before it.
        var since = weighing.facts().since();
        boolean complete = since != null && since.getYear() >= weighing.facts().recordsFrom();
        boolean recorded = firstPossible != Weighing.NO_YEAR;
        AllOf.Joined later =
                after(weighing, recorded ? firstPossible : weighing.facts().year() - 60);
        List<Words> missing = LaterWords.by(() -> {
            List<Words> all = new ArrayList<>();
            all.add(recorded ? withoutDecision(firstPossible) : notRecorded(complete));
            all.addAll(later.missing());
            return all;
        });
        if ((recorded || !complete) && later.answer() != Answer.NOT_MET) {
            return new Finding.Unknown(clause, required, seen, missing, later.parts());
        }
        return new Finding.NotMet(clause, required, seen, missing, 1 + later.shortfall(), later.parts());
    }

    private Words withoutDecision(int year) {
        return Words.of("rules.missing.decision", new Argument.Year(year), new Argument.Award(award));
    }

    private Words notRecorded(boolean complete) {
        return Words.of(complete ? "rules.missing.holds" : "rules.missing.holds-record", new Argument.Award(award));
    }

    private AllOf.Joined after(Weighing weighing, int year) {
        return AllOf.join(then, then.isEmpty() ? weighing : weighing.notBefore(year + 1));
    }
}

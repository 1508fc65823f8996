package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * A run of years counted back from its last one.
 *
 * @param sure how many years in a row are sure
 * @param possible how many would be in a row if every doubtful year were good
 */
record Run(int last, int sure, int possible) {

    private static final int LONGEST = 60;

    static Run backFrom(int last, IntFunction<Truth> good) {
        int sure = 0;
        int possible = 0;
        for (int back = 0; back < LONGEST; back++) {
            Truth truth = good.apply(last - back);
            if (truth == Truth.NO) {
                break;
            }
            possible++;
            if (truth == Truth.YES && sure == back) {
                sure++;
            }
        }
        return new Run(last, sure, possible);
    }

    /** The run that helps more when it may end in either of two years. */
    static Run better(Run one, Run other) {
        if (one.sure != other.sure) {
            return one.sure > other.sure ? one : other;
        }
        return one.possible >= other.possible ? one : other;
    }

    /**
     * Turns the run into a finding, together with what must hold meanwhile. "At least" is meant: a longer run gives the
     * conditions inside it a longer period.
     */
    Finding finding(
            Clause clause,
            Words required,
            int years,
            List<Words> seen,
            IntFunction<Truth> good,
            List<Condition> meanwhile,
            Weighing weighing) {
        if (sure >= years) {
            AllOf.Joined joined = AllOf.join(meanwhile, over(sure, weighing));
            if (joined.answer() == vn.vinhdanh.rules.verdict.Answer.NOT_MET && possible > sure) {
                AllOf.Joined longer = AllOf.join(meanwhile, over(possible, weighing));
                if (longer.answer() != vn.vinhdanh.rules.verdict.Answer.NOT_MET) {
                    List<Words> missing = new ArrayList<>(joined.missing());
                    missing.add(Words.of("rules.missing.year-record", new Argument.Year(last - sure)));
                    return new Finding.Unknown(clause, required, seen, missing, longer.parts());
                }
            }
            return joined.finding(clause, required, seen);
        }
        List<Words> missing = new ArrayList<>();
        if (possible >= years) {
            for (int year = last - years + 1; year <= last; year++) {
                if (good.apply(year) == Truth.UNKNOWN) {
                    missing.add(Words.of("rules.missing.year-record", new Argument.Year(year)));
                }
            }
            AllOf.Joined joined = AllOf.join(meanwhile, over(possible, weighing));
            missing.addAll(joined.missing());
            if (joined.answer() != vn.vinhdanh.rules.verdict.Answer.NOT_MET) {
                return new Finding.Unknown(clause, required, seen, missing, joined.parts());
            }
            return new Finding.NotMet(clause, required, seen, missing, joined.shortfall(), joined.parts());
        }
        missing.add(Words.of(
                "rules.missing.years-in-a-row",
                new Argument.Count(years - sure),
                new Argument.Year(last - possible),
                new Argument.Count(years)));
        AllOf.Joined joined = AllOf.join(meanwhile, over(years, weighing));
        missing.addAll(joined.missing());
        return new Finding.NotMet(clause, required, seen, missing, years - sure + joined.shortfall(), joined.parts());
    }

    private Weighing over(int years, Weighing weighing) {
        return weighing.within(last - years + 1, Math.max(last, weighing.facts().year()));
    }
}

package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.Years;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/**
 * A run of years counted back from its last one.
 *
 * @param sure how many years in a row are sure
 * @param possible how many would be in a row if every doubtful year were good
 */
record Run(int last, int sure, int possible) {

    static final String YEAR_RECORD = "rules.missing.year-record";

    static Run backFrom(int last, Years good) {
        return new Run(last, good.yesInARow(last), good.notNoInARow(last));
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
            Years good,
            List<Condition> meanwhile,
            Weighing weighing) {
        return finding(
                clause,
                required,
                years,
                seen,
                good,
                meanwhile,
                weighing,
                year -> weighing.doubtful(year, Words.of(YEAR_RECORD, new Argument.Year(year))));
    }

    /** @param doubtful says what to mend about a year in doubt */
    Finding finding(
            Clause clause,
            Words required,
            int years,
            List<Words> seen,
            Years good,
            List<Condition> meanwhile,
            Weighing weighing,
            IntFunction<Words> doubtful) {
        if (sure >= years) {
            return longEnough(clause, required, seen, meanwhile, weighing, doubtful);
        }
        if (possible >= years) {
            AllOf.Joined joined = AllOf.join(meanwhile, over(possible, weighing));
            List<Words> missing = LaterWords.by(() -> followed(doubtful(good, years, doubtful), joined));
            return joined.answer() == Answer.NOT_MET
                    ? new Finding.NotMet(clause, required, seen, missing, joined.shortfall(), joined.parts())
                    : new Finding.Unknown(clause, required, seen, missing, joined.parts());
        }
        AllOf.Joined joined = AllOf.join(meanwhile, over(years, weighing));
        List<Words> missing = LaterWords.by(() -> followed(tooShort(years, weighing), joined));
        int shortfall = years - sure + joined.shortfall();
        return new Finding.NotMet(clause, required, seen, missing, shortfall, joined.parts());
    }

    private Finding longEnough(
            Clause clause,
            Words required,
            List<Words> seen,
            List<Condition> meanwhile,
            Weighing weighing,
            IntFunction<Words> doubtful) {
        AllOf.Joined joined = AllOf.join(meanwhile, over(sure, weighing));
        if (joined.answer() == Answer.NOT_MET && possible > sure) {
            AllOf.Joined longer = AllOf.join(meanwhile, over(possible, weighing));
            if (longer.answer() != Answer.NOT_MET) {
                List<Words> missing = LaterWords.by(() -> {
                    List<Words> all = new ArrayList<>(joined.missing());
                    all.add(doubtful.apply(last - sure));
                    return all;
                });
                return new Finding.Unknown(clause, required, seen, missing, longer.parts());
            }
        }
        return joined.finding(clause, required, seen);
    }

    private List<Words> doubtful(Years good, int years, IntFunction<Words> say) {
        List<Words> doubtful = new ArrayList<>();
        for (int year = last - years + 1; year <= last; year++) {
            if (good.at(year) == Truth.UNKNOWN) {
                doubtful.add(say.apply(year));
            }
        }
        return doubtful;
    }

    private List<Words> tooShort(int years, Weighing weighing) {
        Words cut = weighing.cutUpTo(last - possible);
        if (cut != null) {
            Words lacking = Words.of(
                    "rules.missing.years-in-a-row-anew",
                    new Argument.Count(years - sure),
                    new Argument.Count(years),
                    new Argument.Year(weighing.floor()));
            return List.of(lacking, cut);
        }
        return List.of(Words.of(
                "rules.missing.years-in-a-row",
                new Argument.Count(years - sure),
                new Argument.Year(last - possible),
                new Argument.Count(years),
                new Argument.Count(possible)));
    }

    private static List<Words> followed(List<Words> own, AllOf.Joined joined) {
        List<Words> all = new ArrayList<>(own);
        all.addAll(joined.missing());
        return all;
    }

    private Weighing over(int years, Weighing weighing) {
        return weighing.within(last - years + 1, Math.max(last, weighing.facts().year()));
    }
}

package vn.vinhdanh.commendation.survey.web;

import java.util.List;
import vn.vinhdanh.commendation.eligibility.web.VerdictView;
import vn.vinhdanh.registry.AwardDecision;

/** What the page shows that weighs a past decision again. */
public final class ReplayPages {

    private ReplayPages() {}

    /**
     * A decision weighed again.
     *
     * @param agreeing how many of the awards the rules agree with
     * @param hidden how many stand in the decision that are not shown
     */
    public record ReplayPage(AwardDecision decision, List<Line> lines, long agreeing, int hidden) {}

    /**
     * One award of the decision.
     *
     * @param state the mark: met, not or unknown
     * @param difference how the rules stand to what was decided
     */
    public record Line(
            String holder,
            String award,
            int year,
            String state,
            String difference,
            List<String> missing,
            VerdictView verdict) {}
}

package vn.vinhdanh.commendation.survey.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
     * @param received the day whose law and record were weighed
     * @param fromDossier whether it is the day the dossier was received; else the day of signing stands in
     * @param difference how the rules stand to what was decided
     * @param changed that the rules answered otherwise in the dossier; null when they did not, or nothing was kept
     */
    public record Line(
            String holder,
            String award,
            int year,
            String state,
            LocalDate received,
            boolean fromDossier,
            String difference,
            @Nullable String changed,
            List<String> missing,
            VerdictView verdict) {}
}

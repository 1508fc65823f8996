package vn.vinhdanh.commendation.survey.web;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.commendation.eligibility.web.VerdictView;

/** What the page shows that says where a person stands. */
public final class StandingPages {

    private StandingPages() {}

    /**
     * @param own whether the reader is this very person
     * @param assumptions what the look at next year takes for granted
     */
    public record StandingPage(
            String name,
            String path,
            int year,
            LocalDate day,
            boolean own,
            List<AwardView> open,
            List<AwardView> near,
            List<AwardView> ask,
            List<AwardView> held,
            List<AwardView> far,
            int nextYear,
            List<String> assumptions,
            List<AwardView> opens,
            List<AwardView> thenNear) {}

    /** One award with what lacks and the whole explanation. */
    public record AwardView(String name, String symbol, String lawPath, List<String> missing, VerdictView verdict) {}
}

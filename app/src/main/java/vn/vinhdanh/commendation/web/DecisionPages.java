package vn.vinhdanh.commendation.web;

import java.util.List;
import java.util.Map;
import vn.vinhdanh.commendation.decision.Decision;
import vn.vinhdanh.commendation.decision.DecisionLine;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.web.Paging;

/** What the pages of decisions show. */
public final class DecisionPages {

    private DecisionPages() {}

    /**
     * The list.
     *
     * @param passed the passed dossiers that stand in no decision yet; empty for who does not draft
     */
    public record ListPage(
            List<DecisionLine> rows,
            Paging paging,
            String text,
            List<Dossier> passed,
            Map<String, String> awardNames,
            boolean drafts) {}

    /** One decision. @param prints whether the viewer may print certificates and letters */
    public record OnePage(
            Decision decision,
            Map<String, String> awardNames,
            List<Story.Line> story,
            boolean drafts,
            boolean signs,
            boolean prints) {}
}

package vn.vinhdanh.commendation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierQuestion;
import vn.vinhdanh.commendation.dossier.DossierRow;
import vn.vinhdanh.commendation.dossier.DossierState;
import vn.vinhdanh.commendation.dossier.PaperInFile;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Tab;

/** What the pages of dossiers show. */
public final class DossierPages {

    private DossierPages() {}

    /**
     * The list.
     *
     * @param awardNames by key, in the page's language
     * @param proposes whether the viewer submits for a unit
     * @param checks whether the viewer is of the emulation office
     */
    public record ListPage(
            List<DossierRow> rows,
            Paging paging,
            List<Tab> tabs,
            DossierQuestion question,
            List<Choice> awards,
            List<Choice> units,
            List<Choice> years,
            Map<String, String> awardNames,
            boolean proposes,
            boolean checks) {

        /** Whether rows of the shown state can be acted on together. */
        public @Nullable String act() {
            DossierState state = question.state();
            if (proposes && (state == DossierState.DRAFTED || state == DossierState.RETURNED)) {
                return "nop";
            }
            return checks && state == DossierState.SUBMITTED ? "tiep-nhan" : null;
        }
    }

    /**
     * One dossier.
     *
     * @param writes whether the viewer may write in it now
     * @param checks whether the viewer may return, accept, hold it
     */
    public record OnePage(
            Dossier dossier,
            String awardName,
            String symbol,
            List<PaperInFile> papers,
            List<Story.Line> story,
            boolean writes,
            boolean checks) {

        public long papersPresent() {
            return papers.stream().filter(PaperInFile::present).count();
        }
    }
}

package vn.vinhdanh.commendation.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierQuestion;
import vn.vinhdanh.commendation.dossier.DossierRow;
import vn.vinhdanh.commendation.dossier.DossierState;
import vn.vinhdanh.commendation.dossier.KeptVerdict;
import vn.vinhdanh.commendation.dossier.PaperInFile;
import vn.vinhdanh.registry.OpenForms;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Tab;

/** What the pages of dossiers show. */
public final class DossierPages {

    private DossierPages() {}

    /** The mark of an answer in the design system. */
    public static String sign(Answer answer) {
        return switch (answer) {
            case MET -> "met";
            case NOT_MET -> "not";
            case UNKNOWN, NOT_FORMALISED -> "unknown";
        };
    }

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
     * @param change what is another than when it was weighed before; null when nothing is
     * @param writes whether the viewer may write in it now
     * @param checks whether the viewer may return, accept, hold it
     */
    public record OnePage(
            Dossier dossier,
            String awardName,
            String symbol,
            List<PaperInFile> papers,
            List<Story.Line> story,
            GroundsView grounds,
            @Nullable Change change,
            OpenForms forms,
            boolean writes,
            boolean checks) {

        /** The papers that are there. */
        public long papersPresent() {
            return papers.stream().filter(PaperInFile::present).count();
        }
    }

    /**
     * What the award is proposed for.
     *
     * @param type the kind of achievement in words
     * @param title whether a title is asked for: always for merit
     * @param chosen the initiatives it rests on
     * @param options every recognised initiative of the person by then
     */
    public record GroundsView(
            String type,
            String typeKey,
            int from,
            boolean title,
            boolean person,
            List<Choice> types,
            List<InitiativeView> chosen,
            List<InitiativeView> options) {}

    /**
     * An initiative to rest on.
     *
     * @param told its reach, year and day of recognition
     * @param usedFor the award it was spent on; empty when on none
     */
    public record InitiativeView(String id, String title, String told, String usedFor, boolean chosen, boolean free) {}

    /** How the verdict differs from the one kept before. */
    public record Change(KeptVerdict before, KeptVerdict after, List<KeptVerdict.Changed> lines) {}
}

package vn.vinhdanh.commendation.survey.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.eligibility.web.VerdictView;
import vn.vinhdanh.commendation.survey.Standing;
import vn.vinhdanh.commendation.survey.Survey;
import vn.vinhdanh.commendation.survey.SurveyRow;
import vn.vinhdanh.commendation.survey.Surveying;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Tab;

/** What the pages of the survey show. */
public final class SurveyPages {

    private SurveyPages() {}

    /**
     * Where a survey is asked.
     *
     * @param wholeMinistry whether the viewer may ask about everybody
     * @param nextYear what a forecast asks about
     */
    public record StartPage(
            List<Survey> recent,
            List<Choice> units,
            boolean wholeMinistry,
            String unit,
            String year,
            LocalDate day,
            int nextYear,
            Map<String, String> problems) {}

    /** A survey under way, or one that broke off. */
    public record WaitPage(Survey survey, Surveying.@Nullable Progress progress) {}

    /** A survey, filtered. */
    public record ListPage(
            Survey survey,
            List<Tab> tabs,
            Standing standing,
            List<RowView> rows,
            Paging paging,
            List<Choice> awards,
            String award,
            List<Choice> units,
            String unit,
            boolean unproposed,
            List<AwardView> byAward,
            String sheetAddress,
            @Nullable String problem) {

        /** How many awards no checked version of the law decides. */
        public long undecided() {
            return byAward.stream().filter(each -> !each.decided()).count();
        }
    }

    /**
     * One row.
     *
     * @param clause the clause that decides
     * @param missing what is missing on the best way
     */
    public record RowView(
            SurveyRow row,
            String unitName,
            String awardName,
            String address,
            String lawPath,
            @Nullable String route,
            @Nullable String clause,
            List<String> missing) {}

    /** How one award came out. */
    public record AwardView(
            String name, String lawPath, String path, int eligible, int near, int unknown, int far, int notFormalised) {

        /** Whether the law could decide about anybody. */
        public boolean decided() {
            return eligible + near + unknown + far > 0;
        }
    }

    /** Everything about one subject. */
    public record SubjectPage(
            Survey survey, String name, @Nullable String unitName, String recordPath, List<Weighed> awards) {

        /** What the law decides, or does not. */
        public List<Weighed> awards(boolean decided) {
            return awards.stream()
                    .filter(each -> decided != (each.standing() == Standing.NOT_FORMALISED))
                    .toList();
        }
    }

    /** One award for the subject. */
    public record Weighed(
            String anchor, String name, String symbol, Standing standing, VerdictView verdict, boolean open) {}
}

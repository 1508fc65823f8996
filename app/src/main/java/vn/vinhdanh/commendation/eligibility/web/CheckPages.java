package vn.vinhdanh.commendation.eligibility.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.ListColumn;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Tab;

/** What the pages of checked lists show. */
public final class CheckPages {

    private CheckPages() {}

    /**
     * Where a list is given.
     *
     * @param sample whether an example list can be had
     */
    public record StartPage(
            List<CheckedLists.Recent> recent,
            List<Choice> units,
            String unit,
            String year,
            String receivedOn,
            String pasted,
            boolean sample,
            Map<String, String> problems) {}

    /** A checked list. */
    public record ListPage(
            CheckedList list,
            List<RowView> rows,
            Totals totals,
            List<Tab> tabs,
            Paging paging,
            List<Choice> units,
            List<Together> together,
            List<CheckedRow> twice,
            List<String> laws,
            @Nullable String problem) {

        /** How many findings stand against the list as it is. */
        public long against() {
            return together.stream().filter(each -> each.state().equals("not")).count();
        }

        /** How many findings are not clear yet. */
        public long unclear() {
            return together.stream()
                    .filter(each -> each.state().equals("unknown"))
                    .count();
        }

        /** The columns of the list, to choose from. */
        public List<Choice> columnChoices() {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < list.titles().size(); i++) {
                choices.add(new Choice(Integer.toString(i), list.titles().get(i)));
            }
            return choices;
        }

        public String columnOf(ListColumn what) {
            Integer column = list.columns().get(what);
            return column == null ? "" : column.toString();
        }
    }

    /**
     * How the rows of the whole list stand.
     *
     * @param ready how many would become dossiers as they are
     * @param dossiers how many have become one
     */
    public record Totals(
            int rows, int met, int notMet, int unknown, int notFormalised, int unsettled, int ready, int dossiers) {}

    /**
     * A row of the list.
     *
     * @param personName whom it means; empty while that is not settled
     * @param person birth year and unit of that person
     * @param people to choose from, where there is a doubt
     * @param clause the clause that decides
     * @param missing what is missing on the best way
     * @param awards to choose from
     * @param yearDoubtful whether the year in the list could not be read, or was mended
     * @param notes what was found about this row and others together
     */
    public record RowView(
            CheckedRow row,
            String address,
            String personName,
            String person,
            String personPath,
            List<Choice> people,
            String chosenPerson,
            String award,
            String awardPath,
            String chosenAward,
            @Nullable String clause,
            @Nullable String clausePath,
            List<String> missing,
            List<Choice> awards,
            boolean yearDoubtful,
            List<String> notes) {

        /** Whether it is settled who or which collective is meant. */
        public boolean settled() {
            return !personName.isEmpty();
        }
    }

    /**
     * What was found about rows together.
     *
     * @param state mark of the design system: met, not or unknown
     * @param about the unit and year it is about; may be empty
     * @param rows it concerns, the first of them
     * @param more how many rows it concerns beside those
     */
    public record Together(
            String state,
            boolean draft,
            String text,
            String clause,
            String clausePath,
            String about,
            List<String> seen,
            List<String> todo,
            List<RowLink> rows,
            int more,
            @Nullable CutView cut) {}

    /** A row to open. */
    public record RowLink(int number, String name, String address, String why) {}

    /**
     * The fairest way to keep within a limit.
     *
     * @param by what puts one row before another
     */
    public record CutView(List<String> by, int places, List<Fates> fates) {}

    /** The rows with one fate. */
    public record Fates(String key, int count, List<RowLink> rows, int more) {}

    /** One row with everything the verdict rests on. */
    public record RowPage(
            CheckedList list,
            RowView view,
            @Nullable VerdictView verdict,
            String searched,
            String grounds,
            @Nullable Integer before,
            @Nullable Integer after) {}
}

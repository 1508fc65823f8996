package vn.vinhdanh.commendation.eligibility.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The type of a field that holds a day: a browser shows nothing of a day that it cannot read, so that one stays a text. */
    public static String typeOf(String day) {
        if (day.isEmpty()) {
            return "date";
        }
        try {
            LocalDate.parse(day);
            return "date";
        } catch (DateTimeParseException notADay) {
            return "text";
        }
    }

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

    /**
     * Which part of a list is asked for.
     *
     * @param state of the rows; empty for all
     * @param page from 1
     */
    public record Asked(String state, int page) {

        /** The beginning of the whole list. */
        static final Asked FROM_THE_TOP = new Asked("", 1);

        private static final Pattern STATE = Pattern.compile("[?&]xem=([a-z-]{1,20})(?=[&#]|$)");
        private static final Pattern PAGE = Pattern.compile("[?&]" + Paging.PARAMETER + "=(\\d{1,6})(?=[&#]|$)");

        /** What an address of the list asks for. */
        static Asked of(String address) {
            Matcher state = STATE.matcher(address);
            Matcher page = PAGE.matcher(address);
            return new Asked(state.find() ? state.group(1) : "", page.find() ? Integer.parseInt(page.group(1)) : 1);
        }

        String address(CheckedList list) {
            String stateAsked = state.isEmpty() ? "" : "xem=" + state;
            String pageAsked = page <= 1 ? "" : Paging.PARAMETER + "=" + page;
            String query =
                    stateAsked.isEmpty() || pageAsked.isEmpty() ? stateAsked + pageAsked : stateAsked + "&" + pageAsked;
            return query.isEmpty() ? list.address() : list.address() + "?" + query;
        }
    }

    /**
     * What a form sent that could not all be kept.
     *
     * @param problem what is wrong with the whole; null when nothing is
     * @param problems by field what is wrong there
     * @param typed what was typed into those fields
     * @param rows the numbers of the rows these fields stand in
     * @param chosen the numbers of the rows that were ticked
     */
    public record Sent(
            @Nullable String problem,
            Map<String, String> problems,
            Map<String, String> typed,
            Set<Integer> rows,
            Set<Integer> chosen) {

        /** Nothing was sent, or everything was kept. */
        static final Sent NOTHING = new Sent(null, Map.of(), Map.of(), Set.of(), Set.of());

        /** What stands in a field: what was typed and not kept, or else what is kept. */
        public String or(String field, @Nullable Object kept) {
            String again = typed.get(field);
            return again != null ? again : kept == null ? "" : kept.toString();
        }
    }

    /**
     * A checked list.
     *
     * @param back its address as it is shown, to come back to
     */
    public record ListPage(
            CheckedList list,
            List<RowView> rows,
            Totals totals,
            List<Tab> tabs,
            Paging paging,
            List<Choice> units,
            WholeView together,
            List<String> laws,
            String back,
            Sent sent) {

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
     * @param held how many were given the same for the same year already
     * @param ready how many would become dossiers as they are
     * @param dossiers how many have become one
     */
    public record Totals(
            int rows,
            int met,
            int notMet,
            int unknown,
            int notFormalised,
            int unsettled,
            int held,
            int ready,
            int dossiers) {}

    /**
     * A row of the list.
     *
     * @param personName whom it means; empty while that is not settled
     * @param person birth year and unit of that person
     * @param people to choose from, where there is a doubt
     * @param peopleAsked who may be meant, to be taken with one click
     * @param clause the clause that decides
     * @param missing what is missing on the best way
     * @param awards to choose from
     * @param awardsAsked what may be meant, to be taken with one click
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
            List<Choice> peopleAsked,
            String chosenPerson,
            String award,
            String awardPath,
            String chosenAward,
            @Nullable String clause,
            @Nullable String clausePath,
            List<String> missing,
            List<Choice> awards,
            List<Choice> awardsAsked,
            boolean yearDoubtful,
            List<String> notes) {

        /** The same with these people to choose from. */
        RowView withPeople(List<Choice> found) {
            return new RowView(
                    row,
                    address,
                    personName,
                    person,
                    personPath,
                    found,
                    peopleAsked,
                    chosenPerson,
                    award,
                    awardPath,
                    chosenAward,
                    clause,
                    clausePath,
                    missing,
                    awards,
                    awardsAsked,
                    yearDoubtful,
                    notes);
        }

        /** Whether it is settled who or which collective is meant. */
        public boolean settled() {
            return !personName.isEmpty();
        }
    }

    /**
     * What was found about the list as a whole.
     *
     * @param findings the first of each kind
     * @param more how many there are beside those
     * @param against how many stand against the list as it is
     * @param unclear how many are not clear yet
     */
    public record WholeView(List<Together> findings, int more, long against, long unclear) {}

    /**
     * What was found about rows together.
     *
     * @param state mark of the design system: met, not or unknown
     * @param about the unit and year it is about; may be empty
     * @param rows it concerns, the first of them
     * @param more how many rows it concerns beside those
     * @param open whether the rows are to be seen at once
     * @param count what people count for it; null when nothing has to be counted
     */
    public record Together(
            String state,
            boolean draft,
            String text,
            @Nullable String clause,
            @Nullable String clausePath,
            String about,
            List<String> seen,
            List<String> todo,
            List<RowLink> rows,
            int more,
            boolean open,
            @Nullable CutView cut,
            @Nullable CountView count) {}

    /**
     * The base of a limit that the record does not say.
     *
     * @param field the name of its field, unlike that of every other
     * @param counted as somebody counted it; empty while nobody did
     */
    public record CountView(String field, String quota, String unit, int year, String counted) {}

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
            @Nullable Integer after,
            Sent sent) {}
}

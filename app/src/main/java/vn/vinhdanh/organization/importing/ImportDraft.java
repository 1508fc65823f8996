package vn.vinhdanh.organization.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.printing.Cell;

/**
 * A list as it was given, kept until it is taken over.
 *
 * @param source the file's name, or the word for a pasted list
 * @param titles the words above the columns, or their letters
 * @param columns which column (counted from 0) holds what
 * @param choices what people chose where the list left a doubt, by row and question
 * @param effectiveOn the day from which changes hold
 */
public record ImportDraft(
        long id,
        ImportSubject subject,
        String source,
        List<String> titles,
        List<Line> lines,
        Map<String, Integer> columns,
        Map<String, String> choices,
        LocalDate effectiveOn,
        boolean takenOver,
        int version) {

    /**
     * One row of the list.
     *
     * @param number as the spreadsheet shows it
     */
    public record Line(int number, List<String> cells) {}

    /** The cell that holds this in the row; blank where there is no such column. */
    public Cell cell(Line line, String what) {
        var column = columns.get(what);
        if (column == null) {
            return Cell.of(line.number(), 0, "");
        }
        return Cell.of(
                line.number(),
                column,
                column < line.cells().size() ? line.cells().get(column) : "");
    }

    /** What was chosen for the question in the row; empty when nothing was. */
    public String chosen(Line line, String question) {
        return choices.getOrDefault(line.number() + "/" + question, "");
    }

    public String address() {
        return subject.path() + "/" + id;
    }
}

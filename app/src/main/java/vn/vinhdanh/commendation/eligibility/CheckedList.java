package vn.vinhdanh.commendation.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * A list of the proposed as somebody gave it, with what was settled since.
 *
 * @param proposing the unit that proposes and answers for it
 * @param source the file's name; empty for a pasted list
 * @param year the achievement year, where a row does not say another
 * @param receivedOn the day that chooses the law
 * @param titles the words above the columns, or their letters
 * @param columns which column, counted from 0, holds what
 * @param counts what people counted where the record does not say what a limit is taken of
 */
public record CheckedList(
        CheckedListId id,
        Instant madeAt,
        UnitId proposing,
        String proposingName,
        String source,
        int year,
        LocalDate receivedOn,
        List<String> titles,
        Map<ListColumn, Integer> columns,
        List<Line> lines,
        List<Counted> counts,
        int version) {

    public CheckedList {
        titles = List.copyOf(titles);
        columns = Map.copyOf(columns);
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
    }

    /**
     * What somebody counted.
     *
     * @param quota the limit it is for
     * @param unit the number of the unit over which the limit counts; empty for the whole list
     * @param year the achievement year
     */
    public record Counted(String quota, String unit, int year, int people) {}

    /**
     * One row as given.
     *
     * @param number as the spreadsheet shows it
     * @param section the heading across the table above it; empty when there is none
     * @param person who was chosen; null while nobody was
     * @param unit which unit was chosen as the collective; null while none was
     * @param year the achievement year as mended; null while the list's own word holds
     * @param award which award was chosen; null while the list's own word holds
     * @param reason why it is proposed although the rules do not say yes; may be empty
     * @param dossier the dossier it became; null while it has not
     */
    public record Line(
            int number,
            String section,
            List<String> cells,
            @Nullable PersonId person,
            @Nullable UnitId unit,
            @Nullable AwardKey award,
            @Nullable Integer year,
            String reason,
            @Nullable DossierId dossier) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a column of the row; blank where there is no such column. */
    public Cell cell(Line line, ListColumn what) {
        Integer column = columns.get(what);
        if (column == null) {
            return Cell.of(line.number(), 0, "");
        }
        return Cell.of(
                line.number(),
                column,
                switch (what) {
                    case NAME -> Titles.wholeName(titles, line.cells(), column);
                    case BIRTH_YEAR -> Titles.birthYear(titles, line.cells(), column);
                    default -> Titles.at(line.cells(), column);
                });
    }

    /** The same list with these rows and counts. */
    CheckedList with(List<Line> some, List<Counted> counted) {
        return new CheckedList(
                id,
                madeAt,
                proposing,
                proposingName,
                source,
                year,
                receivedOn,
                titles,
                columns,
                some,
                counted,
                version);
    }

    /** What was counted for a limit; empty when nobody counted it. */
    public OptionalInt counted(String quota, String unit, int of) {
        return counts.stream()
                .filter(each -> each.quota().equals(quota) && each.unit().equals(unit) && each.year() == of)
                .mapToInt(Counted::people)
                .findFirst();
    }

    /** Its stable address. */
    public String address() {
        return "/kiem-tra/" + id;
    }
}

package vn.vinhdanh.printing;

import java.util.List;

/**
 * A row of a table, blank cells included, so that every column has its cell.
 *
 * @param number counted from 1 as the spreadsheet shows it, blank rows and titles above included
 * @param cells from column A on
 * @param section whether this is a heading across the table ("I. Tập thể") instead of an entry
 */
public record Row(int number, List<Cell> cells, boolean section) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; a blank one where the row is shorter. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.of(number, column, "");
    }

    /** The cell under a column of the table. */
    public Cell cell(Column column) {
        return cell(column.index());
    }

    /** Whether nothing is written in the whole row. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}

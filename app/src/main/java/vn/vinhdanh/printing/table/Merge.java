package vn.vinhdanh.printing.table;

import java.util.regex.Pattern;
import vn.vinhdanh.printing.Cell;

/**
 * A range of cells that show one value, that of the first.
 *
 * @param firstRow counted from 1, as {@code lastRow}
 * @param firstColumn counted from 0, as {@code lastColumn}
 */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");

    /**
     * Reads a range such as {@code B5:C7}.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Merge of(String range) {
        var parts = RANGE.matcher(range);
        if (!parts.matches()) {
            throw new IllegalArgumentException(range);
        }
        return new Merge(
                Integer.parseInt(parts.group(2)),
                column(parts.group(1)),
                Integer.parseInt(parts.group(4)),
                column(parts.group(3)));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    int columns() {
        return lastColumn - firstColumn + 1;
    }

    int rows() {
        return lastRow - firstRow + 1;
    }

    boolean startsAt(Cell cell) {
        return cell.row() == firstRow && cell.column() == firstColumn;
    }

    /** The range as a spreadsheet names it. */
    String range() {
        return Cell.letterOf(firstColumn) + firstRow + ":" + Cell.letterOf(lastColumn) + lastRow;
    }
}

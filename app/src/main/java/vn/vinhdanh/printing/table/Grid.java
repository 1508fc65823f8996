package vn.vinhdanh.printing.table;

import java.util.List;
import vn.vinhdanh.printing.Row;

/**
 * The cells of a sheet or a text as they stand, before anyone has decided which of them are titles.
 *
 * @param sheet the sheet's name; empty for text
 * @param rows in order, blank ones left out
 * @param merges ranges that show one value
 * @param exact whether a row with more fields than the header must be a mistake, as in delimited text
 */
public record Grid(String sheet, List<Row> rows, List<Merge> merges, boolean exact) {

    public Grid {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /** Whether nothing is written anywhere. */
    public boolean isBlank() {
        return rows.isEmpty();
    }
}

package vn.vinhdanh.printing;

import java.util.List;

/**
 * A column of a table.
 *
 * @param index counted from 0
 * @param titles the words above it, from the top heading down; empty where the column has none
 */
public record Column(int index, List<String> titles) {

    public Column {
        titles = List.copyOf(titles);
    }

    /** The words above the column on one line, or its letter where there are none. */
    public String title() {
        return titles.isEmpty() ? letter() : String.join(" – ", titles);
    }

    /** The column as a spreadsheet names it. */
    public String letter() {
        return Cell.letterOf(index);
    }

    /** Whether the column has words above it. */
    public boolean isTitled() {
        return !titles.isEmpty();
    }
}

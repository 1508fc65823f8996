package vn.vinhdanh.commendation.eligibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.Cell;

/** The birth year in a cell that holds a year, a whole date or words around one. */
final class BirthYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[2-9]\\d|20[01]\\d)(?!\\d)");

    private BirthYear() {}

    static @Nullable Integer of(Cell cell) {
        Matcher year = YEAR.matcher(cell.text());
        if (year.find()) {
            return Integer.valueOf(year.group(1));
        }
        return cell.date().map(date -> date.getYear()).orElse(null);
    }
}

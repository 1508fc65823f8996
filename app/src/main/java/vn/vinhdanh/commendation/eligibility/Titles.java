package vn.vinhdanh.commendation.eligibility;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Column;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Table;

/**
 * Titles that mean something only beside others: "Nam" and "Nữ" over two columns are men and women, where "Năm" is a
 * year; family and middle names stand in a column of their own before the given name.
 */
final class Titles {

    private static final String BETWEEN = " – ";
    private static final Set<String> WOMEN = Set.of("nữ", "nu", "female");
    private static final Set<String> GIVEN_NAMES = Set.of("tên", "ten");
    private static final Set<String> FAMILY_NAMES = Set.of(
            "họ", "ho", "họ đệm", "ho dem", "họ và tên đệm", "ho va ten dem", "họ lót", "ho lot", "họ và chữ lót");

    private Titles() {}

    /** The table as its columns are guessed: without the titles that only say men and women. */
    static Table withoutSexes(Table table) {
        boolean marked = table.columns().stream().anyMatch(Titles::bearsMarks);
        boolean paired = women(table) >= 0;
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            String word = lowest(column);
            boolean men = word.equals("nam") && (marked || paired);
            columns.add(
                    men || (paired && WOMEN.contains(word))
                            ? new Column(
                                    column.index(),
                                    column.titles().subList(0, column.titles().size() - 1))
                            : column);
        }
        return new Table(table.sheet(), table.above(), table.header(), columns, table.rows());
    }

    /** The column of men in a pair that holds birth years; −1 where there is none. */
    static int birthYears(Table table) {
        int women = women(table);
        int men = table.columns().stream()
                .filter(column -> lowest(column).equals("nam"))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(-1);
        if (women < 0 || men < 0) {
            return -1;
        }
        for (Row row : table.entries()) {
            if (BirthYear.of(row.cell(men)) != null || BirthYear.of(row.cell(women)) != null) {
                return men;
            }
        }
        return -1;
    }

    private static int women(Table table) {
        boolean men = table.columns().stream().anyMatch(column -> lowest(column).equals("nam"));
        return table.columns().stream()
                .filter(column -> men && WOMEN.contains(lowest(column)))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(-1);
    }

    /** What stands in the column; of a pair, in the one that holds a year. */
    static String birthYear(List<String> titles, List<String> cells, int column) {
        String own = at(cells, column);
        if (BirthYear.of(Cell.of(0, column, own)) != null) {
            return own;
        }
        for (int i = 0; i < titles.size(); i++) {
            if (WOMEN.contains(lowest(titles.get(i))) && BirthYear.of(Cell.of(0, i, at(cells, i))) != null) {
                return at(cells, i);
            }
        }
        return own;
    }

    /** The name in the column, with the given name beside it where that has a column of its own. */
    static String wholeName(List<String> titles, List<String> cells, int column) {
        String own = at(cells, column);
        boolean parted = column + 1 < titles.size()
                && FAMILY_NAMES.contains(lowest(titles.get(column)))
                && GIVEN_NAMES.contains(lowest(titles.get(column + 1)));
        return parted ? (own + " " + at(cells, column + 1)).strip() : own;
    }

    static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static String lowest(Column column) {
        return column.isTitled() ? lowest(column.titles().getLast()) : "";
    }

    private static String lowest(String title) {
        int from = title.lastIndexOf(BETWEEN);
        return Normalizer.normalize(from < 0 ? title : title.substring(from + BETWEEN.length()), Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a title is written with Vietnamese marks, so that a word without them means what it says. */
    private static boolean bearsMarks(Column column) {
        return column.titles().stream()
                .anyMatch(title -> title.codePoints().anyMatch(letter -> letter > 127 && Character.isLetter(letter)));
    }
}

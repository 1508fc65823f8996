package vn.vinhdanh.printing.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.printing.file.Text;

/** Reads text whose fields are set apart by tabs, semicolons, commas or bars, whichever divides its lines evenly. */
public final class Delimited {

    /** In order of trust: people's words hold commas often, semicolons seldom, tabs never. */
    private static final String SEPARATORS = "\t;,|";

    private static final int SAMPLE = 50;

    private Delimited() {}

    /**
     * @param text decoded and composed
     * @throws Unreadable when a quotation mark stays open or there are too many rows
     */
    public static Grid read(String text) {
        var body = text;
        Character separator = null;
        // Excel's own hint, the first line of some exports.
        if (body.length() > 5 && body.startsWith("sep=") && "\r\n".indexOf(body.charAt(5)) >= 0) {
            separator = body.charAt(4);
        }
        char chosen = separator != null ? separator : separatorOf(body);
        // One more than may be, and the hint: enough to see that there are too many.
        var records = new Records(body, chosen).all(Tables.MOST_ROWS + 2);
        var rows = new ArrayList<Row>();
        for (int i = separator == null ? 0 : 1; i < records.size(); i++) {
            var row = row(i + 1, records.get(i));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return new Grid("", rows, List.of(), chosen != '\t');
    }

    private static Row row(int number, List<String> fields) {
        if (number > Tables.MOST_ROWS) {
            throw new Unreadable("printing.table.rows", Integer.toString(Tables.MOST_ROWS));
        }
        if (fields.size() > Tables.MOST_COLUMNS) {
            throw new Unreadable(
                    "printing.table.columns", Integer.toString(number), Integer.toString(Tables.MOST_COLUMNS));
        }
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < fields.size(); column++) {
            cells.add(cell(number, column, Text.oneLine(fields.get(column))));
        }
        return new Row(number, cells, false);
    }

    private static Cell cell(int row, int column, String text) {
        // ="00123" is how exports keep leading zeros; anything else is the text it is, for text has no formulas.
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            return Cell.of(row, column, text.substring(2, text.length() - 1));
        }
        return Cell.of(row, column, text);
    }

    private static char separatorOf(String text) {
        char best = '\t';
        double bestShare = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            double share = evenness(text, candidate);
            if (share > bestShare) {
                best = candidate;
                bestShare = share;
            }
        }
        return best;
    }

    /** The share of lines that fall into the same number of fields, if that is more than one. */
    private static double evenness(String text, char separator) {
        List<Integer> sizes;
        try {
            sizes = new Records(text, separator)
                    .all(SAMPLE).stream()
                            .filter(record ->
                                    record.size() > 1 || !record.getFirst().isBlank())
                            .map(List::size)
                            .toList();
        } catch (Unreadable openQuote) {
            return 0;
        }
        var counts = sizes.stream()
                .filter(size -> size > 1)
                .collect(Collectors.groupingBy(size -> size, Collectors.counting()));
        return counts.isEmpty() ? 0 : (double) Collections.max(counts.values()) / sizes.size();
    }

    /** Fields and lines after RFC 4180, with any separator. */
    private static final class Records {

        private final String text;
        private final char separator;
        private int at;

        Records(String text, char separator) {
            this.text = text.endsWith("\u001A") ? text.substring(0, text.length() - 1) : text;
            this.separator = separator;
        }

        List<List<String>> all(int most) {
            var records = new ArrayList<List<String>>();
            while (at < text.length() && records.size() < most) {
                records.add(record(records.size() + 1));
            }
            return records;
        }

        /** The fields of a line; of a line that is too wide one more than may be, so that millions are not kept to be refused. */
        private List<String> record(int number) {
            var fields = new ArrayList<String>();
            while (true) {
                if (fields.size() <= Tables.MOST_COLUMNS) {
                    fields.add(field(number));
                } else {
                    passOver(number);
                }
                if (at >= text.length()) {
                    return fields;
                }
                char ended = text.charAt(at++);
                if (ended == separator) {
                    continue;
                }
                if (ended == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                return fields;
            }
        }

        private String field(int number) {
            if (at < text.length() && text.charAt(at) == '"') {
                return quoted(number);
            }
            int start = at;
            skipToEnd();
            return text.substring(start, at);
        }

        /** Goes over a field as {@link #field} does, and keeps nothing of it. */
        private void passOver(int number) {
            if (at >= text.length() || text.charAt(at) != '"') {
                skipToEnd();
                return;
            }
            at++;
            while (at < text.length()) {
                if (text.charAt(at++) != '"') {
                    continue;
                }
                if (at < text.length() && text.charAt(at) == '"') {
                    at++;
                } else {
                    skipToEnd();
                    return;
                }
            }
            throw openQuote(number);
        }

        private String quoted(int number) {
            var value = new StringBuilder();
            at++;
            while (at < text.length()) {
                char next = text.charAt(at++);
                if (next != '"') {
                    value.append(next);
                } else if (at < text.length() && text.charAt(at) == '"') {
                    value.append('"');
                    at++;
                } else {
                    // "Khối" thi đua: quotation marks around the first word only, not around the field.
                    int start = at;
                    skipToEnd();
                    var rest = text.substring(start, at);
                    return rest.isBlank() ? value.toString() : '"' + value.toString() + '"' + rest;
                }
            }
            throw openQuote(number);
        }

        private static Unreadable openQuote(int number) {
            return new Unreadable("printing.table.quote", Integer.toString(number));
        }

        private void skipToEnd() {
            while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
        }
    }
}

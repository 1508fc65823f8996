package vn.vinhdanh.printing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as somebody holds it: columns with their titles, and rows that are not blank.
 *
 * @param sheet the name of the workbook's sheet; empty for text
 * @param above title rows over the table, such as the issuing body and the list's name
 * @param header the row or rows that title the columns; empty where there are none
 * @param columns from A on
 * @param rows beneath the header, without blank ones
 */
public record Table(String sheet, List<Row> above, List<Row> header, List<Column> columns, List<Row> rows) {

    public Table {
        above = List.copyOf(above);
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The rows that are entries: all but headings across the table. */
    public List<Row> entries() {
        return rows.stream().filter(row -> !row.section()).toList();
    }

    /**
     * The same table when its first row is no header after all, as in a bare list of names: every row is an entry and
     * columns go by their letters.
     */
    public Table withoutHeader() {
        var everything = Stream.of(above, header, rows).flatMap(List::stream).toList();
        var untitled = IntStream.range(0, columns.size())
                .mapToObj(index -> new Column(index, List.of()))
                .toList();
        return new Table(sheet, List.of(), List.of(), untitled, everything);
    }
}

package vn.vinhdanh.printing.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Column;
import vn.vinhdanh.printing.Footing;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.printing.file.Folded;

/** Finds the table in a grid: the titles above, the header of one or more rows, the entries, and what merges mean. */
public final class Shape {

    private static final int HEADER_WITHIN = 30;

    /** What stands over official lists in two columns and could pass for a narrow table's header. */
    private static final Pattern LETTERHEAD =
            Pattern.compile("cong hoa xa hoi chu nghia|doc lap tu do hanh phuc|ngay .* thang .* nam");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[Ss]ố\\s*:.*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern NUMBERING = Pattern.compile("\\(?(\\d{1,2})\\)?");

    /** A merged year or serial number belongs to each row it covers; a merged sum would be counted several times. */
    private static final BigDecimal GREATEST_SHARED_NUMBER = BigDecimal.valueOf(9999);

    private final Grid grid;
    private final int widest;

    private Shape(Grid grid) {
        this.grid = grid;
        this.widest = grid.rows().stream().mapToInt(Shape::filled).max().orElse(0);
    }

    /**
     * The table in a grid that is not blank.
     *
     * @throws Unreadable naming the range or cell that cannot be understood
     */
    public static Table of(Grid grid) {
        return new Shape(grid).table();
    }

    private Table table() {
        var rows = grid.rows();
        int header = headerRow();
        int end = header < 0 ? 0 : headerEnd(header);
        int first = end < rows.size() && header >= 0 && isNumbering(rows.get(end)) ? end + 1 : end;
        var headerRows = header < 0 ? List.<Row>of() : rows.subList(header, end);
        var columns = columns(headerRows, rows);
        if (grid.exact() && header >= 0) {
            refuseOverlong(rows.subList(first, rows.size()), columns);
        }
        var entries = understood(rows.subList(first, rows.size()), columns);
        return new Table(grid.sheet(), rows.subList(0, Math.max(header, 0)), headerRows, columns, entries);
    }

    private static int filled(Row row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The index of the row that titles the columns, or −1. */
    private int headerRow() {
        var rows = grid.rows();
        for (int i = 0; i < Math.min(rows.size(), HEADER_WITHIN); i++) {
            var row = rows.get(i);
            int distinct = filled(row);
            boolean wideEnough = widest == 1
                    || (distinct >= Math.max(2, Math.ceilDiv(widest * 2, 5))
                            && covered(row) >= Math.ceilDiv(widest * 3, 5));
            if (wideEnough && looksLikeTitles(row)) {
                return i;
            }
            // Once entries have begun, a later row of words is an entry too.
            if (wideEnough && row.cells().stream().anyMatch(cell -> cell.day() != null || isAmount(cell))) {
                return -1;
            }
        }
        return -1;
    }

    private int covered(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .mapToInt(cell -> mergeAt(cell).map(Merge::columns).orElse(1))
                .sum();
    }

    private Optional<Merge> mergeAt(Cell cell) {
        return grid.merges().stream().filter(merge -> merge.startsAt(cell)).findFirst();
    }

    private static boolean looksLikeTitles(Row row) {
        int titles = 0;
        int years = 0;
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (cell.day() != null || cell.date().isPresent() || cell.text().length() > 150) {
                return false;
            }
            if (LETTERHEAD.matcher(Folded.of(cell.text())).find()
                    || DOCUMENT_NUMBER.matcher(cell.text()).matches()) {
                return false;
            }
            if (YEAR.matcher(cell.text()).matches()) {
                years++;
            } else if (isAmount(cell)) {
                return false;
            } else {
                titles++;
            }
        }
        return titles > 0 && titles >= years;
    }

    private static boolean isAmount(Cell cell) {
        return cell.number().isPresent();
    }

    /** The index after the last header row. */
    private int headerEnd(int header) {
        var rows = grid.rows();
        int lastNumber = rows.get(header).number();
        for (Cell cell : rows.get(header).cells()) {
            lastNumber = Math.max(lastNumber, mergeAt(cell).map(Merge::lastRow).orElse(0));
        }
        int end = header + 1;
        while (end < rows.size() && rows.get(end).number() <= lastNumber) {
            end++;
        }
        if (end == header + 1 && end < rows.size() && titlesGroupsOf(rows.get(header), rows.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether the lower row only names the parts of groups named in the upper one. */
    private boolean titlesGroupsOf(Row upper, Row lower) {
        if (!looksLikeTitles(lower) || lower.number() != upper.number() + 1) {
            return false;
        }
        int width = Math.max(upper.cells().size(), lower.cells().size());
        boolean completes = false;
        boolean underGroup = false;
        for (int column = 0; column < width; column++) {
            boolean above = !upper.cell(column).isBlank();
            boolean below = !lower.cell(column).isBlank();
            boolean inGroup = inWideMerge(upper.number(), column)
                    || (above && upper.cell(column + 1).isBlank());
            if (above && below && !inGroup) {
                return false;
            }
            completes |= below && !above;
            underGroup |= above && !below;
        }
        return completes && underGroup;
    }

    private boolean inWideMerge(int row, int column) {
        return grid.merges().stream()
                .anyMatch(merge -> merge.columns() > 1
                        && merge.firstRow() == row
                        && merge.firstColumn() <= column
                        && column <= merge.lastColumn());
    }

    /** The row "(1) (2) (3)" that official forms carry under the header. */
    private static boolean isNumbering(Row row) {
        int expected = 0;
        for (Cell cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            var number = NUMBERING.matcher(cell.text());
            if (!number.matches() || Integer.parseInt(number.group(1)) != ++expected) {
                return false;
            }
        }
        return expected >= 3;
    }

    private List<Column> columns(List<Row> header, List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var columns = new ArrayList<Column>();
        for (int index = 0; index < width; index++) {
            var titles = new ArrayList<String>();
            for (Row row : header) {
                var title = title(row, index);
                if (!title.isEmpty() && !titles.contains(title)) {
                    titles.add(title);
                }
            }
            columns.add(new Column(index, titles));
        }
        boolean several = header.size() > 1;
        return several && grid.merges().isEmpty() ? groupsCarriedOver(columns, header) : columns;
    }

    /** The words over a column in one header row, those of a merged group included. */
    private String title(Row row, int column) {
        if (!row.cell(column).isBlank()) {
            return row.cell(column).text();
        }
        return grid.merges().stream()
                .filter(merge -> merge.firstRow() == row.number()
                        && merge.firstColumn() <= column
                        && column <= merge.lastColumn())
                .findFirst()
                .map(merge -> row.cell(merge.firstColumn()).text())
                .orElse("");
    }

    /** Text knows no merges: a group's name reaches right as long as only parts are named beneath. */
    private static List<Column> groupsCarriedOver(List<Column> columns, List<Row> header) {
        var upper = header.getFirst();
        var lower = header.getLast();
        var carried = new ArrayList<Column>();
        var group = "";
        for (Column column : columns) {
            var above = upper.cell(column.index()).text();
            var below = lower.cell(column.index()).text();
            group = above.isEmpty() ? group : above;
            carried.add(
                    above.isEmpty() && !below.isEmpty() && !group.isEmpty()
                            ? new Column(column.index(), List.of(group, below))
                            : column);
        }
        return carried;
    }

    private static void refuseOverlong(List<Row> rows, List<Column> columns) {
        int titled = columns.stream()
                .filter(Column::isTitled)
                .mapToInt(column -> column.index() + 1)
                .max()
                .orElse(columns.size());
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell.column() >= titled && !cell.isBlank()) {
                    throw new Unreadable(
                            "printing.table.overlong",
                            Integer.toString(row.number()),
                            Integer.toString(titled),
                            cell.text());
                }
            }
        }
    }

    private List<Row> understood(List<Row> rows, List<Column> columns) {
        if (rows.isEmpty()) {
            return List.of();
        }
        int firstNumber = rows.getFirst().number();
        var merges = grid.merges().stream()
                .filter(merge -> merge.firstRow() >= firstNumber)
                .toList();
        var understood = new ArrayList<>(rows);
        var footing = Footing.of(rows, columns);
        for (Merge merge : merges) {
            apply(merge, understood, columns, footing);
        }
        return understood;
    }

    private static void apply(Merge merge, List<Row> rows, List<Column> columns, Set<Integer> footing) {
        int anchorIndex = indexOf(rows, merge.firstRow());
        if (anchorIndex < 0 || rows.get(anchorIndex).cell(merge.firstColumn()).isBlank()) {
            return;
        }
        var anchor = rows.get(anchorIndex);
        var value = anchor.cell(merge.firstColumn());
        if (merge.columns() > 1 && spansTitles(merge, columns)) {
            // A footer or a heading across the table is not an entry; among other values a wide cell has no one column.
            if (!footing.contains(anchorIndex) && (merge.rows() > 1 || filled(anchor) > 1)) {
                throw new Unreadable("printing.table.merged", merge.range());
            }
            rows.set(anchorIndex, new Row(anchor.number(), anchor.cells(), true));
            return;
        }
        for (int i = anchorIndex + 1; i < rows.size() && rows.get(i).number() <= merge.lastRow(); i++) {
            if (value.amount() != null && value.amount().compareTo(GREATEST_SHARED_NUMBER) > 0) {
                throw new Unreadable("printing.table.merged", merge.range());
            }
            rows.set(i, with(rows.get(i), value));
        }
    }

    private static boolean spansTitles(Merge merge, List<Column> columns) {
        return columns.stream()
                        .filter(column -> column.index() >= merge.firstColumn()
                                && column.index() <= merge.lastColumn()
                                && (column.isTitled() || columns.stream().noneMatch(Column::isTitled)))
                        .count()
                > 1;
    }

    private static int indexOf(List<Row> rows, int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    private static Row with(Row row, Cell value) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() <= value.column()) {
            cells.add(Cell.of(row.number(), cells.size(), ""));
        }
        cells.set(value.column(), new Cell(row.number(), value.column(), value.text(), value.day(), value.amount()));
        return new Row(row.number(), cells, row.section());
    }
}

package vn.vinhdanh.commendation.eligibility;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Column;
import vn.vinhdanh.printing.Columns;
import vn.vinhdanh.printing.Footing;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Table;

/**
 * The tables of a file as one list. Columns that mean the same stand under each other, whatever their order in each table;
 * every other column keeps a place of its own, so that nothing is lost. Tables in which no column of a list is recognised,
 * such as a letterhead or the signatures, are left out and counted.
 *
 * @param leftOut how many tables were no lists
 * @param below how many lines below the entries, totals and signatures, were left out
 */
record OneTable(Table table, int read, int leftOut, int below) {

    /** Of tables in the order of the file; never empty. */
    static OneTable of(List<Table> given) {
        List<Table> tables = given.stream().map(OneTable::bare).toList();
        int below = lines(given) - lines(tables);
        if (tables.size() == 1) {
            return new OneTable(tables.getFirst(), 1, 0, below);
        }
        List<Table> lists = tables.stream().filter(OneTable::isList).toList();
        if (lists.isEmpty()) {
            Table longest = tables.getFirst();
            for (Table each : tables) {
                longest = each.entries().size() > longest.entries().size() ? each : longest;
            }
            return new OneTable(longest, 1, tables.size() - 1, below);
        }
        return new OneTable(
                lists.size() == 1 ? lists.getFirst() : joined(lists),
                lists.size(),
                tables.size() - lists.size(),
                below);
    }

    private static int lines(List<Table> tables) {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    private static Table bare(Table table) {
        Set<Integer> below = Footing.of(table.rows(), table.columns());
        if (below.isEmpty()) {
            return table;
        }
        List<Row> entries = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            if (!below.contains(i)) {
                entries.add(table.rows().get(i));
            }
        }
        return new Table(table.sheet(), table.above(), table.header(), table.columns(), entries);
    }

    static Map<ListColumn, Integer> guess(Table table) {
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        int born = Titles.birthYears(table);
        Columns.guess(Titles.withoutSexes(table), ListColumn.wordings())
                .found()
                .forEach((key, match) ->
                        columns.put(ListColumn.valueOf(key), match.column().index()));
        if (born >= 0) {
            columns.put(ListColumn.BIRTH_YEAR, born);
        }
        return columns;
    }

    private static boolean isList(Table table) {
        Map<ListColumn, Integer> columns = guess(table);
        return columns.containsKey(ListColumn.NAME)
                || (columns.containsKey(ListColumn.UNIT) && columns.containsKey(ListColumn.AWARD));
    }

    private static Table joined(List<Table> tables) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<Map<Integer, Integer>> places = new ArrayList<>();
        for (Table table : tables) {
            places.add(places(table, columns));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            append(tables.get(i), places.get(i), columns.size(), rows);
        }
        return new Table("", List.of(), List.of(), List.copyOf(columns.values()), rows);
    }

    /** Where each column of the table stands in the joined one. */
    private static Map<Integer, Integer> places(Table table, Map<String, Column> columns) {
        Map<Integer, ListColumn> meant = new LinkedHashMap<>();
        guess(table).forEach((what, index) -> meant.put(index, what));
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            ListColumn what = meant.get(column.index());
            String key = what == null ? "other " + column.title() : what.name();
            int next = columns.size();
            Column there = columns.computeIfAbsent(
                    key, name -> new Column(next, column.titles().isEmpty() ? List.of() : column.titles()));
            places.put(column.index(), there.index());
        }
        return places;
    }

    private static void append(Table table, Map<Integer, Integer> places, int width, List<Row> rows) {
        if (!table.sheet().isBlank()) {
            int number = rows.size() + 1;
            rows.add(new Row(number, List.of(Cell.of(number, 0, table.sheet())), true));
        }
        for (Row row : table.rows()) {
            int number = rows.size() + 1;
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                cells.add(Cell.of(number, i, ""));
            }
            for (Cell cell : row.cells()) {
                Integer place = places.get(cell.column());
                if (place != null && !cell.isBlank()) {
                    cells.set(place, new Cell(number, place, cell.text(), cell.day(), cell.amount()));
                }
            }
            rows.add(new Row(number, cells, row.section()));
        }
    }
}

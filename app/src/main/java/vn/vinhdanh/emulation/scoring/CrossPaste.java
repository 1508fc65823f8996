package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Column;
import vn.vinhdanh.printing.Columns;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Table;

/**
 * Marks for the others as somebody holds them in a spreadsheet: a row for each unit, a column for each group. What was not understood is
 * said; nothing is written.
 *
 * @param marks what was understood
 * @param problems what was not, each with its place
 */
public record CrossPaste(Map<UnitId, Map<Long, BigDecimal>> marks, List<Problem> problems) {

    /** How spreadsheets title the column of units. */
    private static final List<String> UNIT_TITLES = List.of("Đơn vị", "Tên đơn vị", "Unit");

    private static final String UNIT = "unit";

    /** Reads the table; the row of the marking unit itself is passed over. */
    public static CrossPaste read(Table table, ScoreSheet sheet, UnitId by, List<Party> parties, UnitNames names) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<String>> wordings = new LinkedHashMap<>();
        wordings.put(UNIT, UNIT_TITLES);
        List<ScoreSheet.CrossColumn> columns = sheet.crossColumns();
        columns.forEach(column -> wordings.put(Long.toString(column.key()), titles(column)));
        Columns guessed = Columns.guess(table, wordings);
        Column units = guessed.column(UNIT).orElse(table.columns().getFirst());
        Map<Long, Column> found = places(table, columns, guessed, units);
        columns.stream()
                .filter(column -> column.kind() == GroupKind.REGULAR && !found.containsKey(column.key()))
                .forEach(column -> problems.add(
                        Problem.of("emulationscoring.paste.no-column", column.title() == null ? "" : column.title())));
        Map<UnitId, Map<Long, BigDecimal>> marks = new LinkedHashMap<>();
        for (Row row : table.entries()) {
            String written = row.cell(units).text().strip();
            Optional<UnitId> unit = unit(written, parties, names);
            if (unit.isEmpty()) {
                problems.add(
                        Problem.of("emulationscoring.paste.unknown-unit", Integer.toString(row.number()), written));
            } else if (!unit.get().equals(by)) {
                Map<Long, BigDecimal> cells = marks.computeIfAbsent(unit.get(), one -> new HashMap<>());
                for (ScoreSheet.CrossColumn column : columns) {
                    @Nullable Column place = found.get(column.key());
                    if (place != null) {
                        points(row.cell(place), column, problems).ifPresent(points -> cells.put(column.key(), points));
                    }
                }
            }
        }
        return new CrossPaste(marks, problems);
    }

    private static List<String> titles(ScoreSheet.CrossColumn column) {
        return column.title() == null ? List.of("Tổng điểm", "Điểm", "Total") : List.of(column.title());
    }

    private static Optional<BigDecimal> points(Cell cell, ScoreSheet.CrossColumn column, List<Problem> problems) {
        String text = cell.text().strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.empty();
        }
        Optional<BigDecimal> points = Points.of(text).filter(one -> one.compareTo(column.most()) <= 0);
        if (points.isEmpty()) {
            problems.add(Problem.of(
                    "emulationscoring.paste.points",
                    Integer.toString(cell.row()),
                    cell.letter(),
                    text,
                    Points.typed(column.most())));
        }
        return points;
    }

    private static Optional<UnitId> unit(String written, List<Party> parties, UnitNames names) {
        for (Party party : parties) {
            if (party.unitName().equalsIgnoreCase(written)) {
                return Optional.of(party.unit());
            }
        }
        return names.resolve(written) instanceof UnitMatch.Exact(var unit)
                        && parties.stream().anyMatch(party -> party.unit().equals(unit.id()))
                ? Optional.of(unit.id())
                : Optional.empty();
    }

    /** By the titles; where none is known, by their order beside the units. */
    private static Map<Long, Column> places(
            Table table, List<ScoreSheet.CrossColumn> columns, Columns guessed, Column units) {
        Map<Long, Column> found = new HashMap<>();
        columns.forEach(column ->
                guessed.column(Long.toString(column.key())).ifPresent(place -> found.put(column.key(), place)));
        List<Column> others =
                table.columns().stream().filter(column -> !column.equals(units)).toList();
        if (found.isEmpty() && others.size() == columns.size()) {
            for (int i = 0; i < columns.size(); i++) {
                found.put(columns.get(i).key(), others.get(i));
            }
        }
        return found;
    }
}

package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Column;
import vn.vinhdanh.printing.Columns;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Table;

/**
 * Groups and criteria as somebody holds them in a spreadsheet: a column of criteria and one of maxima; the group in a column of its own
 * or as a heading across the table. What was not understood is said; nothing is written.
 *
 * @param problems what was not understood, each with its place
 */
public record SheetPaste(List<NewGroup> groups, List<Problem> problems) {

    private static final Map<String, List<String>> TITLES = new LinkedHashMap<>();

    static {
        TITLES.put("criterion", List.of("Tiêu chí", "Nội dung", "Nội dung chấm điểm", "Criterion"));
        TITLES.put("maximum", List.of("Điểm tối đa", "Điểm chuẩn", "Thang điểm", "Điểm", "Maximum"));
        TITLES.put("group", List.of("Nhóm", "Nhóm tiêu chí", "Mục", "Group"));
    }

    /** Reads the table. */
    public static SheetPaste read(Table table) {
        Columns guessed = Columns.guess(table, TITLES);
        List<Problem> problems = new ArrayList<>();
        Optional<Column> criterion = guessed.column("criterion");
        Optional<Column> maximum = guessed.column("maximum");
        if (criterion.isEmpty() || maximum.isEmpty()) {
            problems.add(Problem.of("emulationscoring.paste.no-columns"));
            return new SheetPaste(List.of(), problems);
        }
        Map<String, List<NewGroup.Line>> groups = new LinkedHashMap<>();
        String group = "";
        for (Row row : table.rows()) {
            if (row.section()) {
                group = firstText(row);
                continue;
            }
            String named = guessed.column("group")
                    .map(column -> row.cell(column).text().strip())
                    .orElse("");
            group = named.isEmpty() ? group : named;
            line(row.cell(criterion.get()), row.cell(maximum.get()), group, groups, problems);
        }
        return new SheetPaste(
                groups.entrySet().stream()
                        .map(entry -> new NewGroup(entry.getKey(), kind(entry.getKey()), null, entry.getValue()))
                        .toList(),
                problems);
    }

    private static void line(
            Cell wording, Cell maximum, String group, Map<String, List<NewGroup.Line>> groups, List<Problem> problems) {
        String row = Integer.toString(wording.row());
        String words = wording.text().strip();
        if (words.isEmpty()) {
            problems.add(Problem.of("emulationscoring.paste.no-wording", row));
            return;
        }
        if (group.isEmpty()) {
            problems.add(Problem.of("emulationscoring.paste.no-group", row, words));
            return;
        }
        @Nullable
        BigDecimal most =
                Points.of(maximum.text()).filter(one -> one.signum() > 0).orElse(null);
        if (most == null) {
            problems.add(Problem.of("emulationscoring.paste.maximum", row, maximum.letter(), maximum.text()));
            return;
        }
        groups.computeIfAbsent(group, title -> new ArrayList<>()).add(new NewGroup.Line(words, most, false));
    }

    private static String firstText(Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** A group is told by its title: "Điểm thưởng" adds, "Điểm trừ" takes off. */
    private static GroupKind kind(String title) {
        String plain = title.toLowerCase(java.util.Locale.ROOT);
        if (plain.contains("điểm thưởng") || plain.contains("điểm cộng") || plain.contains("bonus")) {
            return GroupKind.BONUS;
        }
        return plain.contains("điểm trừ") || plain.contains("penalty") ? GroupKind.PENALTY : GroupKind.REGULAR;
    }
}

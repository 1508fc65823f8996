package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.TargetId;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Column;
import vn.vinhdanh.printing.Columns;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Table;

/**
 * The parts of the targets as somebody holds them in a spreadsheet: a row for each unit, a column for each target. What was not
 * understood is said; nothing is guessed silently and nothing is written.
 *
 * @param parts what was understood
 * @param problems what was not, each with its place
 */
public record AllotmentSheet(List<Allotment> parts, List<Problem> problems) {

    /** @param key the sentence in the bundles, said with the arguments */
    public record Problem(String key, List<String> arguments) {

        static Problem of(String key, String... arguments) {
            return new Problem(key, List.of(arguments));
        }
    }

    /** How spreadsheets title the column of units. */
    private static final List<String> UNIT_TITLES = List.of("Đơn vị", "Tên đơn vị", "Unit");

    /** What people write for "yes, this one too" under a milestone. */
    private static final List<String> YES = List.of("x", "có", "1", "yes");

    /** Reads the table. */
    public static AllotmentSheet read(Table table, List<Target> targets, List<BlocMember> members, UnitNames names) {
        Map<UnitId, BlocMember> known = new HashMap<>();
        members.forEach(member -> known.put(member.unit(), member));
        List<Problem> problems = new ArrayList<>();
        Map<TargetId, Column> columns = columns(table, targets);
        targets.stream()
                .filter(target -> !columns.containsKey(target.id()))
                .forEach(target -> problems.add(Problem.of("emulation.sheet.no-column", target.wording())));
        Column unitColumn = unitColumn(table);
        List<Allotment> parts = new ArrayList<>();
        for (Row row : table.entries()) {
            String written = row.cell(unitColumn).text().strip();
            UnitId unit = unit(written, members, names);
            if (unit == null || !known.containsKey(unit)) {
                problems.add(Problem.of("emulation.sheet.unknown-unit", Integer.toString(row.number()), written));
                continue;
            }
            for (Target target : targets) {
                Column column = columns.get(target.id());
                if (column != null) {
                    read(row.cell(column), target, unit, problems).ifPresent(parts::add);
                }
            }
        }
        return new AllotmentSheet(parts, problems);
    }

    private static Optional<Allotment> read(Cell cell, Target target, UnitId unit, List<Problem> problems) {
        String text = cell.text().strip();
        if (text.isEmpty() || text.equals("-")) {
            return Optional.empty();
        }
        if (target.kind() == TargetKind.MILESTONE) {
            if (YES.contains(text.toLowerCase(Locale.ROOT))) {
                return Optional.of(new Allotment(target.id(), unit, null));
            }
            problems.add(Problem.of("emulation.sheet.milestone", Integer.toString(cell.row()), cell.letter(), text));
            return Optional.empty();
        }
        Optional<BigDecimal> amount = amount(text);
        if (amount.isEmpty()) {
            problems.add(Problem.of("emulation.sheet.amount", Integer.toString(cell.row()), cell.letter(), text));
        }
        return amount.map(number -> new Allotment(target.id(), unit, number));
    }

    /** A number written the Vietnamese way; a sign of per cent is taken off, since ratios are in per cent here. */
    public static Optional<BigDecimal> amount(String text) {
        String bare = text.replace("%", "").strip();
        return bare.isEmpty() ? Optional.empty() : Cell.of(1, 0, bare).number();
    }

    private static @Nullable UnitId unit(String written, List<BlocMember> members, UnitNames names) {
        for (BlocMember member : members) {
            if (member.unitName().equalsIgnoreCase(written)) {
                return member.unit();
            }
        }
        return names.resolve(written) instanceof UnitMatch.Exact(var unit) ? unit.id() : null;
    }

    private static Column unitColumn(Table table) {
        return Columns.guess(table, Map.of("unit", UNIT_TITLES))
                .column("unit")
                .orElse(table.columns().getFirst());
    }

    /** By the titles; where no title is known, by their order beside the units. */
    private static Map<TargetId, Column> columns(Table table, List<Target> targets) {
        Map<String, List<String>> wordings = new LinkedHashMap<>();
        wordings.put("unit", UNIT_TITLES);
        targets.forEach(target -> wordings.put(
                target.id().toString(), List.of(target.wording(), "CT" + target.ordinal(), "CT " + target.ordinal())));
        Columns guessed = Columns.guess(table, wordings);
        Map<TargetId, Column> found = new HashMap<>();
        targets.forEach(
                target -> guessed.column(target.id().toString()).ifPresent(column -> found.put(target.id(), column)));
        Column units = unitColumn(table);
        List<Column> others =
                table.columns().stream().filter(column -> !column.equals(units)).toList();
        if (found.isEmpty() && others.size() == targets.size()) {
            for (int i = 0; i < targets.size(); i++) {
                found.put(targets.get(i).id(), others.get(i));
            }
        }
        return found;
    }
}

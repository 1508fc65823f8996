package vn.vinhdanh.organization.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.web.Choice;

/** A row understood so far: what is wrong with it stands in its remarks, what only people can decide is its question. */
public abstract class ImportEntry {

    private final ImportDraft.Line line;
    private final String name;
    private final List<CheckedRow.Remark> remarks = new ArrayList<>();
    private String where = "";
    private CheckedRow.@Nullable Question question;
    private boolean wrong;

    /** @param name whom or what the row is about */
    protected ImportEntry(ImportDraft.Line line, String name) {
        this.line = line;
        this.name = name;
    }

    /** What the row would do, now that nothing is wrong and nothing has to be asked. */
    protected abstract CheckedRow.State effect();

    public final ImportDraft.Line line() {
        return line;
    }

    public final int number() {
        return line.number();
    }

    public final String name() {
        return name;
    }

    /** The unit it names, as the list writes it. */
    public final String where() {
        return where;
    }

    protected final void at(String unit) {
        this.where = unit;
    }

    /** Notes what is wrong in a cell; a row that is wrong is never taken over. */
    public final void wrong(Cell cell, String key, String... arguments) {
        wrong = true;
        remarks.add(new CheckedRow.Remark(cell.letter(), key, List.of(arguments)));
    }

    public final boolean isWrong() {
        return wrong;
    }

    /** Whether nothing is known to be wrong and no question waits for an answer. */
    public final boolean isClear() {
        return !wrong && (question == null || !question.chosen().isEmpty());
    }

    /**
     * Asks what only people can decide.
     *
     * @param about names the question within the row
     * @param chosen the answer given before; empty while there is none
     */
    protected final void ask(String about, String key, List<Choice> options, String chosen, @Nullable String newKey) {
        question = new CheckedRow.Question(line.number() + "/" + about, key, options, chosen, newKey);
    }

    /** The unit that a cell names; asks when several may be meant, and is wrong when none can be. */
    protected final @Nullable Unit unit(ImportDraft draft, Cell cell, UnitNames names) {
        return switch (names.resolve(cell.text())) {
            case UnitMatch.Exact(var unit) -> unit;
            case UnitMatch.Unknown() -> {
                wrong(cell, "organization.import.unknown-unit", cell.text());
                yield null;
            }
            case UnitMatch.Candidates(var candidates) -> {
                var units = candidates.stream().map(UnitMatch.Candidate::unit).toList();
                var chosen = chosenOf(units, draft.chosen(line, "don-vi"));
                ask(
                        "don-vi",
                        "organization.import.which-unit",
                        choices(units),
                        chosen == null ? "" : chosen.id().toString(),
                        null);
                yield chosen;
            }
        };
    }

    /** The unit of that number among those offered; null while none was chosen. */
    protected static @Nullable Unit chosenOf(List<Unit> units, String chosen) {
        return units.stream()
                .filter(unit -> unit.id().toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    protected static List<Choice> choices(List<Unit> units) {
        return units.stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    public final CheckedRow.State state() {
        if (wrong) {
            return CheckedRow.State.WRONG;
        }
        return isClear() ? effect() : CheckedRow.State.ASK;
    }

    final CheckedRow checked() {
        return new CheckedRow(line.number(), name, where, state(), List.copyOf(remarks), question);
    }

    /** The rows as the page shows them. */
    public static List<CheckedRow> checked(List<? extends ImportEntry> entries) {
        return entries.stream().map(ImportEntry::checked).toList();
    }

    /** Those of the rows that were chosen and write something. */
    public static <E extends ImportEntry> List<E> chosen(List<E> entries, java.util.Set<Integer> rows) {
        return entries.stream()
                .filter(entry -> rows.contains(entry.number()) && entry.state().writes())
                .toList();
    }
}

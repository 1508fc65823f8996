package vn.vinhdanh.organization.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.web.Choice;

/**
 * A list on its way in: its columns as guessed or chosen, and what each row would do. Rows that need somebody stand
 * first.
 */
public record ImportPage(ImportDraft draft, List<CheckedRow> rows) {

    /** In the order of need: wrong, to be asked, new, changed, the same. */
    public List<CheckedRow> byNeed() {
        var sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(CheckedRow::state).thenComparingInt(CheckedRow::number));
        return sorted;
    }

    public Map<CheckedRow.State, Long> counts() {
        var counts = new EnumMap<CheckedRow.State, Long>(CheckedRow.State.class);
        rows.forEach(row -> counts.merge(row.state(), 1L, Long::sum));
        return counts;
    }

    public long count(CheckedRow.State state) {
        return counts().getOrDefault(state, 0L);
    }

    /** How many rows would write something. */
    public long writing() {
        return rows.stream().filter(row -> row.state().writes()).count();
    }

    /** Whether every row is right, so that all may be taken over without choosing. */
    public boolean allRight() {
        return count(CheckedRow.State.WRONG) == 0 && count(CheckedRow.State.ASK) == 0;
    }

    /** The columns of the list, to choose from. */
    public List<Choice> columnChoices() {
        var choices = new ArrayList<Choice>();
        for (int i = 0; i < draft.titles().size(); i++) {
            choices.add(new Choice(Integer.toString(i), draft.titles().get(i)));
        }
        return choices;
    }

    public String columnOf(String what) {
        var column = draft.columns().get(what);
        return column == null ? "" : column.toString();
    }
}

package vn.vinhdanh.rules.list;

import java.util.List;
import vn.vinhdanh.rules.wording.Words;

/**
 * The fairest way to keep within a limit.
 *
 * @param places how many rows may stay
 * @param by what puts one row before another, the weightiest first, each with its clause
 * @param placed every row that asks for a place, the best placed first
 */
public record Cut(int places, List<Words> by, List<Placed> placed) {

    /** What becomes of a row. */
    public enum Fate {
        STAYS,
        /** Nothing that is known puts it before or behind the cut: people decide, and say why. */
        PEOPLE_DECIDE,
        GOES
    }

    /**
     * A row in its place.
     *
     * @param before how many rows surely stand before it
     * @param why what was known about it
     */
    public record Placed(ListRow row, Fate fate, int before, List<Words> why) {

        public Placed {
            why = List.copyOf(why);
        }
    }

    public Cut {
        by = List.copyOf(by);
        placed = List.copyOf(placed);
    }

    /** The rows with that fate, the best placed first. */
    public List<ListRow> rows(Fate fate) {
        return placed.stream()
                .filter(each -> each.fate() == fate)
                .map(Placed::row)
                .toList();
    }

    /** How many of the rows left to people may stay. */
    public int left() {
        return places - rows(Fate.STAYS).size();
    }
}

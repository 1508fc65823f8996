package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;

/** The disciplinary measures of all rows; few rows have any. */
final class DisciplineColumn {

    private static final DisciplineLevel[] LEVELS = DisciplineLevel.values();

    private final Sparse rows;
    private final byte[] levels;
    private final int[] decided;
    private final int[] ends;

    private DisciplineColumn(int rowCount, Draft draft) {
        rows = Sparse.of(rowCount, draft.rows);
        levels = draft.levels.toBytes();
        decided = draft.decided.toArray();
        ends = draft.ends.toArray();
    }

    Sparse rows() {
        return rows;
    }

    int level(int record) {
        return levels[record];
    }

    /** The day of the decision, packed; see {@link Days}. */
    int decided(int record) {
        return decided[record];
    }

    /** The last day in effect, packed, or {@link Days#NONE}. */
    int ends(int record) {
        return ends[record];
    }

    List<Discipline> of(int row) {
        if (!rows.has(row)) {
            return List.of();
        }
        List<Discipline> disciplines = new ArrayList<>();
        for (int record = rows.first(row); record < rows.end(row); record++) {
            LocalDate day = Objects.requireNonNull(Days.unpack(decided[record]));
            disciplines.add(new Discipline(LEVELS[levels[record]], day, Days.unpack(ends[record])));
        }
        return disciplines;
    }

    long bytes() {
        return rows.bytes() + levels.length + 4L * decided.length + 4L * ends.length;
    }

    /** Gathers the column, row after row. */
    static final class Draft {

        private final Ints rows = new Ints();
        private final Ints levels = new Ints();
        private final Ints decided = new Ints();
        private final Ints ends = new Ints();

        void add(int row, Discipline discipline) {
            rows.add(row);
            levels.add(discipline.level().ordinal());
            decided.add(Days.pack(discipline.decidedOn()));
            ends.add(Days.pack(discipline.ends()));
        }

        DisciplineColumn build(int rowCount) {
            return new DisciplineColumn(rowCount, this);
        }
    }
}

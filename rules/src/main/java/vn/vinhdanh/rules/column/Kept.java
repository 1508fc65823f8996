package vn.vinhdanh.rules.column;

import java.util.ArrayList;
import java.util.List;

/** Things that few rows have and that are kept as they are. */
final class Kept<T> {

    private final Sparse rows;
    private final List<T> things;

    private Kept(Sparse rows, List<T> things) {
        this.rows = rows;
        this.things = List.copyOf(things);
    }

    Sparse rows() {
        return rows;
    }

    List<T> of(int row) {
        return rows.has(row) ? things.subList(rows.first(row), rows.end(row)) : List.of();
    }

    /** Memory, taking each thing for about 64 bytes. */
    long bytes() {
        return rows.bytes() + 68L * things.size();
    }

    /** Gathers them, row after row. */
    static final class Draft<T> {

        private final Ints rows = new Ints();
        private final List<T> things = new ArrayList<>();

        void add(int row, T thing) {
            rows.add(row);
            things.add(thing);
        }

        Kept<T> build(int rowCount) {
            return new Kept<>(Sparse.of(rowCount, rows), things);
        }
    }
}

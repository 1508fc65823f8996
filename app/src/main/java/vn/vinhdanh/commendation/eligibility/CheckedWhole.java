package vn.vinhdanh.commendation.eligibility;

import java.util.List;
import java.util.Set;
import vn.vinhdanh.rules.list.ListVerdict;

/** A checked list: its rows one by one, and what was found about them together. */
public record CheckedWhole(List<CheckedRow> rows, ListVerdict together) {

    public CheckedWhole {
        rows = List.copyOf(rows);
    }

    /** The rows that may become dossiers as they stand, alone and beside the others. */
    public List<CheckedRow> ready() {
        Set<String> leaving = together.leaving();
        return rows.stream()
                .filter(row -> row.mayBecomeDossier()
                        && row.state() == RowState.MET
                        && !leaving.contains(WholeList.id(row.number())))
                .toList();
    }
}

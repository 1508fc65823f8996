package vn.vinhdanh.commendation.eligibility;

import java.util.List;
import vn.vinhdanh.rules.list.ListVerdict;

/** A checked list: its rows one by one, and what was found about them together. */
public record CheckedWhole(List<CheckedRow> rows, ListVerdict together) {

    public CheckedWhole {
        rows = List.copyOf(rows);
    }
}

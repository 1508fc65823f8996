package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group on its way to a sheet.
 *
 * @param cap null where the criteria alone bound it
 */
public record NewGroup(
        String title, GroupKind kind, @Nullable BigDecimal cap, List<Line> criteria) {

    public NewGroup {
        criteria = List.copyOf(criteria);
    }

    /** A criterion on its way to a sheet. */
    public record Line(String wording, BigDecimal maximum, boolean evidence) {}

    /** The group as it stands on a sheet. */
    static NewGroup like(ScoreGroup group) {
        return new NewGroup(
                group.title(),
                group.kind(),
                group.cap(),
                group.criteria().stream()
                        .map(one -> new Line(one.wording(), one.maximum(), one.evidence()))
                        .toList());
    }
}

package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group of criteria.
 *
 * @param ordinal its place on the sheet, from 1
 * @param cap the group never counts for more than this; null where its criteria alone bound it
 */
public record ScoreGroup(
        long id,
        int ordinal,
        String title,
        GroupKind kind,
        @Nullable BigDecimal cap,
        List<Criterion> criteria) {

    public ScoreGroup {
        criteria = List.copyOf(criteria);
    }

    /** The most the group counts for. */
    public BigDecimal ceiling() {
        return held(criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What the marks of its criteria come to, held under the cap; never below zero. A criterion without a mark counts zero. */
    public BigDecimal points(Map<Long, BigDecimal> marks) {
        return held(criteria.stream()
                .map(criterion -> marks.getOrDefault(criterion.id(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The points with the sign they have in the total. */
    BigDecimal signed(BigDecimal points) {
        return kind == GroupKind.PENALTY ? points.negate() : points;
    }

    private BigDecimal held(BigDecimal sum) {
        return cap == null ? sum : sum.min(cap);
    }
}

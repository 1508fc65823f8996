package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.organization.BlocId;

/**
 * By what a bloc's members are scored for a year.
 *
 * @param membersOn the members of this day are scored; null while it is a draft
 * @param groups empty where only the heads of sheets were asked for
 */
public record ScoreSheet(
        ScoreSheetId id,
        BlocId bloc,
        String blocName,
        int year,
        String title,
        SheetState state,
        CrossDetail crossDetail,
        Formula formula,
        Due due,
        @Nullable LocalDate membersOn,
        int version,
        List<ScoreGroup> groups) {

    /** The key of the one column where the total alone is marked. */
    static final long TOTAL = 0;

    public ScoreSheet {
        groups = List.copyOf(groups);
    }

    /** The last days of the steps, each null where none was set. */
    public record Due(
            @Nullable LocalDate self,
            @Nullable LocalDate cross,
            @Nullable LocalDate desk) {

        public static final Due NONE = new Due(null, null, null);
    }

    /**
     * What one member marks of another in one cell.
     *
     * @param key the group's number, 0 for the total
     * @param title null for the total
     * @param most the most points
     */
    public record CrossColumn(long key, @Nullable String title, GroupKind kind, BigDecimal most) {}

    /** Its stable address. */
    public String address() {
        return "/cham-diem/" + id;
    }

    /** The most points its regular groups come to. */
    public BigDecimal regularMost() {
        return most(GroupKind.REGULAR);
    }

    /** The most points of all groups of a kind. */
    public BigDecimal most(GroupKind kind) {
        return groups.stream()
                .filter(group -> group.kind() == kind)
                .map(ScoreGroup::ceiling)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total of marks by criterion: groups held under their caps, penalties taken off, never below zero. */
    public BigDecimal total(Map<Long, BigDecimal> marks) {
        return groups.stream()
                .map(group -> group.signed(group.points(marks)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }

    /** The columns in which members mark one another. */
    public List<CrossColumn> crossColumns() {
        return crossDetail == CrossDetail.TOTAL
                ? List.of(new CrossColumn(
                        TOTAL, null, GroupKind.REGULAR, regularMost().add(most(GroupKind.BONUS))))
                : groups.stream()
                        .map(group -> new CrossColumn(group.id(), group.title(), group.kind(), group.ceiling()))
                        .toList();
    }

    /** The total of one member's marks for another, by column. */
    public BigDecimal crossTotal(Map<Long, BigDecimal> marks) {
        if (crossDetail == CrossDetail.TOTAL) {
            return marks.getOrDefault(TOTAL, BigDecimal.ZERO);
        }
        return groups.stream()
                .map(group -> group.signed(marks.getOrDefault(group.id(), BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .max(BigDecimal.ZERO);
    }
}

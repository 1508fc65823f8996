package vn.vinhdanh.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;

/** The arithmetic alone: totals, caps, penalties, the formula, ties and what the first place hangs on. */
class RankingTests {

    private static final long WORK = 11;
    private static final long ORDER = 12;
    private static final long IDEA = 21;
    private static final long PRAISE = 22;
    private static final long LATE = 31;
    private static final long BREACH = 32;

    @Test
    void groups_are_held_under_their_caps_and_penalties_are_taken_off() {
        ScoreSheet sheet = sheet(Formula.USUAL);
        assertThat(sheet.regularMost()).isEqualByComparingTo("100");
        assertThat(sheet.most(GroupKind.BONUS)).isEqualByComparingTo("5");
        assertThat(sheet.total(marks(WORK, "60", ORDER, "30"))).isEqualByComparingTo("90");
        assertThat(sheet.total(marks(WORK, "60", ORDER, "30", IDEA, "4", PRAISE, "4")))
                .isEqualByComparingTo("95");
        assertThat(sheet.total(marks(WORK, "60", ORDER, "30", LATE, "5", BREACH, "2.5")))
                .isEqualByComparingTo("82.5");
        assertThat(sheet.total(marks(LATE, "5", BREACH, "5"))).isEqualByComparingTo("0");
    }

    @Test
    void the_official_mark_is_rounded_once() {
        List<BigDecimal> others = List.of(points("90"), points("91"), points("91"));
        assertThat(Formula.USUAL.result(points("99"), others, points("88"))).isEqualByComparingTo("89.07");
        assertThat(Formula.USUAL.mean(others))
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("90.67"));
        assertThat(Formula.USUAL.result(points("0"), List.of(), points("88"))).isEqualByComparingTo("52.80");
    }

    @ParameterizedTest
    @CsvSource({"0, 84.00", "1, 90.00", "2, 90.00", "3, 84.00"})
    void the_highest_and_lowest_cross_scores_may_be_left_out(int trimmed, String mean) {
        Formula formula = new Formula(BigDecimal.ZERO, points("100"), BigDecimal.ZERO, trimmed);
        List<BigDecimal> others = List.of(points("50"), points("90"), points("90"), points("90"), points("100"));
        assertThat(formula.result(BigDecimal.ZERO, others, BigDecimal.ZERO)).isEqualByComparingTo(mean);
    }

    @Test
    void equal_marks_share_a_rank_and_the_next_rank_is_passed_over() {
        Ranking ranking = Ranking.of(
                sheet(Formula.USUAL),
                List.of(member(1, "80"), member(2, "95"), member(3, "90"), member(4, "90"), member(5, "70")));
        assertThat(ranking.places()).extracting(Ranking.Place::rank).containsExactly(1, 2, 2, 4, 5);
        assertThat(ranking.places()).extracting(Ranking.Place::tied).containsExactly(false, true, true, false, false);
        assertThat(ranking.places()).extracting(place -> place.unit().value()).containsExactly(2L, 3L, 4L, 1L, 5L);
        assertThat(ranking.firsts()).hasSize(1);
    }

    @Test
    void the_first_place_is_firm_when_no_single_mark_turns_it() {
        Ranking.Sensitivity firm = Ranking.of(sheet(Formula.USUAL), List.of(member(1, "95"), member(2, "90")))
                .sensitivity();
        assertThat(firm.swings()).isEmpty();
        assertThat(firm.tried()).isEqualTo(6);
    }

    @Test
    void a_single_mark_that_turns_the_first_place_is_named() {
        Ranking.Sensitivity close = Ranking.of(sheet(Formula.USUAL), List.of(member(1, "91"), member(2, "90.5")))
                .sensitivity();
        assertThat(close.swings())
                .anySatisfy(swing -> {
                    assertThat(swing.source()).isEqualTo(Ranking.Source.DESK);
                    assertThat(swing.unitName()).isEqualTo("Đơn vị 2");
                    assertThat(swing.to()).isEqualByComparingTo(swing.from().add(Ranking.PLAUSIBLE));
                    assertThat(swing.first()).containsExactly("Đơn vị 2");
                })
                .noneSatisfy(swing -> assertThat(swing.source()).isEqualTo(Ranking.Source.SELF));
    }

    @Test
    void a_tie_for_the_first_place_hangs_on_every_mark() {
        Ranking.Sensitivity tie = Ranking.of(sheet(Formula.USUAL), List.of(member(1, "90"), member(2, "90")))
                .sensitivity();
        assertThat(tie.swings()).hasSizeGreaterThanOrEqualTo(tie.tried());
    }

    /** A member whose checked total and whose mark from the others are the same. */
    private static Ranking.Scored member(long unit, String total) {
        BigDecimal work = points(total).subtract(points("35"));
        return new Ranking.Scored(
                new UnitId(unit),
                "Đơn vị " + unit,
                marks(WORK, "65", ORDER, "35"),
                Map.of(new UnitId(99), marks(1, total)),
                new HashMap<>(Map.of(WORK, work, ORDER, points("35"))));
    }

    private static ScoreSheet sheet(Formula formula) {
        return new ScoreSheet(
                new ScoreSheetId(1),
                new BlocId(1),
                "Khối mẫu",
                2026,
                "Bảng điểm mẫu",
                SheetState.CLOSED,
                CrossDetail.GROUP,
                formula,
                ScoreSheet.Due.NONE,
                null,
                0,
                List.of(
                        group(1, GroupKind.REGULAR, null, WORK, "65", ORDER, "35"),
                        group(2, GroupKind.BONUS, "5", IDEA, "4", PRAISE, "4"),
                        group(3, GroupKind.PENALTY, "8", LATE, "5", BREACH, "5")));
    }

    private static ScoreGroup group(
            long id,
            GroupKind kind,
            @org.jspecify.annotations.Nullable String cap,
            long one,
            String oneMost,
            long other,
            String otherMost) {
        return new ScoreGroup(
                id,
                (int) id,
                kind.name(),
                kind,
                cap == null ? null : points(cap),
                List.of(
                        new Criterion(one, 1, "Một", points(oneMost), false),
                        new Criterion(other, 2, "Hai", points(otherMost), false)));
    }

    private static Map<Long, BigDecimal> marks(Object... pairs) {
        Map<Long, BigDecimal> marks = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            marks.put(((Number) pairs[i]).longValue(), points((String) pairs[i + 1]));
        }
        return marks;
    }

    private static BigDecimal points(String text) {
        return new BigDecimal(text);
    }
}

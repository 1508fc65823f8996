package vn.vinhdanh.emulation.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GoalTests {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2023, 12, 31);
    private static final LocalDate MIDYEAR = LocalDate.of(2023, 7, 1);
    private static final LocalDate AFTER = LocalDate.of(2024, 1, 5);

    @Test
    void nothing_is_claimed_before_the_first_figure() {
        assertThat(number(Bound.AT_LEAST, 12, null).standing(null, MIDYEAR)).isEqualTo(TargetStanding.UNKNOWN);
        assertThat(number(Bound.AT_LEAST, 12, null).standing(null, AFTER)).isEqualTo(TargetStanding.BEHIND);
        assertThat(number(Bound.AT_LEAST, 12, null).standing(null, DUE)).isEqualTo(TargetStanding.UNKNOWN);
    }

    @Test
    void a_count_is_on_the_way_at_an_even_pace() {
        Goal goal = number(Bound.AT_LEAST, 12, null);
        assertThat(goal.standing(figure("6"), MIDYEAR)).isEqualTo(TargetStanding.ON_THE_WAY);
        assertThat(goal.standing(figure("5"), MIDYEAR)).isEqualTo(TargetStanding.BEHIND);
        assertThat(goal.standing(figure("12"), MIDYEAR)).isEqualTo(TargetStanding.MET);
        assertThat(goal.standing(figure("15"), MIDYEAR)).isEqualTo(TargetStanding.MET);
        assertThat(goal.standing(figure("11"), AFTER)).isEqualTo(TargetStanding.BEHIND);
    }

    @Test
    void over_90_per_cent_is_not_met_by_90() {
        Goal goal = ratio(Bound.MORE_THAN, "90", null);
        assertThat(goal.standing(figure("90"), MIDYEAR)).isEqualTo(TargetStanding.ON_THE_WAY);
        assertThat(goal.standing(figure("90.1"), MIDYEAR)).isEqualTo(TargetStanding.MET);
        assertThat(goal.standing(figure("90"), AFTER)).isEqualTo(TargetStanding.BEHIND);
        assertThat(ratio(Bound.AT_LEAST, "90", null).standing(figure("90"), MIDYEAR))
                .isEqualTo(TargetStanding.MET);
    }

    @Test
    void a_ratio_with_a_baseline_is_measured_along_its_way() {
        Goal goal = ratio(Bound.AT_LEAST, "90", "70");
        assertThat(goal.standing(figure("81"), MIDYEAR)).isEqualTo(TargetStanding.ON_THE_WAY);
        assertThat(goal.standing(figure("75"), MIDYEAR)).isEqualTo(TargetStanding.BEHIND);
        assertThat(goal.percent(figure("80"))).isEqualTo(50);
    }

    @Test
    void a_ceiling_is_met_only_when_the_time_is_over() {
        Goal goal = number(Bound.AT_MOST, 3, null);
        assertThat(goal.standing(figure("2"), MIDYEAR)).isEqualTo(TargetStanding.ON_THE_WAY);
        assertThat(goal.standing(figure("3"), AFTER)).isEqualTo(TargetStanding.MET);
        assertThat(goal.standing(figure("4"), MIDYEAR)).isEqualTo(TargetStanding.BEHIND);
    }

    @Test
    void exactly_is_missed_for_good_once_passed() {
        Goal goal = number(Bound.EXACTLY, 2, null);
        assertThat(goal.standing(figure("2"), MIDYEAR)).isEqualTo(TargetStanding.MET);
        assertThat(goal.standing(figure("3"), MIDYEAR)).isEqualTo(TargetStanding.BEHIND);
        assertThat(goal.standing(figure("1"), MIDYEAR)).isEqualTo(TargetStanding.ON_THE_WAY);
    }

    @Test
    void a_milestone_is_done_or_late() {
        Goal goal = new Goal(TargetKind.MILESTONE, null, null, null, FROM, DUE);
        assertThat(goal.standing(new Goal.Figure(null, true), MIDYEAR)).isEqualTo(TargetStanding.MET);
        assertThat(goal.standing(new Goal.Figure(null, false), MIDYEAR)).isEqualTo(TargetStanding.ON_THE_WAY);
        assertThat(goal.standing(new Goal.Figure(null, false), AFTER)).isEqualTo(TargetStanding.BEHIND);
        assertThat(goal.standing(null, MIDYEAR)).isEqualTo(TargetStanding.UNKNOWN);
    }

    private static Goal number(Bound bound, int amount, @Nullable String baseline) {
        return new Goal(TargetKind.NUMBER, bound, BigDecimal.valueOf(amount), decimal(baseline), FROM, DUE);
    }

    private static Goal ratio(Bound bound, String amount, @Nullable String baseline) {
        return new Goal(TargetKind.RATIO, bound, decimal(amount), decimal(baseline), FROM, DUE);
    }

    private static Goal.Figure figure(String amount) {
        return new Goal.Figure(decimal(amount), null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

package vn.vinhdanh.emulation.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueRuleTests {

    @Test
    void before_the_15th_of_the_quarters_last_month_falls_inside_the_quarter() {
        var rule = new DueRule.Recurring(Frequency.QUARTERLY, 3, 15, false, WorkingDayShift.NONE);
        assertThat(days(rule, 2023))
                .containsExactly(
                        LocalDate.of(2023, 3, 14),
                        LocalDate.of(2023, 6, 14),
                        LocalDate.of(2023, 9, 14),
                        LocalDate.of(2023, 12, 14));
    }

    @Test
    void by_the_15th_takes_the_15th() {
        var rule = new DueRule.Recurring(Frequency.QUARTERLY, 3, 15, true, WorkingDayShift.NONE);
        assertThat(days(rule, 2023).getFirst()).isEqualTo(LocalDate.of(2023, 3, 15));
    }

    @Test
    void a_day_may_lie_after_the_period_and_in_the_next_year() {
        var half = new DueRule.Recurring(Frequency.HALF_YEARLY, 7, 10, true, WorkingDayShift.NONE);
        assertThat(days(half, 2023)).containsExactly(LocalDate.of(2023, 7, 10), LocalDate.of(2024, 1, 10));
        var year = new DueRule.Recurring(Frequency.YEARLY, 13, 31, true, WorkingDayShift.NONE);
        assertThat(days(year, 2023)).containsExactly(LocalDate.of(2024, 1, 31));
    }

    @Test
    void february_has_29_days_in_a_leap_year() {
        var beforeMarch = new DueRule.Recurring(Frequency.YEARLY, 3, 1, false, WorkingDayShift.NONE);
        assertThat(days(beforeMarch, 2024)).containsExactly(LocalDate.of(2024, 2, 29));
        assertThat(days(beforeMarch, 2023)).containsExactly(LocalDate.of(2023, 2, 28));
        var endOfMonth = new DueRule.Recurring(Frequency.MONTHLY, 1, 31, true, WorkingDayShift.NONE);
        assertThat(days(endOfMonth, 2024).get(1)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(days(endOfMonth, 2100).get(1)).isEqualTo(LocalDate.of(2100, 2, 28));
    }

    @Test
    void before_the_31st_of_a_month_of_30_days_still_takes_the_30th() {
        var rule = new DueRule.Recurring(Frequency.MONTHLY, 1, 31, false, WorkingDayShift.NONE);
        assertThat(days(rule, 2023).get(3)).isEqualTo(LocalDate.of(2023, 4, 30));
        assertThat(days(rule, 2023).get(4)).isEqualTo(LocalDate.of(2023, 5, 30));
    }

    @Test
    void a_weekend_moves_only_when_the_rule_says_so() {
        // 14 October 2023 is a Saturday, 15 October a Sunday.
        assertThat(october(15, WorkingDayShift.NONE)).isEqualTo(LocalDate.of(2023, 10, 15));
        assertThat(october(15, WorkingDayShift.EARLIER)).isEqualTo(LocalDate.of(2023, 10, 13));
        assertThat(october(15, WorkingDayShift.LATER)).isEqualTo(LocalDate.of(2023, 10, 16));
        assertThat(october(14, WorkingDayShift.EARLIER)).isEqualTo(LocalDate.of(2023, 10, 13));
        assertThat(october(14, WorkingDayShift.LATER)).isEqualTo(LocalDate.of(2023, 10, 16));
        assertThat(october(16, WorkingDayShift.LATER)).isEqualTo(LocalDate.of(2023, 10, 16));
    }

    @Test
    void once_is_once() {
        assertThat(days(new DueRule.Once(LocalDate.of(2023, 11, 30)), 2023))
                .containsExactly(LocalDate.of(2023, 11, 30));
        assertThatThrownBy(() -> new DueRule.Recurring(Frequency.ONCE, 1, 1, true, WorkingDayShift.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_are_read_back_from_their_code() {
        for (Frequency frequency : Frequency.values()) {
            for (ReportingPeriod period : ReportingPeriod.ofYear(frequency, 2023)) {
                assertThat(ReportingPeriod.parse(frequency, period.code())).contains(period);
            }
        }
        assertThat(ReportingPeriod.parse(Frequency.QUARTERLY, "2023-q5")).isEmpty();
        assertThat(ReportingPeriod.parse(Frequency.QUARTERLY, "2023-h1")).isEmpty();
        assertThat(ReportingPeriod.parse(Frequency.YEARLY, "2023")).isPresent();
    }

    @Test
    void a_quarter_reaches_from_its_first_to_its_last_day() {
        var first = new ReportingPeriod(Frequency.QUARTERLY, 2024, 1);
        assertThat(first.from()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(first.until()).isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void the_first_handing_in_decides_punctuality() {
        LocalDate due = LocalDate.of(2023, 3, 14);
        LocalDate today = LocalDate.of(2023, 3, 20);
        assertThat(Punctuality.of(due, due, today).kind()).isEqualTo(Punctuality.Kind.ON_TIME);
        assertThat(Punctuality.of(due.plusDays(3), due, today)).isEqualTo(new Punctuality(Punctuality.Kind.LATE, 3));
        assertThat(Punctuality.of(null, due, today)).isEqualTo(new Punctuality(Punctuality.Kind.MISSING, 6));
        assertThat(Punctuality.of(null, due, due).kind()).isEqualTo(Punctuality.Kind.NOT_DUE);
    }

    private static LocalDate october(int day, WorkingDayShift shift) {
        return days(new DueRule.Recurring(Frequency.MONTHLY, 1, day, true, shift), 2023)
                .get(9);
    }

    private static List<LocalDate> days(DueRule rule, int year) {
        return ReportingPeriod.ofYear(rule.frequency(), year).stream()
                .map(rule::lastOnTimeDay)
                .toList();
    }
}

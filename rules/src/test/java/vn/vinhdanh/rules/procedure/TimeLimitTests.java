package vn.vinhdanh.rules.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.wording.Wording;

class TimeLimitTests {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 8, 29);
    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 2));

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        TimeLimit five = new TimeLimit.WorkingDays(5);
        assertThat(five.lastDay(FRIDAY, day -> false)).isEqualTo(LocalDate.of(2025, 9, 5));
        assertThat(five.lastDay(FRIDAY, HOLIDAYS::contains)).isEqualTo(LocalDate.of(2025, 9, 9));
    }

    @Test
    void calendarDaysCountEveryDay() {
        assertThat(new TimeLimit.CalendarDays(15).lastDay(FRIDAY, HOLIDAYS::contains))
                .isEqualTo(LocalDate.of(2025, 9, 13));
    }

    @Test
    void aDayOfTheFollowingYear() {
        TimeLimit limit = new TimeLimit.ByDayOfYear(null, MonthDay.of(12, 31), 1);
        assertThat(limit.lastDay(LocalDate.of(2024, 1, 5), day -> false)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(said(limit)).isEqualTo("by 31/12 of the following year");
    }

    @Test
    void withoutAYearItIsTheNextSuchDay() {
        TimeLimit limit = new TimeLimit.ByDayOfYear(null, MonthDay.of(6, 30), null);
        assertThat(limit.lastDay(LocalDate.of(2025, 6, 30), day -> false)).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(limit.lastDay(LocalDate.of(2025, 7, 1), day -> false)).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(said(limit)).isEqualTo("by 30/06");
    }

    @Test
    void aTwentyNinthOfFebruaryEndsWithTheMonth() {
        assertThat(new TimeLimit.ByDayOfYear(null, MonthDay.of(2, 29), 1)
                        .lastDay(LocalDate.of(2024, 5, 1), day -> false))
                .isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @Test
    void everyShapeIsSaid() {
        assertThat(said(new TimeLimit.WorkingDays(20))).isEqualTo("20 working days");
        assertThat(said(new TimeLimit.CalendarDays(7))).isEqualTo("7 days");
        assertThat(said(new TimeLimit.ByDayOfYear(MonthDay.of(1, 5), MonthDay.of(2, 28), null)))
                .isEqualTo("from 05/01 to 28/02");
        assertThat(said(new TimeLimit.ByDayOfYear(null, MonthDay.of(3, 1), 5))).isEqualTo("by 01/03, 5 years later");
    }

    private static String said(TimeLimit limit) {
        return Wording.plain(Locale.ENGLISH).say(limit.said());
    }
}

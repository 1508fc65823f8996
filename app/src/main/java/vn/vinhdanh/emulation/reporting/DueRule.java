package vn.vinhdanh.emulation.reporting;

import java.time.LocalDate;
import java.time.YearMonth;

/** Until when a report is on time. The last day may fall inside the very period it reports on. */
public sealed interface DueRule {

    /** How often. */
    Frequency frequency();

    /** The last day on which the report on the period is on time. */
    LocalDate lastOnTimeDay(ReportingPeriod period);

    /**
     * Again and again, counted from a day of a month.
     *
     * <p>"Before the 15th of the quarter's last month" is {@code (QUARTERLY, 3, 15, false, NONE)}: the last on-time days of 2023 are
     * 14 March, 14 June, 14 September and 14 December. "By the 10th of the month after the half-year" is {@code (HALF_YEARLY, 7, 10,
     * true, NONE)}.
     *
     * @param monthOfPeriod 1 is the period's first month; one more than the period's length is the first month after it
     * @param day 1 to 31; in a shorter month the month's last day stands for it
     * @param dayIncluded whether a report on that very day is still on time
     * @param shift where a last day goes that falls on a weekend; never past what the rule says when it is {@code NONE}
     */
    record Recurring(Frequency frequency, int monthOfPeriod, int day, boolean dayIncluded, WorkingDayShift shift)
            implements DueRule {

        public Recurring {
            if (frequency == Frequency.ONCE) {
                throw new IllegalArgumentException("what is due once has a day of its own");
            }
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("day of month: " + day);
            }
            if (monthOfPeriod < 1 || monthOfPeriod > 24) {
                throw new IllegalArgumentException("month of period: " + monthOfPeriod);
            }
        }

        @Override
        public LocalDate lastOnTimeDay(ReportingPeriod period) {
            YearMonth month = period.firstMonth().plusMonths(monthOfPeriod - 1L);
            LocalDate named = month.atDay(Math.min(day, month.lengthOfMonth()));
            // "Before the 31st" of a month of 30 days still takes the 30th.
            boolean shortened = day > month.lengthOfMonth();
            return shift.moved(dayIncluded || shortened ? named : named.minusDays(1));
        }
    }

    /**
     * One time only.
     *
     * @param lastDay the last day on which it is on time
     */
    record Once(LocalDate lastDay) implements DueRule {

        @Override
        public Frequency frequency() {
            return Frequency.ONCE;
        }

        @Override
        public LocalDate lastOnTimeDay(ReportingPeriod period) {
            return lastDay;
        }
    }
}

package vn.vinhdanh.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A report that is due again and again. The last day may fall inside the period it reports on:
 * "before the 15th of the quarter's last month".
 *
 * @param anchor in which month the day is counted
 * @param day day of that month, 1 to 31; a shorter month ends it early
 * @param dayIncluded whether a report on that very day is still on time
 * @param recipient to whom, in the document's words; empty where it does not say
 */
public record ReportingDuty(Frequency frequency, Anchor anchor, int day, boolean dayIncluded, String recipient) {

    /** How often. */
    public enum Frequency {
        MONTHLY(1),
        QUARTERLY(3),
        HALF_YEARLY(6),
        YEARLY(12);

        private final int months;

        Frequency(int months) {
            this.months = months;
        }

        /** Length of one period in months. */
        public int months() {
            return months;
        }
    }

    /** The month in which the day stands. */
    public enum Anchor {
        LAST_MONTH_OF_PERIOD,
        FIRST_MONTH_AFTER_PERIOD
    }

    public ReportingDuty {
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException("day of month: " + day);
        }
    }

    /** The last days on which the reports on the periods of this year are on time, one per period, in order. */
    public List<LocalDate> lastOnTimeDays(int year) {
        return IntStream.rangeClosed(1, 12 / frequency.months())
                .mapToObj(period -> lastOnTimeDay(YearMonth.of(year, period * frequency.months())))
                .toList();
    }

    private LocalDate lastOnTimeDay(YearMonth lastMonth) {
        YearMonth month = anchor == Anchor.LAST_MONTH_OF_PERIOD ? lastMonth : lastMonth.plusMonths(1);
        LocalDate named = month.atDay(Math.min(day, month.lengthOfMonth()));
        return dayIncluded ? named : named.minusDays(1);
    }
}

package vn.vinhdanh.rules.procedure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** How long a step may take: so many days, or up to a day of the year. */
public sealed interface TimeLimit {

    /** The limit in words. */
    Words said();

    /**
     * The last day in time.
     *
     * @param start the day of the event from which the limit runs; that day itself does not count
     * @param dayOff public holidays; Saturdays and Sundays need not be named
     */
    LocalDate lastDay(LocalDate start, Predicate<LocalDate> dayOff);

    /** Days on which offices work. */
    record WorkingDays(int days) implements TimeLimit {

        @Override
        public Words said() {
            return Words.of("rules.limit.working-days", new Argument.Count(days));
        }

        @Override
        public LocalDate lastDay(LocalDate start, Predicate<LocalDate> dayOff) {
            LocalDate day = start;
            for (int left = days; left > 0; ) {
                day = day.plusDays(1);
                if (works(day) && !dayOff.test(day)) {
                    left--;
                }
            }
            return day;
        }

        private static boolean works(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        }
    }

    /** Days one after the other, whether offices work or not. */
    record CalendarDays(int days) implements TimeLimit {

        @Override
        public Words said() {
            return Words.of("rules.limit.calendar-days", new Argument.Count(days));
        }

        @Override
        public LocalDate lastDay(LocalDate start, Predicate<LocalDate> dayOff) {
            return start.plusDays(days);
        }
    }

    /**
     * Up to a day of the year.
     *
     * @param opens nothing is taken before this day of that year; null when there is no such day
     * @param yearsAfter how many years after the year of the event; null means the next such day, the same day included
     */
    record ByDayOfYear(
            @Nullable MonthDay opens,
            MonthDay day,
            @Nullable Integer yearsAfter) implements TimeLimit {

        private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");

        @Override
        public Words said() {
            Argument last = new Argument.Text(day.format(SHORT));
            if (opens != null) {
                return Words.of("rules.limit.window", new Argument.Text(opens.format(SHORT)), last);
            }
            if (yearsAfter == null) {
                return Words.of("rules.limit.by-day", last);
            }
            return yearsAfter == 1
                    ? Words.of("rules.limit.by-day-next-year", last)
                    : Words.of("rules.limit.by-day-years-after", last, new Argument.Count(yearsAfter));
        }

        @Override
        public LocalDate lastDay(LocalDate start, Predicate<LocalDate> dayOff) {
            if (yearsAfter != null) {
                return day.atYear(start.getYear() + yearsAfter);
            }
            LocalDate thisYear = day.atYear(start.getYear());
            return thisYear.isBefore(start) ? day.atYear(start.getYear() + 1) : thisYear;
        }
    }
}

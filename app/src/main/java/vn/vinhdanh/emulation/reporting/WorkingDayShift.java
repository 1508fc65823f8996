package vn.vinhdanh.emulation.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Where a last day goes that falls on a Saturday or Sunday. Public holidays are set year by year and by substitute days, so they are not
 * reckoned here.
 */
public enum WorkingDayShift {
    /** It stays where it is. */
    NONE,
    /** To the Friday before. */
    EARLIER,
    /** To the Monday after. */
    LATER;

    LocalDate moved(LocalDate day) {
        if (this == NONE || day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
            return day;
        }
        boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
        return this == EARLIER ? day.minusDays(saturday ? 1 : 2) : day.plusDays(saturday ? 2 : 1);
    }

    /** The bundle key of its name. */
    public String key() {
        return "emulation.shift." + name();
    }
}

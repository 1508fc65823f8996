package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in few bits, in their order. */
final class Days {

    /** No day on record. */
    static final int NONE = 0;

    private Days() {}

    /** A day as one number that rises with it: the year, the month and the day of the month side by side. */
    static int pack(@Nullable LocalDate day) {
        return day == null ? NONE : pack(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static int pack(int year, int month, int day) {
        return year << 9 | month << 5 | day;
    }

    static @Nullable LocalDate unpack(int packed) {
        return packed == NONE ? null : LocalDate.of(year(packed), month(packed), day(packed));
    }

    static int year(int packed) {
        return packed >> 9;
    }

    static int month(int packed) {
        return packed >>> 5 & 15;
    }

    static int day(int packed) {
        return packed & 31;
    }

    /** Whether it is the last day of its year. */
    static boolean endsYear(int packed) {
        return (packed & 511) == (12 << 5 | 31);
    }
}

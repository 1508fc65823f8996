package vn.vinhdanh.commendation.eligibility;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.web.Words;

/**
 * The day whose law somebody asks for.
 *
 * @param day today where nothing, or nothing usable, was asked
 * @param wrong why what was asked cannot be used
 */
public record LawDay(LocalDate day, Words.@Nullable Term wrong) {

    /** Nothing before is law of this state; nothing after can be known. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** Reads a day written as 2026-11-21; an empty text means today. */
    public static LawDay read(String text, LocalDate today) {
        if (text.isBlank()) {
            return new LawDay(today, null);
        }
        try {
            LocalDate day = LocalDate.parse(text.strip());
            return isWithin(day) ? new LawDay(day, null) : new LawDay(today, outside(text));
        } catch (DateTimeException noDay) {
            return new LawDay(today, new Words.Term("given.wrong.day", List.of(text)));
        }
    }

    /** Whether a law could be asked about on that day at all. */
    public static boolean isWithin(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** What to say of a day that is not {@linkplain #isWithin within}. */
    public static Words.Term outside(String text) {
        return new Words.Term("given.wrong.day-range", List.of(text, FIRST, LAST));
    }

    /** The day on which the encoded law begins, if the day asked for lies before it; otherwise null. */
    public @Nullable LocalDate beforeAll(Law law) {
        return law.beginning().filter(day::isBefore).orElse(null);
    }
}

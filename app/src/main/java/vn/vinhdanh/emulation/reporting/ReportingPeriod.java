package vn.vinhdanh.emulation.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a report reports on.
 *
 * @param ordinal counts from 1 within the year
 */
public record ReportingPeriod(Frequency frequency, int year, int ordinal) {

    private static final Pattern CODE = Pattern.compile("([0-9]{4})(?:-([mqh])([0-9]{1,2}))?");

    public ReportingPeriod {
        if (ordinal < 1 || ordinal > frequency.periods()) {
            throw new IllegalArgumentException("a year has " + frequency.periods() + " such periods: " + ordinal);
        }
    }

    /** All periods of a year, in order. */
    public static List<ReportingPeriod> ofYear(Frequency frequency, int year) {
        return IntStream.rangeClosed(1, frequency.periods())
                .mapToObj(ordinal -> new ReportingPeriod(frequency, year, ordinal))
                .toList();
    }

    /** The period of a code such as {@code 2023-q1}, {@code 2023-h2}, {@code 2023-m11} or {@code 2023}, as this frequency has them. */
    public static Optional<ReportingPeriod> parse(Frequency frequency, String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String letter = parts.group(2) == null ? "" : parts.group(2);
        int ordinal = parts.group(3) == null ? 1 : Integer.parseInt(parts.group(3));
        if (!letter.equals(frequency.letter()) || ordinal < 1 || ordinal > frequency.periods()) {
            return Optional.empty();
        }
        return Optional.of(new ReportingPeriod(frequency, Integer.parseInt(parts.group(1)), ordinal));
    }

    /** As it stands in addresses and in the database. */
    public String code() {
        return frequency.letter().isEmpty() ? Integer.toString(year) : year + "-" + frequency.letter() + ordinal;
    }

    /** Its last month. */
    public YearMonth lastMonth() {
        return YearMonth.of(year, ordinal * frequency.months());
    }

    /** Its first month. */
    public YearMonth firstMonth() {
        return lastMonth().minusMonths(frequency.months() - 1L);
    }

    public LocalDate from() {
        return firstMonth().atDay(1);
    }

    /** Its last day. */
    public LocalDate until() {
        return lastMonth().atEndOfMonth();
    }

    /** The bundle key of its name, said with the ordinal and the year. */
    public String key() {
        return "emulation.period." + frequency.name();
    }
}

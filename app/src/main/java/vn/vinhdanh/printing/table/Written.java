package vn.vinhdanh.printing.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and numbers as people write them by hand in Vietnamese offices. */
public final class Written {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s?[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{4}|\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern VIETNAMESE = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("[+-]?\\d{1,3}(?:,\\d{3})+\\.\\d+|[+-]?\\d{1,3}(?:,\\d{3}){2,}");
    private static final Pattern SPACED = Pattern.compile("[+-]?\\d{1,3}(?: \\d{3})+(?:,\\d+)?");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    private Written() {}

    /** The date in a text of one line; empty when it is none, is incomplete, or does not exist in the calendar. */
    public static Optional<LocalDate> date(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(year(dayFirst.group(3)), dayFirst, 2, 1);
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(Integer.parseInt(yearFirst.group(1)), yearFirst, 2, 3);
        }
        var inWords = IN_WORDS.matcher(text);
        return inWords.matches() ? day(Integer.parseInt(inWords.group(3)), inWords, 2, 1) : Optional.empty();
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        return year < 40 ? 2000 + year : 1900 + year;
    }

    private static Optional<LocalDate> day(int year, Matcher found, int monthGroup, int dayGroup) {
        try {
            return Optional.of(LocalDate.of(
                    year, Integer.parseInt(found.group(monthGroup)), Integer.parseInt(found.group(dayGroup))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** The number in a text of one line; empty when it is none or could be read in two ways. */
    public static Optional<BigDecimal> number(String text) {
        if (text.endsWith("%")) {
            return number(text.substring(0, text.length() - 1).strip()).map(percent -> percent.movePointLeft(2));
        }
        if (VIETNAMESE.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        if (SPACED.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(" ", "").replace(',', '.')));
        }
        if (ENGLISH.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(",", "")));
        }
        // 1,234 is a bit more than one to a Vietnamese reader and a thousand to many programs.
        if (EITHER.matcher(text).matches() || !PLAIN.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.')));
    }
}

package vn.vinhdanh.commendation.ownrule.web;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Whether what is typed about an act can be true at all; whether it is, only a reader of the act knows. */
final class Plausible {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)(?!.*\\.\\.)[\\p{L}\\d/.\\- ]{1,60}");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?iu).*(?<!\\p{L})(?:(?:điều|khoản|chương|mục|phần)\\s+(?:\\d+|[ivxl]+)|điểm\\s+\\p{L}|điểm\\s+\\d+"
                    + "|phụ lục|toàn văn)(?!\\p{L}).*");

    private Plausible() {}

    /** Letters, digits, strokes, points and hyphens, with a digit and without two points in a row. */
    static boolean number(String typed) {
        return NUMBER.matcher(typed).matches();
    }

    /** Whether the text names an article, a clause, a point or a chapter, or the whole act. */
    static boolean clause(String typed) {
        return CLAUSE.matcher(typed).matches();
    }

    static boolean day(LocalDate day) {
        return !day.isBefore(EARLIEST) && !day.isAfter(LATEST);
    }
}

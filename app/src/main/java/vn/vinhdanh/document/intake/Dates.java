package vn.vinhdanh.document.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.GatheringPlan;

/** Days, months, quarters and spans of years as documents write them. */
final class Dates {

    /** Three groups: day, month, year. */
    static final String DAY =
            "(\\d{1,2})\\s*(?:[/.\\-–]|\\s+tháng\\s+)\\s*(\\d{1,2})\\s*(?:[/.\\-–]|\\s+năm\\s+)\\s*(\\d{4})";

    private static final Pattern YEARS = Pattern.compile("(?:giai đoạn|năm|từ năm)?\\s*\\(?"
            + "\\b((?:19|20)\\d{2})\\s*(?:[-–—−]|đến(?: năm)?)\\s*((?:19|20)\\d{2})\\b");
    private static final Pattern YEAR = Pattern.compile("\\bnăm\\s+((?:19|20)\\d{2})\\b");
    private static final Pattern DEADLINE_DAY =
            Pattern.compile("(?:trước|chậm nhất(?: là)?|đến|hoàn thành(?: trong)?)\\s+(?:hết\\s+)?(?:ngày\\s+)" + DAY);
    private static final Pattern DEADLINE_DAY_MONTH = Pattern.compile(
            "(trước|chậm nhất(?: là)?|đến hết)\\s+ngày\\s+(\\d{1,2})\\s*(?:/|\\s+tháng\\s+)\\s*(\\d{1,2})(?![/\\d])");
    private static final Pattern QUARTER =
            Pattern.compile("\\b[Qq]uý\\s+(IV|I{1,3}|[1-4])\\s*(?:[/\\-–]|\\s*năm\\s+)?\\s*((?:19|20)\\d{2})?");
    private static final Pattern MONTH =
            Pattern.compile("\\b[Tt]háng\\s+(\\d{1,2})\\s*(?:[/\\-–]|\\s*năm\\s+)\\s*((?:19|20)\\d{2})");

    private static final Pattern DEADLINE_MONTH = Pattern.compile("(?:trong|trước|hết)\\s+" + MONTH.pattern());
    private static final Pattern DEADLINE_QUARTER = Pattern.compile("(?:trong|trước|hết)\\s+" + QUARTER.pattern());

    private Dates() {}

    /** The day that three groups from {@code first} on name, or null for a day that does not exist. */
    static @Nullable LocalDate day(Matcher matcher, int first) {
        return day(matcher.group(first + 2), matcher.group(first + 1), matcher.group(first));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** The last span of years, or single year, that these words name. */
    static Reading.@Nullable Years lastYears(String words) {
        Reading.Years years = null;
        int at = -1;
        Matcher single = YEAR.matcher(words);
        while (single.find()) {
            int year = Integer.parseInt(single.group(1));
            years = new Reading.Years(year, year);
            at = single.start();
        }
        Matcher span = YEARS.matcher(words);
        while (span.find()) {
            if (span.end() > at) {
                years = new Reading.Years(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2)));
            }
        }
        return years;
    }

    /** The first single year these words name ("năm 2023"). */
    static @Nullable Found<Integer> firstYear(Passage passage) {
        Matcher single = YEAR.matcher(passage.text());
        return single.find() ? Found.certain(Integer.parseInt(single.group(1)), passage.span(single, 1)) : null;
    }

    /** First and last day of the quarter, month or day that these words name. */
    static GatheringPlan.@Nullable Window window(String words, int yearOtherwise) {
        boolean tentative = SourceText.folded(words).contains("du kien");
        Matcher day = Pattern.compile(DAY).matcher(words);
        LocalDate named = day.find() ? day(day, 1) : null;
        if (named != null) {
            return new GatheringPlan.Window(named, named, tentative);
        }
        Matcher month = MONTH.matcher(words);
        if (month.find() && validMonth(month.group(1))) {
            YearMonth whole = month(month);
            return new GatheringPlan.Window(whole.atDay(1), whole.atEndOfMonth(), tentative);
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.find()) {
            YearMonth last = lastMonth(quarter, yearOtherwise);
            return new GatheringPlan.Window(last.minusMonths(2).atDay(1), last.atEndOfMonth(), tentative);
        }
        return null;
    }

    /** The last day by which a task has to be done, if its words set one. */
    static @Nullable Found<LocalDate> deadline(Passage task, int year) {
        Found<LocalDate> day = deadlineDay(task, year);
        return day != null ? day : deadlinePeriod(task, year);
    }

    private static @Nullable Found<LocalDate> deadlineDay(Passage task, int year) {
        Matcher full = DEADLINE_DAY.matcher(task.text());
        LocalDate named = full.find() ? day(full, 1) : null;
        if (named != null) {
            return Found.certain(before(full) ? named.minusDays(1) : named, task.span(full, 0));
        }
        Matcher brief = DEADLINE_DAY_MONTH.matcher(task.text());
        named = brief.find() ? day(String.valueOf(year), brief.group(3), brief.group(2)) : null;
        return named == null ? null : Found.likely(before(brief) ? named.minusDays(1) : named, task.span(brief, 0));
    }

    private static @Nullable Found<LocalDate> deadlinePeriod(Passage task, int year) {
        Matcher month = DEADLINE_MONTH.matcher(task.text());
        if (month.find() && validMonth(month.group(1))) {
            YearMonth whole = month(month);
            return Found.certain(
                    before(month) ? whole.atDay(1).minusDays(1) : whole.atEndOfMonth(), task.span(month, 0));
        }
        Matcher quarter = DEADLINE_QUARTER.matcher(task.text());
        if (quarter.find()) {
            YearMonth last = lastMonth(quarter, year);
            LocalDate end = before(quarter) ? last.minusMonths(2).atDay(1).minusDays(1) : last.atEndOfMonth();
            return Found.certain(end, task.span(quarter, 0));
        }
        return null;
    }

    private static boolean before(Matcher deadline) {
        return deadline.group().startsWith("trước");
    }

    private static YearMonth month(Matcher month) {
        return YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
    }

    private static YearMonth lastMonth(Matcher quarter, int yearOtherwise) {
        int year = quarter.group(2) == null ? yearOtherwise : Integer.parseInt(quarter.group(2));
        return YearMonth.of(year, 3 * quarter(quarter.group(1)));
    }

    private static boolean validMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static int quarter(String sign) {
        return switch (sign) {
            case "I", "1" -> 1;
            case "II", "2" -> 2;
            case "III", "3" -> 3;
            default -> 4;
        };
    }
}

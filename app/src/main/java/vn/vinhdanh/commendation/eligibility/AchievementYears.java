package vn.vinhdanh.commendation.eligibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The year or the years in a cell: "2025", "năm 2025", "2021-2025", "31/12/2025". */
record AchievementYears(@Nullable Integer from, int to) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\D*(\\d{4})\\D*");
    private static final int FIRST = 1945;
    private static final int LAST = 2100;

    /** Whether commendation law could ever speak of the year. */
    static boolean stands(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** Null when no year is in it, or years that run backwards or number more than two. */
    static @Nullable AchievementYears of(String text) {
        Matcher years = YEAR.matcher(text);
        if (!years.find()) {
            Matcher another = FOUR_DIGITS.matcher(text);
            return another.matches() ? new AchievementYears(null, Integer.parseInt(another.group(1))) : null;
        }
        int first = Integer.parseInt(years.group(1));
        if (!years.find()) {
            return new AchievementYears(null, first);
        }
        int last = Integer.parseInt(years.group(1));
        return last < first || years.find() ? null : new AchievementYears(first, last);
    }
}

package vn.vinhdanh.document.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the themes of movements and pacts: quoted words that the text calls a theme. */
final class Themes {

    private static final Pattern THEME =
            Pattern.compile("[Cc]hủ đề((?:\\s+(?!“|\")[^\\s“\"”;.]+){0,12}?)\\s*:?\\s*[“\"]([^”\"]{3,300})[”\"]");
    private static final Pattern TIED = Pattern.compile("\\bgắn với\\b|\\bgắn liền\\b");
    private static final Pattern OTHER_THEME = Pattern.compile("tham luận|hội thảo|tọa đàm|bài viết|chuyên đề");
    private static final Pattern LAUNCHED_BY_OTHERS = Pattern.compile("^\\s*(?:\\S+\\s+){0,3}?do\\s+\\p{Lu}");

    private Themes() {}

    static List<Found<Reading.Theme>> in(List<Passage> passages) {
        List<Found<Reading.Theme>> themes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Passage passage : passages) {
            Matcher theme = THEME.matcher(passage.text());
            while (theme.find()) {
                String before = sentenceBefore(passage.text(), theme.start());
                if (OTHER_THEME.matcher(tail(before)).find()
                        || TIED.matcher(theme.group(1)).find()
                        || !seen.add(SourceText.folded(theme.group(2)))) {
                    continue;
                }
                themes.add(found(passage, theme, before));
            }
        }
        return themes;
    }

    private static Found<Reading.Theme> found(Passage passage, Matcher theme, String before) {
        String lead = before + passage.text().substring(theme.start(), theme.start(2));
        boolean others = LAUNCHED_BY_OTHERS
                .matcher(passage.text().substring(theme.end()))
                .find();
        String folded = lead.toLowerCase(Locale.ROOT);
        boolean launches = folded.contains("phát động") || folded.contains("ký kết") || folded.contains("của khối là");
        boolean supports = folded.strip().startsWith("hưởng ứng") && !folded.contains("ký kết");
        Reading.Years years = Dates.lastYears(lead);
        Reading.Theme value = new Reading.Theme(
                theme.group(2).strip(),
                launches && !others && !supports,
                folded.contains("giao ước"),
                years == null ? null : years.from(),
                years == null ? null : years.to());
        Span span = passage.span(theme, 2);
        return years == null ? Found.likely(value, span) : Found.certain(value, span);
    }

    private static String sentenceBefore(String text, int at) {
        Matcher end = Pattern.compile("[.!?;]\\s+(?=\\p{Lu})|”,\\s").matcher(text.substring(0, at));
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return text.substring(start, at);
    }

    private static String tail(String words) {
        return words.substring(Math.max(0, words.length() - 40)).toLowerCase(Locale.ROOT);
    }
}

package vn.vinhdanh.commendation.eligibility.web;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vinhdanh.web.Words;

/** How the form for a made-up subject calls its fields. */
final class TryFields {

    private static final Pattern IN_ROW = Pattern.compile("([a-z]+)\\[(\\d{1,3})]\\.(.+)");

    private static final Map<String, String> ALONE = Map.of(
            "workerClass", "given.class",
            "recordsFrom", "given.records-from",
            "retiresLater", "given.retires-later",
            "postsComplete", "given.posts-complete");

    /** The lists whose title is not the name of a row. */
    private static final Map<String, String> LISTS =
            Map.of("disciplines", "given.discipline", "achievements", "given.achievement");

    private static final Map<String, String> OF_ROWS = Map.of(
            "year", "given.of-year",
            "title", "given.solution",
            "usedFor", "given.used-for",
            "level", "given.discipline",
            "kind", "given.achievement",
            "allCompleted", "given.all-completed",
            "holders.lao-dong-tien-tien", "given.advanced",
            "holders.chien-si-thi-dua-co-so", "given.fighters",
            "disciplined.WARNING", "given.warned");

    private TryFields() {}

    /** A field as its label and, in a list, its row call it; one that the form does not have by its own name. */
    static String named(String field, Words words, Locale locale) {
        Matcher row = IN_ROW.matcher(field);
        if (!row.matches()) {
            return label(ALONE.getOrDefault(field, "given." + field), field, words, locale);
        }
        String list = row.group(1);
        String name = row.group(3);
        String key = list.equals("members") && name.equals("members")
                ? "given.people"
                : OF_ROWS.getOrDefault(name, "given." + name);
        return words.say(
                locale,
                "given.row-field",
                label(LISTS.getOrDefault(list, "given." + list), list, words, locale),
                Integer.parseInt(row.group(2)) + 1,
                label(key, name, words, locale));
    }

    private static String label(String key, String otherwise, Words words, Locale locale) {
        return words.knows(key) ? words.say(locale, key) : otherwise;
    }
}

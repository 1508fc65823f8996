package vn.vinhdanh.document.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Small whole numbers, in digits or as a word, before the thing they count. */
final class Counts {

    private static final List<String> WORDS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
    /** One group. */
    static final String COUNT = "(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";

    private Counts() {}

    static int value(String count) {
        int word = WORDS.indexOf(count);
        return word >= 0 ? word : Integer.parseInt(count.replace(".", ""));
    }

    /** How many of a thing these words declare ("08 lĩnh vực", "năm đơn vị"), if they do. */
    static @Nullable Integer declared(String words, String thing) {
        Matcher matcher = Pattern.compile("(?<![\\p{L}\\d])" + COUNT + "\\s+(?:" + thing + ")")
                .matcher(words);
        return matcher.find() ? value(matcher.group(1)) : null;
    }
}

package vn.vinhdanh.organization;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text someone searches for, ready for the database: composed Unicode, and its words without marks.
 *
 * @param text as typed, composed, single spaces
 * @param words its words, lower case, without marks
 */
public record SearchWords(String text, List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static SearchWords of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        text = SPACES.matcher(text).replaceAll(" ");
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        return new SearchWords(
                text,
                NO_WORD.splitAsStream(bare).filter(word -> !word.isEmpty()).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** For {@code to_tsquery('simple', …)}: every word as the beginning of a word. */
    public String query() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}

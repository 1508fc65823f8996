package vn.vinhdanh.printing.file;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it compares when marks, case and punctuation do not count. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private Folded() {}

    /** Lower case, without marks, đ as d, words parted by single spaces. */
    public static String of(String text) {
        var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        var bare = MARKS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return NOT_WORDS.matcher(bare).replaceAll(" ").strip();
    }
}

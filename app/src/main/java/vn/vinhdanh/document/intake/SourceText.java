package vn.vinhdanh.document.intake;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The text of a document as it is kept and shown: composed Unicode (NFC), lines ended by a line feed, no invisible
 * characters. All spans count in this text.
 */
public record SourceText(String value) {

    /** Cleans what a file or a paste brought; the words stay as they are. */
    public static SourceText of(String raw) {
        String text = raw.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\f', '\n')
                .replace('\u0085', '\n');
        text = text.replace('\u00A0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ')
                .replace('\u2028', '\n');
        text = text.replaceAll("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]", "");
        text = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        return new SourceText(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Lower case without marks, "đ" as "d": for comparing words whose marks or case differ. */
    static String folded(String words) {
        String bare = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}

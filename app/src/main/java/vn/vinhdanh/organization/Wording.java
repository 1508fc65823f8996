package vn.vinhdanh.organization;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Refusal;

/** Puts typed words into the one form the record keeps: composed Unicode, no spaces at the ends, single ones inside. */
final class Wording {

    private Wording() {}

    static @Nullable String composed(@Nullable String typed) {
        return typed == null
                ? null
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** The words, or the refusal of that key when there are none. */
    static String required(@Nullable String typed, String refusalKey) {
        var words = composed(typed);
        if (words == null || words.isEmpty()) {
            throw new Refusal(refusalKey);
        }
        return words;
    }
}

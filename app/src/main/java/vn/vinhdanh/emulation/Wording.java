package vn.vinhdanh.emulation;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Refusal;

/** Words on their way into the database: composed Unicode, no blanks around them. */
public final class Wording {

    private Wording() {}

    /** The words, or null where nothing was written. */
    public static @Nullable String orNull(@Nullable String typed) {
        String words = composed(typed);
        return words.isEmpty() ? null : words;
    }

    /** The words, empty where nothing was written. */
    public static String composed(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }

    /** @throws Refusal with this key when nothing was written */
    public static String required(@Nullable String typed, String refusalKey) {
        String words = composed(typed);
        if (words.isEmpty()) {
            throw new Refusal(refusalKey);
        }
        return words;
    }

    /** A list that SQL's {@code in} takes: numbers below zero are nobody's. */
    public static List<Long> orNobody(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of(-1L) : List.copyOf(numbers);
    }
}

package vn.vinhdanh.rules.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as it is compared: lower case, without marks, single spaces, nothing but letters and figures. The Icelandic
 * letter that some keyboards put for đ is taken for it.
 */
public final class BareName {

    private BareName() {}

    /** The bare form of a name. */
    public static String of(String name) {
        String bare = Normalizer.normalize(
                name.toLowerCase(Locale.ROOT).replace('đ', 'd').replace('ð', 'd'), Normalizer.Form.NFD);
        return bare.replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

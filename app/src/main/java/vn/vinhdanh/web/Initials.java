package vn.vinhdanh.web;

import java.util.Locale;

/** The two letters that stand for a person where there is no picture. */
public final class Initials {

    private Initials() {}

    /** First letters of the family name and of the given name, which comes last: Võ Thị Hạnh gives VH. */
    public static String of(String name) {
        String[] parts = name.strip().split("\\s+", -1);
        String first = firstLetter(parts[0]);
        String letters = parts.length == 1 ? first : first + firstLetter(parts[parts.length - 1]);
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String part) {
        return part.isEmpty() ? "" : part.substring(0, part.offsetByCodePoints(0, 1));
    }
}

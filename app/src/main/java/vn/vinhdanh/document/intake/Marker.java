package vn.vinhdanh.document.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a numbered or bulleted paragraph.
 *
 * @param sign as written, without its dot or bracket
 * @param rank the smaller the higher in the outline
 * @param length how many characters of the paragraph it takes, blanks behind it included
 */
record Marker(String sign, int rank, int length) {

    static final int PART = 10;
    static final int NUMBERED = 20;
    static final int LETTERED = 40;
    static final int BULLETED = 50;

    private record Form(Pattern pattern, int rank) {}

    private static final String DASHES = "\\-–—−‐‑";

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("((?:Phần|PHẦN|Chương|CHƯƠNG)\\s+(?:[IVXL]+|\\d{1,2}))\\b[.:)]?\\s*"), PART - 5),
            new Form(Pattern.compile("(?!V/[vV])([IVXL]{1,6})\\s*[.)/" + DASHES + "]\\s*(?=\\p{L})"), PART),
            new Form(Pattern.compile("([A-HĐ])\\s*[.)/]\\s+(?=\\p{Lu})"), PART - 2),
            new Form(Pattern.compile("(Điều\\s+\\d{1,3})\\s*[.:]\\s*"), NUMBERED - 5),
            new Form(Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\.?\\)?\\s+(?=\\p{L}|“|\")"), NUMBERED),
            new Form(Pattern.compile("(\\d{1,2})\\s*[.)/]\\s*(?=\\p{Lu}|“|\"|\\()"), NUMBERED),
            new Form(Pattern.compile("(\\d{1,2})\\s*[.)]\\s+(?=\\p{L})"), NUMBERED),
            new Form(Pattern.compile("([a-zđ])\\s*[.)/]\\s+(?=\\S)"), LETTERED),
            new Form(Pattern.compile("([" + DASHES + "•·▪●○◦])\\s*(?=[^\\s\\d" + DASHES + "])"), BULLETED),
            new Form(Pattern.compile("([" + DASHES + "•·▪●○◦])\\s+(?=\\d)"), BULLETED),
            new Form(Pattern.compile("([+*])\\s*(?=\\S)"), BULLETED + 5));

    /** The marker this paragraph begins with, if any. */
    static @Nullable Marker of(String paragraph) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(paragraph);
            if (matcher.lookingAt()) {
                String sign = matcher.group(1);
                long dots = sign.chars().filter(c -> c == '.').count();
                return new Marker(sign, form.rank + (int) dots, matcher.end());
            }
        }
        return null;
    }

    boolean isBullet() {
        return rank >= BULLETED;
    }
}

package vn.vinhdanh.rules.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A slip in writing YAML, told by what the parser complains about: the parser speaks English to programmers, and our readers are
 * neither. What is not known here is told in general.
 *
 * @param what the end of the key that says what is wrong
 * @param mend the end of the key that says how to mend it
 * @param near the character or word it is about; empty when there is none
 */
record YamlSlip(String what, String mend, String near) {

    private record Kind(Pattern complaint, String what, String mend) {

        Kind(String complaint, String what, String mend) {
            this(Pattern.compile(complaint, Pattern.DOTALL), what, mend);
        }
    }

    private static final Set<String> BEGUN_EARLIER = Set.of("quote-open", "bracket-open", "no-colon");
    private static final List<Kind> KINDS = List.of(
            new Kind("mapping values are not allowed here", "colon-here", "quote-colon"),
            new Kind("could not find expected ':'", "no-colon", "write-a-map"),
            new Kind("found character '.*TAB.*' that", "tab", "spaces"),
            new Kind("found character '(.+)' that cannot start", "bad-start", "quote-value"),
            new Kind("found unexpected (?:end of stream|document separator)", "quote-open", "close-quote"),
            new Kind("expected ',' or .*", "bracket-open", "close-bracket"),
            new Kind(
                    "(?:expected <block end>|sequence entries are not allowed|mapping keys are not allowed"
                            + "|expected <document start>|expected '<document start>').*",
                    "uneven",
                    "spaces"),
            new Kind(".*(?:unknown escape character|expected escape sequence).*", "escape", "double-backslash"),
            new Kind("(?s).*(?:special characters|HighSurrogate|ndex|[Rr]ange|bounds).*", "bad-character", "retype"));

    private static final YamlSlip ANY = new YamlSlip("not-yaml", "mend-yaml", "");

    static YamlSlip of(@Nullable String complaint) {
        if (complaint == null) {
            return ANY;
        }
        for (Kind kind : KINDS) {
            Matcher matcher = kind.complaint().matcher(complaint);
            if (matcher.find()) {
                String near = matcher.groupCount() == 0 ? "" : matcher.group(1);
                return new YamlSlip(kind.what(), kind.mend(), near);
            }
        }
        return ANY;
    }

    /** Whether the parser sees it only after the line where people look for it. */
    boolean beganEarlier() {
        return BEGUN_EARLIER.contains(what);
    }
}

package vn.vinhdanh.ground;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speaks to the person who started the house, in Vietnamese and in English. */
final class Terminal {

    private Terminal() {}

    /** Says one line of progress. */
    static void say(String key, Object... arguments) {
        print(System.out, sentence(key, " · ", arguments));
    }

    /** Says why the house cannot open: one sentence a language, each on its line. */
    static void complain(String key, Object... arguments) {
        print(System.err, sentence(key, System.lineSeparator(), arguments));
    }

    static String sentence(String key, String between, Object... arguments) {
        return Stream.of("vi", "en")
                .map(Locale::of)
                .map(language -> words(language, key, arguments))
                .distinct()
                .collect(Collectors.joining(between));
    }

    private static String words(Locale language, String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("words/ground", language).getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }

    static void print(PrintStream where, String line) {
        where.println(line);
        where.flush();
    }
}

package vn.vinhdanh.rules.wording;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;

/**
 * Says words in one language. The patterns are those of {@code words/rules_vi.properties} and {@code words/rules_en.properties},
 * or wherever the caller keeps them.
 *
 * @param pattern gives the pattern of a key
 * @param award gives the name of an award
 * @param clause gives the way a citation is written, for example with the number of its act
 */
public record Wording(
        Locale locale,
        Function<String, String> pattern,
        Function<AwardKey, String> award,
        Function<Citation, String> clause) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The sentence. */
    public String say(Words words) {
        Object[] arguments = words.arguments().stream().map(this::shown).toArray();
        return new MessageFormat(pattern.apply(words.key()), locale).format(arguments);
    }

    private Object shown(Argument argument) {
        return switch (argument) {
            case Argument.Text text -> text.value();
            case Argument.Count count -> count.value();
            case Argument.Year year -> Integer.toString(year.value());
            case Argument.Day day -> DAY.format(day.value());
            case Argument.Award of -> award.apply(of.key());
            case Argument.Clause of -> clause.apply(of.citation());
            case Argument.Spoken spoken -> spoken.said().in(locale);
            case Argument.Term term -> pattern.apply(term.key());
        };
    }

    /** The wording of this module's own bundles, awards and acts shown by their keys. For the command line and for tests. */
    public static Wording plain(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "words.rules",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Wording(
                locale,
                key -> {
                    try {
                        return bundle.getString(key);
                    } catch (MissingResourceException unknown) {
                        throw new IllegalArgumentException("No words for " + key + " in " + locale, unknown);
                    }
                },
                AwardKey::value,
                citation -> citation.clause() + " " + citation.act());
    }
}

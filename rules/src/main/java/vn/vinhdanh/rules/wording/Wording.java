package vn.vinhdanh.rules.wording;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;

/**
 * Says words in one language. The patterns are those of {@code words/rules_vi.properties} and {@code words/rules_en.properties};
 * how they are found and formatted is the caller's.
 *
 * @param texts says the text of a key with its arguments
 * @param award gives the name of an award
 * @param clause gives the way a citation is written, for example with the number of its act
 */
public record Wording(Locale locale, Texts texts, Function<AwardKey, String> award, Function<Citation, String> clause) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Where the texts come from. */
    @FunctionalInterface
    public interface Texts {

        /** The text of a key, a {@link MessageFormat} pattern filled with arguments that are strings and whole numbers. */
        String say(String key, Object... arguments);
    }

    /** The sentence. */
    public String say(Words words) {
        return texts.say(
                words.key(), words.arguments().stream().map(this::shown).toArray());
    }

    private Object shown(Argument argument) {
        return switch (argument) {
            case Argument.Text text -> text.value();
            case Argument.Count count -> count.value();
            case Argument.InARow run -> run.years();
            case Argument.Year year -> Integer.toString(year.value());
            case Argument.Day day -> DAY.format(day.value());
            case Argument.Award of -> award.apply(of.key());
            case Argument.Clause of -> clause.apply(of.citation());
            case Argument.Spoken spoken -> spoken.said().in(locale);
            case Argument.Term term -> texts.say(term.key());
            case Argument.Months months -> said(months.value());
            case Argument.Phrase phrase -> say(phrase.words());
            case Argument.Several several ->
                several.arguments().stream()
                        .map(each -> String.valueOf(shown(each)))
                        .collect(Collectors.joining(texts.say("rules.or")));
        };
    }

    private String said(int months) {
        if (months % 12 == 0) {
            return texts.say("rules.time.years", months / 12);
        }
        return months < 12
                ? texts.say("rules.time.months", months)
                : texts.say("rules.time.years-months", months / 12, months % 12);
    }

    /** The wording of this module's own bundles, awards and acts shown by their keys. For the command line and for tests. */
    public static Wording plain(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "words.rules",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Wording(
                locale,
                (key, arguments) -> new MessageFormat(bundle.getString(key), locale).format(arguments),
                AwardKey::value,
                citation -> citation.clause() + " " + citation.act());
    }
}

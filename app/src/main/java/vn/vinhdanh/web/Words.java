package vn.vinhdanh.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word that people see, in Vietnamese and in English, gathered from the bundles {@code words/<room>_<language>.properties}.
 *
 * <p>Texts are {@link MessageFormat} patterns; an apostrophe is written ’. Arguments: a {@link LocalDate} is said as dd/MM/yyyy, a
 * {@link Year} without grouping, other numbers the language's way (1.234,5 in Vietnamese).
 */
@Component
public class Words {

    /** An argument that is itself said from the bundles, in the language of the sentence it stands in. */
    public record Term(String key, List<?> arguments) {

        public Term {
            arguments = List.copyOf(arguments);
        }
    }

    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZONE);

    private final Map<Locale, Map<String, String>> texts = Map.of(VIETNAMESE, gathered("vi"), ENGLISH, gathered("en"));

    /** Whether the key stands in the Vietnamese bundle. */
    public boolean knows(String key) {
        return texts(VIETNAMESE).containsKey(key);
    }

    /**
     * Says a text. A key that stands in no bundle is said as itself in brackets and logged: the page still opens.
     *
     * @param key the bundle key, prefixed by its room
     */
    public String say(Locale locale, String key, @Nullable Object... arguments) {
        String text = texts(locale).get(key);
        if (text == null) {
            LOG.warn("No words for key {} in {}", key, locale);
            return "[" + key + "]";
        }
        @Nullable Object[] said = new @Nullable Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            said[i] = argument(locale, arguments[i]);
        }
        return new MessageFormat(text, locale).format(said);
    }

    /** A day as dd/MM/yyyy. */
    public static String date(LocalDate day) {
        return DAY.format(day);
    }

    /** A moment as HH:mm dd/MM/yyyy in Vietnam. */
    public static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A number the language's way, with at most two decimals. */
    public static String number(Locale locale, Number number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    private @Nullable Object argument(Locale locale, @Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case LocalDate day -> date(day);
            case Instant moment -> moment(moment);
            case Year year -> year.toString();
            case Term term -> say(locale, term.key(), term.arguments().toArray());
            // A number keeps its type, so that {0,choice,…} can tell one from many.
            case Number number -> number;
            default -> argument.toString();
        };
    }

    private Map<String, String> texts(Locale locale) {
        return texts.getOrDefault(Locale.of(locale.getLanguage()), texts.getOrDefault(VIETNAMESE, Map.of()));
    }

    private static Map<String, String> gathered(String language) {
        Map<String, String> gathered = new HashMap<>();
        try {
            Resource[] bundles = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/*_" + language + ".properties");
            for (Resource bundle : bundles) {
                Properties properties = new Properties();
                try (var reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> gathered.put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(gathered);
    }
}

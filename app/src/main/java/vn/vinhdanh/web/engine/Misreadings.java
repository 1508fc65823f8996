package vn.vinhdanh.web.engine;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.vinhdanh.web.Words;

/** Says of a field that cannot be read which one it is, what was typed, and how to write it. */
@Component
class Misreadings {

    private static final int SHOWN = 100;

    private final Words words;

    Misreadings(Words words) {
        this.words = words;
    }

    Misreading of(MethodArgumentTypeMismatchException problem, Locale locale) {
        String kind = kind(problem.getParameter());
        return problem.getValue() instanceof String value
                ? new Misreading(
                        problem.getName(),
                        label(problem.getName(), locale),
                        value,
                        words.say(locale, "web.misread." + kind, shown(value)))
                : new Misreading(
                        problem.getName(),
                        label(problem.getName(), locale),
                        null,
                        words.say(locale, "web.misread.several"));
    }

    Misreading of(MissingServletRequestParameterException problem, Locale locale) {
        String name = problem.getParameterName();
        return new Misreading(name, label(name, locale), "", words.say(locale, "web.misread.missing"));
    }

    private static String shown(String value) {
        return value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    }

    private @Nullable String label(String name, Locale locale) {
        String key = labelKey(name);
        return words.knows(key) ? words.say(locale, key) : null;
    }

    /** Where the bundles name a field. What people never type, such as a version, has no name there. */
    static String labelKey(String name) {
        return "web.parameter." + name;
    }

    private static String kind(MethodParameter parameter) {
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        if (type == LocalDate.class) {
            return "day";
        }
        return Number.class.isAssignableFrom(type) || type == int.class || type == long.class ? "number" : "choice";
    }
}

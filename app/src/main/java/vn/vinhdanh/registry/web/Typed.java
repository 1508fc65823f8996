package vn.vinhdanh.registry.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What somebody typed into a form, field by field, and what of it cannot be understood. Reading never stops at the
 * first mistake: {@link #require} does when all has been read.
 */
public final class Typed {

    /** A year before this one is a slip of the finger. */
    private static final int FIRST_YEAR = 1945;

    private final MultiValueMap<String, String> fields;
    private final LocalDate today;
    private final SequencedMap<String, String> problems = new LinkedHashMap<>();

    Typed(MultiValueMap<String, String> fields, LocalDate today) {
        this.fields = new LinkedMultiValueMap<>(fields);
        this.today = today;
    }

    /** Fields that were not typed but are known before, such as those of a record to correct. */
    static Typed of(Map<String, String> known, LocalDate today) {
        var fields = new LinkedMultiValueMap<String, String>();
        known.forEach(fields::add);
        return new Typed(fields, today);
    }

    /** Something typed cannot be understood; the form says what. */
    static final class Mistyped extends RuntimeException {
        private static final long serialVersionUID = 1;

        Mistyped() {
            super("mistyped", null, false, false);
        }
    }

    /** The words of a field on one line, composed; empty when there are none. */
    public String text(String field) {
        var typed = fields.getFirst(field);
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** All values of a field that may stand more than once. */
    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The lines of a field that are not blank. */
    List<String> lines(String field) {
        var typed = fields.getFirst(field);
        return typed == null
                ? List.of()
                : Arrays.stream(Normalizer.normalize(typed, Normalizer.Form.NFC).split("[\\r\\n;]+"))
                        .map(line -> line.strip().replaceAll("\\s+", " "))
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /** The words, or null when there are none. */
    @Nullable
    String given(String field) {
        var words = text(field);
        return words.isEmpty() ? null : words;
    }

    /** The words of a field that must not be empty. */
    String required(String field) {
        var words = text(field);
        if (words.isEmpty()) {
            wrong(field, "registry.form.required");
        }
        return words;
    }

    /** A year that has begun. */
    int year(String field) {
        var words = required(field);
        int year = words.matches("\\d{4}") ? Integer.parseInt(words) : 0;
        if (!words.isEmpty() && (year < FIRST_YEAR || year > today.getYear())) {
            wrong(field, "registry.form.year");
        }
        return year;
    }

    /** A day not after today. */
    LocalDate pastDay(String field) {
        var day = day(field);
        if (day == null) {
            required(field);
            return LocalDate.EPOCH;
        }
        return notYet(field, day);
    }

    /** A day not after today, or null when none is given. */
    @Nullable
    LocalDate pastDayIfAny(String field) {
        var day = day(field);
        return day == null ? null : notYet(field, day);
    }

    /** Any day, or null when none is given. */
    @Nullable
    LocalDate day(String field) {
        var words = text(field);
        if (words.isEmpty()) {
            return null;
        }
        try {
            var day = LocalDate.parse(words);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= 2200) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below.
        }
        wrong(field, "registry.form.day");
        return LocalDate.EPOCH;
    }

    /** One of a closed list, by its name. */
    <E extends Enum<E>> E oneOf(String field, Class<E> list) {
        var words = text(field);
        return Arrays.stream(list.getEnumConstants())
                .filter(each -> each.name().equals(words))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, "registry.form.choose");
                    return list.getEnumConstants()[0];
                });
    }

    /** Marks a field as not understood. */
    void wrong(String field, String key) {
        problems.putIfAbsent(field, key);
    }

    /** The bundle keys of what is wrong, by field. */
    public SequencedMap<String, String> problems() {
        return problems;
    }

    /** @throws Mistyped when something could not be understood */
    void require() {
        if (!problems.isEmpty()) {
            throw new Mistyped();
        }
    }

    private LocalDate notYet(String field, LocalDate day) {
        if (day.isAfter(today)) {
            wrong(field, "registry.form.not-yet");
        }
        return day;
    }
}

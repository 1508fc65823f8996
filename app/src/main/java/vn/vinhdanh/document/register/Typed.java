package vn.vinhdanh.document.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.intake.Found;

/**
 * The values of a form as someone typed them, and what could not be understood. A value that was not changed keeps the
 * place where it was read and the reader's confidence; a changed one is by hand.
 */
final class Typed {

    private final Map<String, String> values;
    private final Map<String, String> problems = new LinkedHashMap<>();

    Typed(Map<String, String> values) {
        this.values = values;
    }

    /** Field names and the bundle keys of what is wrong with them. */
    Map<String, String> problems() {
        return problems;
    }

    void wrong(String name, String key) {
        problems.putIfAbsent(name, key);
    }

    String text(String name) {
        return java.text.Normalizer.normalize(values.getOrDefault(name, ""), java.text.Normalizer.Form.NFC)
                .strip();
    }

    boolean checked(String name) {
        return values.containsKey(name);
    }

    @Nullable
    Found<String> text(String name, @Nullable Found<String> was) {
        String typed = text(name);
        return typed.isEmpty() ? null : corrected(was, typed);
    }

    static <T> Found<T> corrected(@Nullable Found<T> was, T typed) {
        return was == null ? Found.byHand(typed) : was.corrected(typed);
    }

    @Nullable
    LocalDate day(String name) {
        String typed = text(name);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException impossible) {
            wrong(name, "document.wrong.day");
            return null;
        }
    }

    @Nullable
    Found<LocalDate> day(String name, @Nullable Found<LocalDate> was) {
        LocalDate typed = day(name);
        return typed == null ? null : corrected(was, typed);
    }

    @Nullable
    Integer count(String name) {
        String typed = text(name).replace(".", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,7}")) {
            wrong(name, "document.wrong.count");
            return null;
        }
        return Integer.valueOf(typed);
    }

    int countOrZero(String name) {
        return Objects.requireNonNullElse(count(name), 0);
    }

    @Nullable
    Found<Integer> count(String name, @Nullable Found<Integer> was) {
        Integer typed = count(name);
        return typed == null ? null : corrected(was, typed);
    }

    /** A figure as people here write it: 1.234,5. */
    @Nullable
    BigDecimal amount(String name) {
        String typed = text(name);
        if (typed.isEmpty()) {
            return null;
        }
        boolean thousands = typed.contains(",") || typed.matches("\\d{1,3}(\\.\\d{3})+");
        String plain = thousands ? typed.replace(".", "").replace(',', '.') : typed;
        if (!plain.matches("\\d{1,12}(\\.\\d{1,4})?")) {
            wrong(name, "document.wrong.amount");
            return null;
        }
        return new BigDecimal(plain);
    }

    <E extends Enum<E>> E one(String name, Class<E> kind, E otherwise) {
        String typed = text(name);
        for (E value : kind.getEnumConstants()) {
            if (value.name().equals(typed)) {
                return value;
            }
        }
        return otherwise;
    }

    /** One entry a line. A line that was read before keeps its place in the text. */
    List<Found<String>> lines(String name, List<Found<String>> was) {
        List<Found<String>> lines = new ArrayList<>();
        for (String line : text(name).split("\\R", -1)) {
            String entry = line.strip();
            if (!entry.isEmpty()) {
                lines.add(was.stream()
                        .filter(found -> found.value().equals(entry))
                        .findFirst()
                        .orElseGet(() -> Found.byHand(entry)));
            }
        }
        return lines;
    }

    /** The numbers of the rows that begin like this, in order: {@code citation.} has 0, 1, 2 … */
    List<Integer> rows(String prefix) {
        TreeSet<Integer> rows = new TreeSet<>();
        for (String name : values.keySet()) {
            if (name.startsWith(prefix)) {
                String rest = name.substring(prefix.length());
                String number = rest.substring(0, Math.max(0, rest.indexOf('.')));
                if (number.matches("\\d{1,4}")) {
                    rows.add(Integer.valueOf(number));
                }
            }
        }
        return List.copyOf(rows);
    }

    static <T> @Nullable T at(List<T> list, int row) {
        return row < list.size() ? list.get(row) : null;
    }
}

package vn.vinhdanh.organization.importing;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.vinhdanh.organization.NameKey;

/**
 * How Vietnamese lists say the values of a closed list. Words are compared whole and without marks.
 *
 * @param known each wording with what it means; the longer wording stands before what it contains
 */
public record Spoken<T>(List<Map.Entry<String, T>> known) {

    public Spoken {
        known = List.copyOf(known);
    }

    /** The wordings in their order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Spoken<T> of(Map.Entry<String, T>... known) {
        return new Spoken<>(List.of(known));
    }

    /** What words mean that begin with one of the wordings. */
    public Optional<T> beginning(String words) {
        return first(words, String::startsWith);
    }

    /** What words mean in which one of the wordings stands. */
    public Optional<T> within(String words) {
        return first(words, String::contains);
    }

    private Optional<T> first(String words, BiPredicate<String, String> has) {
        var key = " " + NameKey.of(words) + " ";
        return known.stream()
                .filter(each -> has.test(key, " " + each.getKey() + " "))
                .map(Entry::getValue)
                .findFirst();
    }
}

package vn.vinhdanh.rules.reading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** A place in a law file: a value that knows its file and line, so that a fault can name them. */
final class Spot {

    private static final int LONGEST_TEXT = 4_000;

    private final LawFile file;
    private final Node node;

    Spot(LawFile file, Node node) {
        this.file = file;
        this.node = node;
    }

    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The words of the file from the start to the end of this place. */
    String source() {
        int start = node.getStartMark().map(mark -> mark.getIndex()).orElse(0);
        int end = node.getEndMark().map(mark -> mark.getIndex()).orElse(start);
        String text = file.text();
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }

    Wrong wrong(String what, String mend, String... arguments) {
        Argument[] shown = Arrays.stream(arguments).map(Argument.Text::new).toArray(Argument[]::new);
        return new Wrong(
                file.shown(), line(), Words.of("rules.fault." + what, shown), Words.of("rules.mend." + mend, shown));
    }

    /** The entries of a map, in order. */
    Map<String, Spot> entries() {
        if (!(node instanceof MappingNode map)) {
            throw wrong("not-a-map", "write-a-map");
        }
        Map<String, Spot> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            Spot word = new Spot(file, tuple.getKeyNode());
            if (entries.put(word.text(), new Spot(file, tuple.getValueNode())) != null) {
                throw word.wrong("word-twice", "keep-one-word", word.text());
            }
        }
        return entries;
    }

    /** Refuses words that are not known here. */
    Spot only(String... known) {
        for (String word : entries().keySet()) {
            if (!Arrays.asList(known).contains(word)) {
                throw wordItself(word).wrong("unknown-word", "known-words", word, String.join(", ", known));
            }
        }
        return this;
    }

    /** Where a word of this map is written; its value may begin lines below. */
    private Spot wordItself(String word) {
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().strip().equals(word)) {
                    return new Spot(file, key);
                }
            }
        }
        return this;
    }

    Spot need(String word) {
        Spot found = entries().get(word);
        if (found == null) {
            throw wrong("word-missing", "add-word", word);
        }
        return found;
    }

    Optional<Spot> maybe(String word) {
        return Optional.ofNullable(entries().get(word));
    }

    List<Spot> list() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("not-a-list", "write-a-list");
        }
        List<Spot> list = new ArrayList<>();
        for (Node each : sequence.getValue()) {
            list.add(new Spot(file, each));
        }
        return list;
    }

    /** The list behind a word, empty when the word is not there. */
    List<Spot> listOf(String word) {
        return maybe(word).map(Spot::list).orElse(List.of());
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong("not-a-text", "write-a-text");
        }
        String text = scalar.getValue().strip();
        if (text.length() > LONGEST_TEXT) {
            throw wrong("text-too-long", "shorten", Integer.toString(LONGEST_TEXT));
        }
        return text;
    }

    /** A whole number from the least to the most. */
    int number(int least, int most) {
        try {
            int number = Integer.parseInt(text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the one answer for both cases
        }
        throw wrong("not-a-number", "write-a-number", text(), Integer.toString(least), Integer.toString(most));
    }

    BigDecimal decimal() {
        String text = text();
        if (!text.matches("\\d{1,4}(\\.\\d{1,4})?")) {
            throw wrong("not-a-number", "write-a-number", text, "0", "9999");
        }
        return new BigDecimal(text);
    }

    LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException notADay) {
            throw wrong("not-a-day", "write-a-day", text());
        }
    }

    /** A day of every year, written as month and day: 12-31. */
    MonthDay dayOfYear() {
        try {
            return MonthDay.parse("--" + text());
        } catch (DateTimeException notADay) {
            throw wrong("not-a-day-of-year", "write-a-day-of-year", text());
        }
    }

    boolean yes() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("not-yes-or-no", "write-yes-or-no", text());
        };
    }

    boolean yes(String word) {
        return maybe(word).map(Spot::yes).orElse(false);
    }

    /** A value of an enumeration, written in lower case with hyphens. */
    <E extends Enum<E>> E oneOf(Class<E> kind) {
        String text = text();
        for (E each : kind.getEnumConstants()) {
            if (written(each).equals(text)) {
                return each;
            }
        }
        String known = Arrays.stream(kind.getEnumConstants()).map(Spot::written).collect(Collectors.joining(", "));
        throw wrong("unknown-word", "known-words", text, known);
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    LawFile file() {
        return file;
    }
}

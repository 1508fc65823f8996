package vn.vinhdanh.document.intake;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/**
 * One paragraph with its lines joined and its emphasis marks removed, which still knows where each character stands in
 * the source text.
 */
final class Passage {

    private final String text;
    private final int[] places;

    Passage(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    String text() {
        return text;
    }

    IntStream places() {
        return Arrays.stream(places);
    }

    Span span() {
        return span(0, text.length());
    }

    /** Where the characters from (included) to (excluded) of this passage stand in the source text. */
    Span span(int from, int to) {
        if (from >= to) {
            int place = places.length == 0 ? 0 : places[Math.min(from, places.length - 1)];
            return new Span(place, place);
        }
        return new Span(places[from], places[to - 1] + 1);
    }

    Span span(Matcher matcher, int group) {
        return span(matcher.start(group), matcher.end(group));
    }

    /** The stretch between two positions, without the blanks around it. */
    Passage part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Passage(text.substring(start, end), Arrays.copyOfRange(places, start, end));
    }

    Passage from(int start) {
        return part(start, text.length());
    }

    /** Without the full stop, semicolon or colon at its end. */
    Passage unended() {
        int end = text.length();
        while (end > 0 && ".;:,/ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.endsWith("...") ? this : part(0, end);
    }

    Found<String> certain() {
        return Found.certain(text, span());
    }

    Found<String> likely() {
        return Found.likely(text, span());
    }

    Found<String> doubtful() {
        return Found.doubtful(text, span());
    }

    /** All letters are capitals, and there are some. */
    boolean isCapitals() {
        return text.chars().anyMatch(Character::isLetter) && text.chars().noneMatch(Character::isLowerCase);
    }

    @Override
    public String toString() {
        return text;
    }
}

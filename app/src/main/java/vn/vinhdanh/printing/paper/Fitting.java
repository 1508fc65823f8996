package vn.vinhdanh.printing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.vinhdanh.printing.Unreadable;

/**
 * Words set in a font, wrapped into a width.
 *
 * @param lines from the top
 * @param size in points
 */
record Fitting(List<String> lines, PDFont font, float size) {

    /**
     * Shrinks from the wished size until the words fit into the lines allowed; at the least size they take as many
     * lines as they need.
     */
    static Fitting of(String text, PDFont font, float wished, float least, float width, int mostLines) {
        for (float size = wished; size > least; size -= 0.5f) {
            var lines = wrapped(text, font, size, width);
            if (lines.size() <= mostLines) {
                return new Fitting(lines, font, size);
            }
        }
        return new Fitting(wrapped(text, font, least, width), font, least);
    }

    float height(float leading) {
        return lines.size() * size * leading;
    }

    float width(String line) {
        return width(line, font, size);
    }

    private static List<String> wrapped(String text, PDFont font, float size, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (String word : List.of(text.split(" ", -1))) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, font, size, width, lines);
        }
        lines.add(line);
        return balanced(lines, font, size, width);
    }

    /** Puts all of a word that is wider than a line into lines but its end, which is returned. */
    private static String broken(String word, PDFont font, float size, float width, List<String> lines) {
        var rest = word;
        while (width(rest, font, size) > width) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), font, size) > width) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** A last line of one short word looks like a mistake; two lines share their words evenly. */
    private static List<String> balanced(List<String> lines, PDFont font, float size, float width) {
        if (lines.size() != 2) {
            return lines;
        }
        var words = List.of(String.join(" ", lines).split(" ", -1));
        var best = lines;
        float bestWidth = Float.MAX_VALUE;
        for (int cut = 1; cut < words.size(); cut++) {
            var first = String.join(" ", words.subList(0, cut));
            var second = String.join(" ", words.subList(cut, words.size()));
            float wider = Math.max(width(first, font, size), width(second, font, size));
            if (wider <= width && wider < bestWidth) {
                bestWidth = wider;
                best = List.of(first, second);
            }
        }
        return best;
    }

    private static float width(String text, PDFont font, float size) {
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("printing.national.letter", unknown, text, unknownLetter(text, font));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String unknownLetter(String text, PDFont font) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !isKnown(letter, font))
                .findFirst()
                .orElse(text);
    }

    private static boolean isKnown(String letter, PDFont font) {
        try {
            return font.getStringWidth(letter) >= 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}

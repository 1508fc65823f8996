package vn.vinhdanh.printing.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Words set in a letters, wrapped into a width.
 *
 * @param lines from the top
 * @param size in points
 */
record Fitting(List<String> lines, Letters letters, float size) {

    /**
     * Shrinks from the wished size until the words fit into the lines allowed; at the least size they take as many
     * lines as they need.
     */
    static Fitting of(String text, Letters letters, float wished, float least, float width, int mostLines) {
        for (float size = wished; size > least; size -= 0.5f) {
            var lines = wrapped(text, letters, size, width);
            if (lines.size() <= mostLines) {
                return new Fitting(lines, letters, size);
            }
        }
        return new Fitting(wrapped(text, letters, least, width), letters, least);
    }

    float height(float leading) {
        return lines.size() * size * leading;
    }

    float width(String line) {
        return width(line, letters, size);
    }

    private static List<String> wrapped(String text, Letters letters, float size, float width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (String word : List.of(text.split(" ", -1))) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, letters, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = broken(word, letters, size, width, lines);
        }
        lines.add(line);
        return balanced(lines, letters, size, width);
    }

    /** Puts all of a word that is wider than a line into lines but its end, which is returned. */
    private static String broken(String word, Letters letters, float size, float width, List<String> lines) {
        var rest = word;
        while (width(rest, letters, size) > width) {
            int end = rest.length() - 1;
            while (end > 1 && width(rest.substring(0, end), letters, size) > width) {
                end--;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    /** A last line of one short word looks like a mistake; two lines share their words evenly. */
    private static List<String> balanced(List<String> lines, Letters letters, float size, float width) {
        if (lines.size() != 2) {
            return lines;
        }
        var words = List.of(String.join(" ", lines).split(" ", -1));
        var best = lines;
        float bestWidth = Float.MAX_VALUE;
        for (int cut = 1; cut < words.size(); cut++) {
            var first = String.join(" ", words.subList(0, cut));
            var second = String.join(" ", words.subList(cut, words.size()));
            float wider = Math.max(width(first, letters, size), width(second, letters, size));
            if (wider <= width && wider < bestWidth) {
                bestWidth = wider;
                best = List.of(first, second);
            }
        }
        return best;
    }

    private static float width(String text, Letters letters, float size) {
        return letters.width(text) * size;
    }
}

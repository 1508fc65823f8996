package vn.vinhdanh.document.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a source text into paragraphs. Lines that a page break or a narrow column tore apart are joined again; columns
 * that a table put side by side are separated.
 */
final class Passages {

    private static final Pattern COLUMNS =
            Pattern.compile("\\t+|(?<=\\S) {4,}(?=[^\\s/])|(?<=\\S) +(?=(?:KT|TM|TL|TUQ)\\. ?\\p{Lu}{2})");
    private static final int COLUMN_WIDTH_AT_MOST = 140;
    private static final int BODY_LENGTH = 150;
    private static final Pattern LABEL = Pattern.compile(
            "^(?:Số\\s*:|Số\\s+\\d|V/v|Kính gửi|Nguồn\\s*:|Điều\\s+\\d|(?:KT|TM|TL|TUQ|Q)\\.\\s*\\p{Lu}"
                    + "|N\\p{L}{1,4}\\s+nhận\\s*:|[\\p{Lu}][\\p{L} .]{1,30},\\s*(?:ngày|\\.+)).*",
            Pattern.DOTALL);

    private final List<Passage> lines = new ArrayList<>();
    private final int wrapWidth;

    private Passages(SourceText source) {
        String text = source.value();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            addColumns(text, start, end);
            start = end + 1;
        }
        wrapWidth = wrapWidth();
    }

    static List<Passage> of(SourceText source) {
        return new Passages(source).joined();
    }

    private void addColumns(String text, int start, int end) {
        Matcher columns = COLUMNS.matcher(text).region(start, end).useTransparentBounds(true);
        int from = start;
        while (columns.find()) {
            addLine(text, from, columns.start());
            from = columns.end();
        }
        addLine(text, from, end);
    }

    private void addLine(String text, int start, int end) {
        Passage line = line(text, start, end);
        if (!line.text().isEmpty()) {
            lines.add(line);
        }
    }

    /**
     * The width at which a narrow column wraps its lines, or 0 where every paragraph is one line. In a column many lines
     * end near the same width; a text of whole paragraphs has a few long lines of any width.
     */
    private int wrapWidth() {
        int widest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        if (widest > COLUMN_WIDTH_AT_MOST || widest < 40) {
            return 0;
        }
        long full = lines.stream().filter(line -> isFull(line, widest)).count();
        return full >= Math.max(4, lines.size() / 6) ? widest : 0;
    }

    private static boolean isFull(Passage line, int width) {
        return line.text().length() >= width * 0.8;
    }

    private List<Passage> joined() {
        List<Passage> passages = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        Passage last = null;
        for (Passage line : lines) {
            if (last != null && !continues(words, last, line)) {
                passages.add(passage(words, places));
            } else if (last != null) {
                words.append(' ');
                places.add(places.getLast() + 1);
            }
            words.append(line.text());
            line.places().forEach(places::add);
            last = line;
        }
        if (!words.isEmpty()) {
            passages.add(passage(words, places));
        }
        return passages;
    }

    private static Passage passage(StringBuilder words, List<Integer> places) {
        Passage passage = new Passage(
                words.toString(), places.stream().mapToInt(Integer::intValue).toArray());
        words.setLength(0);
        places.clear();
        return passage;
    }

    private boolean continues(CharSequence sofar, Passage last, Passage next) {
        if (LABEL.matcher(next.text()).matches() || isCapitals(last.text()) || isCapitals(next.text())) {
            return false;
        }
        boolean full = wrapWidth > 0 && isFull(last, wrapWidth);
        if (Marker.of(next.text()) != null) {
            return full && next.text().matches("[-–—]\\s*\\d.*") && !ended(last.text());
        }
        char end = last.text().charAt(last.text().length() - 1);
        boolean lowerCase = Character.isLowerCase(next.text().charAt(0));
        if (end == ';') {
            return lowerCase && (full || Marker.of(sofar.toString()) == null);
        }
        if (ended(last.text())) {
            return false;
        }
        return lowerCase || full || (wrapWidth == 0 && sofar.length() > BODY_LENGTH && isBody(sofar));
    }

    /** A paragraph with a clause or a sentence already behind it, not a long heading. */
    private static boolean isBody(CharSequence words) {
        return words.toString().matches("(?s).*[.;]\\s.*") || words.length() > BODY_LENGTH + 50;
    }

    private static boolean ended(String line) {
        return ".!?:;…/".indexOf(line.charAt(line.length() - 1)) >= 0 || line.matches("(?s).*[.!?…][”\")]$");
    }

    private static boolean isCapitals(String line) {
        return !Character.isDigit(line.charAt(0))
                && line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(Character::isLetter).count() > 3;
    }

    /** One line with single blanks and without asterisks of emphasis. */
    private static Passage line(String source, int start, int end) {
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        boolean blank = false;
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            boolean bullet = c == '*' && text.isEmpty() && i + 1 < end && source.charAt(i + 1) == ' ';
            if (c == '*' && !bullet) {
                continue;
            }
            if (Character.isWhitespace(c)) {
                blank = !text.isEmpty();
                continue;
            }
            if (blank) {
                text.append(' ');
                places.add(i - 1);
                blank = false;
            }
            text.append(c);
            places.add(i);
        }
        return passage(text, places);
    }
}

package vn.vinhdanh.printing.paper;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.file.Text;

/**
 * The lines of a Word document. Word keeps "1.", "a)" of its automatic lists out of the text; they carry the structure
 * of an official document, so they are counted again here.
 */
final class WordText {

    private final XWPFDocument word;
    private final List<String> lines = new ArrayList<>();
    private final Map<BigInteger, int[]> countersByList = new HashMap<>();

    WordText(XWPFDocument word) {
        this.word = word;
    }

    List<String> lines() {
        word.getBodyElements().forEach(this::read);
        return lines;
    }

    private void read(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            read(paragraph);
        } else if (element instanceof XWPFTable table) {
            table.getRows().forEach(this::read);
        }
    }

    private void read(XWPFParagraph paragraph) {
        var label = label(paragraph);
        // Word's own line breaks inside a paragraph are lines to the reader.
        var written = paragraph.getText().lines().map(Text::oneLine).toList();
        if (written.isEmpty()) {
            lines.add("");
            return;
        }
        lines.add(label.isEmpty() ? written.getFirst() : label + " " + written.getFirst());
        lines.addAll(written.subList(1, written.size()));
    }

    /** Tables of two columns set letterhead and signatures side by side; wider ones hold data, a line for each row. */
    private void read(XWPFTableRow row) {
        var cells = row.getTableCells();
        if (cells.size() <= 2) {
            cells.forEach(cell -> cell.getBodyElements().forEach(this::read));
            return;
        }
        lines.add(cells.stream().map(XWPFTableCell::getText).map(Text::oneLine).collect(Collectors.joining("\t")));
    }

    private String label(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        var pattern = paragraph.getNumLevelText();
        if (list == null || pattern == null || list.signum() == 0) {
            return "";
        }
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        var counters = countersByList.computeIfAbsent(list, key -> new int[10]);
        if (level < 0 || level >= counters.length) {
            return "";
        }
        counters[level]++;
        for (int deeper = level + 1; deeper < counters.length; deeper++) {
            counters[deeper] = 0;
        }
        if ("bullet".equals(paragraph.getNumFmt())) {
            return "-";
        }
        var label = pattern;
        for (int i = 0; i <= level; i++) {
            // Only the last part takes this level's own format; the ones above are shown as figures.
            var shown = i == level
                    ? figure(counters[i], paragraph.getNumFmt())
                    : Integer.toString(Math.max(1, counters[i]));
            label = label.replace("%" + (i + 1), shown);
        }
        return label;
    }

    private static String figure(int number, @Nullable String format) {
        return switch (format == null ? "decimal" : format) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> Character.toString('A' + (number - 1) % 26);
            case "lowerLetter" -> Character.toString('a' + (number - 1) % 26);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < values.length; i++) {
            roman.repeat(letters[i], left / values[i]);
            left %= values[i];
        }
        return roman.toString();
    }
}

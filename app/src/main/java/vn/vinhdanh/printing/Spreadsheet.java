package vn.vinhdanh.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.file.Text;

/**
 * A sheet to be written: titles, a header, rows. Words are always words, so that no cell can turn into a formula,
 * whatever it begins with; dates are real dates and numbers real numbers.
 */
public final class Spreadsheet {

    /** What a browser is told that the file is. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final String LACQUER = "8C1D18";

    /** Spreadsheets show at most this many characters in a cell. */
    private static final int MOST_CHARACTERS = 32_767;

    private record Heading(String title, int width) {}

    private final String name;
    private final List<String> titles = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    private Spreadsheet(String name) {
        this.name = name;
    }

    /** A sheet by its name; what a sheet's name may not hold is left out. */
    public static Spreadsheet named(String name) {
        var allowed = Text.oneLine(name.replaceAll("[\\\\/?*\\[\\]:']", " "));
        return new Spreadsheet(allowed.length() > 31 ? allowed.substring(0, 31).strip() : allowed);
    }

    /** A line above the table. */
    public Spreadsheet title(String line) {
        titles.add(Text.oneLine(line));
        return this;
    }

    /**
     * The next column to the right.
     *
     * @param width in characters, 1 to 255
     */
    public Spreadsheet column(String title, int width) {
        headings.add(new Heading(Text.oneLine(title), width));
        return this;
    }

    /**
     * The next row.
     *
     * @param values from the left: words, whole numbers, decimals, dates; null leaves a cell blank
     * @throws IllegalArgumentException when there are more values than columns, or one of another kind
     */
    public Spreadsheet row(@Nullable Object... values) {
        if (values.length > headings.size()) {
            throw new IllegalArgumentException("more values than columns");
        }
        for (Object value : values) {
            if (!(value == null || value instanceof String || value instanceof LocalDate || value instanceof Number)) {
                throw new IllegalArgumentException("no cell for " + value.getClass());
            }
        }
        rows.add(Collections.unmodifiableList(Arrays.asList(values.clone())));
        return this;
    }

    /** This sheet as an XLSX workbook. */
    public byte[] xlsx() {
        return workbook(this);
    }

    /** Several sheets in one XLSX workbook. */
    public static byte[] workbook(Spreadsheet... sheets) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Vinh Danh", "1.0")) {
            for (Spreadsheet sheet : sheets) {
                sheet.writeTo(workbook.newWorksheet(sheet.name));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private void writeTo(Worksheet sheet) {
        int header = titles.isEmpty() ? 0 : titles.size() + 1;
        for (int line = 0; line < titles.size(); line++) {
            sheet.value(line, 0, titles.get(line));
            sheet.style(line, 0).bold().fontSize(line == 0 ? 14 : 11).set();
        }
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(header, column, headings.get(column).title());
            sheet.width(column, headings.get(column).width());
            sheet.style(header, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .horizontalAlignment("center")
                    .fillColor(LACQUER)
                    .fontColor("FFFFFF")
                    .borderStyle("thin")
                    .set();
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                write(sheet, header + 1 + row, column, rows.get(row).get(column));
            }
        }
        sheet.freezePane(0, header + 1);
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(header, 0, header + rows.size(), headings.size() - 1);
        }
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 999);
        if (headings.stream().mapToInt(Heading::width).sum() > 90) {
            sheet.pageOrientation("landscape");
        }
        sheet.repeatRows(header);
    }

    private static void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column)
                        .format("dd/MM/yyyy")
                        .horizontalAlignment("center")
                        .verticalAlignment("top")
                        .set();
            }
            case Number number -> {
                sheet.value(row, column, number);
                sheet.style(row, column)
                        .format(format(number))
                        .verticalAlignment("top")
                        .set();
            }
            default -> {
                sheet.value(row, column, words(value));
                sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
    }

    private static String format(Number number) {
        boolean whole = new BigDecimal(number.toString()).stripTrailingZeros().scale() <= 0;
        return whole ? "#,##0" : "#,##0.##";
    }

    private static String words(Object value) {
        var text = Text.composed(value.toString()).replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("more than " + MOST_CHARACTERS + " characters in a cell");
        }
        return text;
    }

    /**
     * The table alone as text that a Vietnamese Excel opens by a double click: UTF-8 with its mark, semicolons. Words
     * that a spreadsheet would compute get an apostrophe in front.
     */
    public byte[] csv() {
        var lines = new StringBuilder("\uFEFF");
        lines.append(headings.stream().map(heading -> quoted(heading.title())).collect(Collectors.joining(";")));
        lines.append("\r\n");
        for (List<@Nullable Object> row : rows) {
            lines.append(row.stream().map(Spreadsheet::field).collect(Collectors.joining(";")));
            lines.append("\r\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case Number number ->
                new BigDecimal(number.toString()).toPlainString().replace('.', ',');
            default -> quoted(words(value));
        };
    }

    private static String quoted(String text) {
        boolean computable = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        var safe = computable ? "'" + text : text;
        boolean special = safe.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return special ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

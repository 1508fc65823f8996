package vn.vinhdanh.printing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.table.Written;

/**
 * One cell of a table somebody gave us, with its place as a spreadsheet shows it.
 *
 * @param row counted from 1
 * @param column counted from 0; see {@link #letter()}
 * @param text on one line, composed (NFC), without stray spaces; empty when the cell is blank
 * @param day set when the file itself says that the cell is a date
 * @param amount set when the file itself says that the cell is a number
 */
public record Cell(
        int row,
        int column,
        String text,
        @Nullable LocalDate day,
        @Nullable BigDecimal amount) {

    /** A cell that holds words only. */
    public static Cell of(int row, int column, String text) {
        return new Cell(row, column, text, null, null);
    }

    /** The column as a spreadsheet names it: A, B … Z, AA. */
    public String letter() {
        return letterOf(column);
    }

    /** The name of a column counted from 0. */
    public static String letterOf(int column) {
        var letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }

    /** Whether nothing is written here. */
    public boolean isBlank() {
        return text.isEmpty();
    }

    /**
     * The date of a real date cell, or of a text such as {@code 05/01/2026}, {@code 5-1-26}, {@code 2026-01-05}. The
     * day always comes before the month; of two-digit years, 00 to 39 belong to this century.
     *
     * @return empty when the cell is blank or is no full date
     */
    public Optional<LocalDate> date() {
        return day != null ? Optional.of(day) : Written.date(text);
    }

    /**
     * The date, where one has to be.
     *
     * @throws Unreadable naming row and column when the text is no date
     */
    public LocalDate requireDate() {
        return date().orElseThrow(() -> refusal("printing.cell.date"));
    }

    /**
     * The number of a real number cell, or of a text written the Vietnamese way: {@code 1.234,5}; {@code 12 %} is 0.12.
     *
     * @return empty when the cell is blank, is no number, or could be read in two ways ({@code 1,234})
     */
    public Optional<BigDecimal> number() {
        return amount != null ? Optional.of(amount) : Written.number(text);
    }

    /**
     * The number, where one has to be.
     *
     * @throws Unreadable naming row and column when the text is no number or could be read in two ways
     */
    public BigDecimal requireNumber() {
        return number().orElseThrow(() -> refusal("printing.cell.number"));
    }

    /**
     * The whole number, where one has to be.
     *
     * @throws Unreadable naming row and column when the text is no whole number
     */
    public int requireWholeNumber() {
        try {
            return requireNumber().intValueExact();
        } catch (ArithmeticException fraction) {
            throw refusal("printing.cell.wholeNumber");
        }
    }

    private Unreadable refusal(String key) {
        return new Unreadable(key, Integer.toString(row), letter(), text);
    }
}

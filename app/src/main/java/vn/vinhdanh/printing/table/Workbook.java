package vn.vinhdanh.printing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.printing.file.Text;

/** Reads the visible sheets of an XLSX workbook. Of formulas it takes the value that Excel computed last. */
public final class Workbook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
    private static final Pattern NOT_IN_DATE_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern ZEROS = Pattern.compile("0{2,30}");

    private final boolean from1904;

    private Workbook(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * @param bytes of an archive that has been looked through and found safe
     * @throws Unreadable when a part is missing or unintelligible, or a cell has no value to read
     */
    public static List<Grid> read(byte[] bytes, String fileName) {
        try {
            return read(bytes, WorkbookParts.of(bytes));
        } catch (Unreadable refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unintelligible) {
            // The library answers damaged parts with whatever its parsing stumbled over.
            throw new Unreadable("printing.file.broken", unintelligible, fileName);
        }
    }

    private static List<Grid> read(byte[] bytes, WorkbookParts parts) throws IOException {
        try (InputStream stream = new ByteArrayInputStream(bytes);
                var workbook = new ReadableWorkbook(stream, new ReadingOptions(parts.styled(), true))) {
            var reading = new Workbook(parts.from1904());
            var grids = new ArrayList<Grid>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    grids.add(reading.grid(sheet, parts.merges(sheet.getName())));
                }
            }
            return grids;
        }
    }

    private Grid grid(Sheet sheet, List<Merge> merges) throws IOException {
        var rows = new ArrayList<Row>();
        try (var stream = sheet.openStream()) {
            stream.forEach(row -> {
                var read = row(row);
                if (!read.isBlank()) {
                    rows.add(read);
                }
                if (rows.size() > Tables.MOST_ROWS) {
                    throw new Unreadable("printing.table.rows", Integer.toString(Tables.MOST_ROWS));
                }
            });
        }
        return new Grid(Text.oneLine(sheet.getName()), rows, merges, false);
    }

    private Row row(org.dhatim.fastexcel.reader.Row row) {
        int number = row.getRowNum();
        var cells = new ArrayList<Cell>();
        for (org.dhatim.fastexcel.reader.@Nullable Cell found : row) {
            if (found == null) {
                continue;
            }
            var cell = cell(number, found);
            if (cell.isBlank()) {
                continue;
            }
            if (cell.column() >= Tables.MOST_COLUMNS) {
                throw new Unreadable(
                        "printing.table.columns", Integer.toString(number), Integer.toString(Tables.MOST_COLUMNS));
            }
            while (cells.size() < cell.column()) {
                cells.add(Cell.of(number, cells.size(), ""));
            }
            cells.add(cell);
        }
        return new Row(number, cells, false);
    }

    private Cell cell(int row, org.dhatim.fastexcel.reader.Cell found) {
        int column = found.getColumnIndex();
        var value = found.getValue();
        if (found.getType() == CellType.ERROR || (value instanceof String words && isError(found, words))) {
            throw refusal("printing.cell.error", row, column);
        }
        if (found.getType() == CellType.FORMULA && found.getRawValue() == null) {
            throw refusal("printing.cell.formula", row, column);
        }
        return switch (value) {
            case BigDecimal number -> number(row, column, number, found.getDataFormatString());
            case null -> Cell.of(row, column, "");
            default -> words(row, column, value.toString());
        };
    }

    private static boolean isError(org.dhatim.fastexcel.reader.Cell found, String words) {
        return found.getType() == CellType.FORMULA && ERROR.matcher(words).matches();
    }

    private static Cell words(int row, int column, String value) {
        var text = Text.oneLine(value);
        if (Text.isOlderFont(text)) {
            throw refusal("printing.cell.olderFont", row, column);
        }
        return Cell.of(row, column, text);
    }

    private Cell number(int row, int column, BigDecimal stored, @Nullable String format) {
        // Excel shows 15 digits; the rest is noise of binary fractions.
        var number = stored.round(new MathContext(15));
        if (format != null && isDate(format)) {
            var day = day(number);
            return new Cell(row, column, DAY.format(day), day, null);
        }
        number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        var text = number.toPlainString().replace('.', ',');
        if (format != null
                && ZEROS.matcher(format).matches()
                && number.scale() <= 0
                && text.length() < format.length()) {
            text = "0".repeat(format.length() - text.length()) + text;
        }
        return new Cell(row, column, text, null, number);
    }

    private static boolean isDate(String format) {
        var letters = NOT_IN_DATE_FORMAT.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && (letters.contains("d") || letters.contains("y"));
    }

    private LocalDate day(BigDecimal serial) {
        int days = serial.intValue();
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        // Excel counts a 29 February 1900 that never was.
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }

    private static Unreadable refusal(String key, int row, int column) {
        return new Unreadable(key, Integer.toString(row), Cell.letterOf(column));
    }
}

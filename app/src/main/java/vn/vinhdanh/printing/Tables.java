package vn.vinhdanh.printing;

import java.util.List;
import vn.vinhdanh.printing.file.FileKind;
import vn.vinhdanh.printing.file.Safely;
import vn.vinhdanh.printing.file.Text;
import vn.vinhdanh.printing.table.Delimited;
import vn.vinhdanh.printing.table.Grid;
import vn.vinhdanh.printing.table.Shape;
import vn.vinhdanh.printing.table.WordTables;
import vn.vinhdanh.printing.table.Workbook;

/**
 * Reads the tables people hold: XLSX workbooks, the tables of DOCX documents, CSV and TSV files in the encodings met in Vietnamese offices, and cells
 * pasted from a spreadsheet. What is in the file decides, not its name. A table is read rightly or refused with an
 * {@link Unreadable} that names row, column and the way to mend it; nothing is guessed silently.
 */
public final class Tables {

    /** The largest file that is opened, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** The most rows a table may have. */
    public static final int MOST_ROWS = 50_000;

    /** The most columns a table may have. */
    public static final int MOST_COLUMNS = 200;

    private Tables() {}

    /**
     * The one table of a file.
     *
     * @param fileName as the person knows it; only for messages
     * @throws Unreadable when the file is no table, is unsafe, or several sheets hold data
     */
    public static Table read(byte[] bytes, String fileName) {
        var tables = all(bytes, fileName);
        if (tables.size() > 1) {
            var names = String.join(", ", tables.stream().map(Table::sheet).toList());
            throw new Unreadable("printing.table.sheets", fileName, names);
        }
        return tables.getFirst();
    }

    /**
     * The table on one sheet of a workbook.
     *
     * @param sheet its name
     * @throws Unreadable when the file cannot be read or has no such visible sheet with data
     */
    public static Table read(byte[] bytes, String fileName, String sheet) {
        return all(bytes, fileName).stream()
                .filter(table -> table.sheet().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new Unreadable("printing.table.sheet", fileName, sheet));
    }

    /**
     * The tables of all visible sheets that hold data, or of a document; one table for delimited text.
     *
     * @return never empty
     * @throws Unreadable when the file is no table or is unsafe
     */
    public static List<Table> all(byte[] bytes, String fileName) {
        Safely.limit(bytes.length, MOST_BYTES, fileName);
        var grids = switch (FileKind.of(bytes)) {
            case XLSX -> Workbook.read(bytes, fileName);
            case TEXT -> List.of(Delimited.read(Text.decode(bytes, fileName)));
            case XLS -> throw new Unreadable("printing.table.xls", fileName);
            case XLSB -> throw new Unreadable("printing.table.xlsb", fileName);
            case ODS -> throw new Unreadable("printing.table.ods", fileName);
            case DOCX -> inDocument(WordTables.read(bytes, fileName), fileName);
            case DOC, ODT, RTF -> throw new Unreadable("printing.table.document", fileName);
            case PDF -> throw new Unreadable("printing.table.pdf", fileName);
            case HTML -> throw new Unreadable("printing.table.html", fileName);
            case EMPTY -> throw new Unreadable("printing.file.empty", fileName);
            case MACRO -> throw new Unreadable("printing.file.macro", fileName);
            case ENCRYPTED -> throw new Unreadable("printing.file.encrypted", fileName);
            case BROKEN -> throw new Unreadable("printing.file.broken", fileName);
            case BOMB -> throw new Unreadable("printing.file.bomb", fileName);
            case IMAGE, OTHER -> throw new Unreadable("printing.table.other", fileName);
        };
        var tables =
                grids.stream().filter(grid -> !grid.isBlank()).map(Shape::of).toList();
        if (tables.isEmpty()) {
            throw new Unreadable("printing.table.empty", fileName);
        }
        return tables;
    }

    private static List<Grid> inDocument(List<Grid> grids, String fileName) {
        if (grids.stream().allMatch(Grid::isBlank)) {
            throw new Unreadable("printing.table.none-in-document", fileName);
        }
        return grids;
    }

    /**
     * The table in a text pasted from a spreadsheet or typed line by line. Rows are counted from the first pasted line.
     *
     * @throws Unreadable when nothing is in it, or a quotation mark stays open
     */
    public static Table paste(String text) {
        Safely.limit(text.length(), MOST_BYTES, "");
        Grid grid = Delimited.read(Text.composed(text));
        if (grid.isBlank()) {
            throw new Unreadable("printing.table.nothingPasted");
        }
        return Shape.of(grid);
    }
}

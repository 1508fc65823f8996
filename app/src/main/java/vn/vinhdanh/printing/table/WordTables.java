package vn.vinhdanh.printing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.printing.file.Text;

/**
 * Reads the tables of a DOCX document, each with the words that stand above it. A table inside a cell is read as words of
 * that cell. Deleted text that a document still remembers is not read.
 */
public final class WordTables {

    private static final XMLInputFactory XML = factory();
    private static final int LONGEST_TITLE = 150;

    private final List<Grid> grids = new ArrayList<>();
    private final Deque<Building> open = new ArrayDeque<>();
    private StringBuilder paragraph = new StringBuilder();
    private String above = "";
    private int depth;

    /** A table while it is read. */
    private static final class Building {
        private final String title;
        private final List<Row> rows = new ArrayList<>();
        private final List<Merge> merges = new ArrayList<>();
        private final Map<Integer, Merge> downward = new HashMap<>();
        private List<Cell> cells = new ArrayList<>();
        private int row;
        private StringBuilder text = new StringBuilder();
        private int span = 1;
        private @Nullable String vertical;

        private Building(String title) {
            this.title = title;
        }
    }

    private WordTables() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * @param bytes of an archive that has been looked through and found safe
     * @throws Unreadable when the document is unintelligible or holds text in an old Vietnamese font
     */
    public static List<Grid> read(byte[] bytes, String fileName) {
        try (var archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new WordTables().tables(archive);
                }
            }
            throw new Unreadable("printing.file.broken", fileName);
        } catch (IOException | XMLStreamException unintelligible) {
            throw new Unreadable("printing.file.broken", unintelligible, fileName);
        }
    }

    private List<Grid> tables(InputStream document) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(document);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                default -> {}
            }
        }
        return grids;
    }

    private void begin(XMLStreamReader element) throws XMLStreamException {
        Building table = open.peek();
        switch (element.getLocalName()) {
            case "tbl" -> {
                depth++;
                if (depth == 1) {
                    open.push(new Building(above));
                }
            }
            case "tr" -> {
                if (table != null && depth == 1) {
                    table.row++;
                    table.cells = new ArrayList<>();
                }
            }
            case "tc" -> {
                if (table != null && depth == 1) {
                    table.text = new StringBuilder();
                    table.span = 1;
                    table.vertical = null;
                }
            }
            case "gridSpan" -> {
                if (table != null && depth == 1) {
                    table.span = number(value(element));
                }
            }
            case "vMerge" -> {
                if (table != null && depth == 1) {
                    String said = value(element);
                    table.vertical = said == null ? "continue" : said;
                }
            }
            case "t" -> word(element.getElementText());
            case "tab", "br", "cr" -> word(" ");
            default -> {}
        }
    }

    private static @Nullable String value(XMLStreamReader element) {
        for (int i = 0; i < element.getAttributeCount(); i++) {
            if (element.getAttributeLocalName(i).equals("val")) {
                return element.getAttributeValue(i);
            }
        }
        return null;
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    private void word(String text) {
        Building table = open.peek();
        if (table == null) {
            paragraph.append(text);
        } else {
            table.text.append(text);
        }
    }

    private void end(String element) {
        Building table = open.peek();
        switch (element) {
            case "p" -> {
                if (table == null) {
                    String words = Text.oneLine(paragraph.toString());
                    above = words.isEmpty() || words.length() > LONGEST_TITLE ? above : words;
                    paragraph = new StringBuilder();
                } else {
                    table.text.append(' ');
                }
            }
            case "tc" -> {
                if (table != null && depth == 1) {
                    cell(table);
                }
            }
            case "tr" -> {
                if (table != null && depth == 1) {
                    row(table);
                }
            }
            case "tbl" -> {
                depth--;
                if (table != null && depth == 0) {
                    grids.add(new Grid(table.title, table.rows, merges(table), false));
                    open.pop();
                    above = "";
                }
            }
            default -> {}
        }
    }

    private static void cell(Building table) {
        int column = table.cells.size();
        if (column + table.span > Tables.MOST_COLUMNS) {
            throw new Unreadable(
                    "printing.table.columns", Integer.toString(table.row), Integer.toString(Tables.MOST_COLUMNS));
        }
        String text = Text.oneLine(table.text.toString());
        if (Text.isOlderFont(text)) {
            throw new Unreadable("printing.cell.olderFont", Integer.toString(table.row), Cell.letterOf(column));
        }
        table.cells.add(Cell.of(table.row, column, text));
        for (int more = 1; more < table.span; more++) {
            table.cells.add(Cell.of(table.row, column + more, ""));
        }
        merge(table, column);
    }

    private static void merge(Building table, int column) {
        Merge above = table.downward.get(column);
        if ("continue".equals(table.vertical) && above != null) {
            table.downward.put(column, new Merge(above.firstRow(), column, table.row, above.lastColumn()));
            return;
        }
        if (above != null) {
            table.merges.add(above);
            table.downward.remove(column);
        }
        int last = column + table.span - 1;
        if ("restart".equals(table.vertical)) {
            table.downward.put(column, new Merge(table.row, column, table.row, last));
        } else if (table.span > 1) {
            table.merges.add(new Merge(table.row, column, table.row, last));
        }
    }

    private static void row(Building table) {
        Row row = new Row(table.row, table.cells, false);
        if (!row.isBlank()) {
            table.rows.add(row);
        }
        if (table.rows.size() > Tables.MOST_ROWS) {
            throw new Unreadable("printing.table.rows", Integer.toString(Tables.MOST_ROWS));
        }
    }

    private static List<Merge> merges(Building table) {
        List<Merge> merges = new ArrayList<>(table.merges);
        merges.addAll(table.downward.values());
        merges.removeIf(merge -> merge.columns() == 1 && merge.rows() == 1);
        return List.copyOf(merges);
    }
}

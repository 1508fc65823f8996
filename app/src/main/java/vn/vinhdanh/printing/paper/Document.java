package vn.vinhdanh.printing.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.vinhdanh.printing.Paper;
import vn.vinhdanh.printing.Papers;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.printing.file.Text;

/** Takes the lines out of each kind of document. */
public final class Document {

    private static final long MEMORY = 64L * 1024 * 1024;
    private static final long SCRATCH = 512L * 1024 * 1024;

    private final List<Paper.Line> lines = new ArrayList<>();

    private Document() {}

    /** Plain text in any of the usual encodings; a form feed begins a page. */
    public static Paper plain(byte[] bytes, String fileName) {
        var document = new Document();
        int page = 1;
        for (String sheet : Text.decode(bytes, fileName).split("\f", -1)) {
            for (String line : sheet.lines().toList()) {
                document.add(page, Text.oneLine(line));
            }
            page++;
        }
        return new Paper(document.lines, List.of());
    }

    /** The body of a Word document, with the numbers that Word counts by itself. */
    public static Paper word(byte[] bytes, String fileName) {
        var document = new Document();
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            for (String line : new WordText(word).lines()) {
                document.add(1, line);
            }
        } catch (IOException | RuntimeException unintelligible) {
            // The library answers damaged parts with whatever its parsing stumbled over.
            throw new Unreadable("printing.file.broken", unintelligible, fileName);
        }
        return document.sound(List.of(), fileName);
    }

    /** The text of a PDF, page by page, in the order the eye reads it. */
    public static Paper pdf(byte[] bytes, String fileName) {
        var memory = MemoryUsageSetting.setupMixed(MEMORY, SCRATCH).streamCache;
        try (var pdf = Loader.loadPDF(bytes, "", null, null, memory)) {
            if (pdf.getNumberOfPages() > Papers.MOST_PAGES) {
                throw new Unreadable("printing.paper.pages", fileName, Integer.toString(Papers.MOST_PAGES));
            }
            return new Document().pages(pdf, fileName);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("printing.file.encrypted", locked, fileName);
        } catch (Unreadable refusal) {
            throw refusal;
        } catch (IOException | RuntimeException unintelligible) {
            throw new Unreadable("printing.file.broken", unintelligible, fileName);
        }
    }

    private Paper pages(PDDocument pdf, String fileName) throws IOException {
        var silent = new ArrayList<Integer>();
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setParagraphEnd("\n");
        int number = 0;
        for (PDPage page : pdf.getPages()) {
            number++;
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            var text = stripper.getText(pdf);
            if (text.isBlank() && page.hasContents()) {
                silent.add(number);
            }
            for (String line : text.strip().lines().toList()) {
                add(number, Text.oneLine(line));
            }
        }
        if (silent.size() == number) {
            throw new Unreadable("printing.paper.scan", fileName);
        }
        return sound(silent, fileName);
    }

    private Paper sound(List<Integer> silent, String fileName) {
        if (lines.stream().anyMatch(line -> Text.isOlderFont(line.text()))) {
            throw new Unreadable("printing.text.olderFont", fileName);
        }
        return new Paper(lines, silent);
    }

    /** Several blank lines in a row say no more than one. */
    private void add(int page, String text) {
        boolean blankAgain =
                text.isEmpty() && (lines.isEmpty() || lines.getLast().text().isEmpty());
        if (!blankAgain) {
            lines.add(new Paper.Line(page, lines.size() + 1, text));
        }
    }
}

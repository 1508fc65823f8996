package vn.vinhdanh.printing;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a document somebody gave us, line by line.
 *
 * @param lines in reading order; a blank line parts paragraphs
 * @param pagesWithoutText pages, counted from 1, that show something but hold no letters, such as a scanned appendix
 */
public record Paper(List<Line> lines, List<Integer> pagesWithoutText) {

    /**
     * A line of a document.
     *
     * @param page counted from 1; documents that flow, such as DOCX, have one page
     * @param number of the line in the document, counted from 1
     * @param text composed (NFC), without stray spaces; the cells of a table's row are parted by tabs
     */
    public record Line(int page, int number, String text) {}

    public Paper {
        lines = List.copyOf(lines);
        pagesWithoutText = List.copyOf(pagesWithoutText);
    }

    /** The whole text, one line beneath the other. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }
}

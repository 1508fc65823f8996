package vn.vinhdanh.printing.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import vn.vinhdanh.printing.OfficialPaper;
import vn.vinhdanh.printing.OfficialPaper.Block;
import vn.vinhdanh.printing.OfficialPaper.Style;

/** Sets an official paper as a Word document: the same words and measures as the pages, to be edited. */
public final class OfficialWord {

    /** The font every Vietnamese office has; where it is missing, its metric twin stands in. */
    private static final String FONT = "Times New Roman";

    private static final int TEXT_WIDTH = twips(165);

    private final XWPFDocument word;

    private OfficialWord(XWPFDocument word) {
        this.word = word;
    }

    /** The Word document of a paper. */
    public static byte[] of(OfficialPaper paper) {
        try (var word = new XWPFDocument()) {
            new OfficialWord(word).write(paper);
            var out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private void write(OfficialPaper paper) {
        word.getProperties().getCoreProperties().setTitle((paper.kind() + " " + paper.subject()).strip());
        page();
        pageNumbers(paper.watermark());
        letterhead(paper);
        title(paper);
        paper.body().forEach(this::block);
        foot(paper);
        for (var appendix : paper.appendices()) {
            var heading = line(word.createParagraph(), appendix.title(), 14, true, false, ParagraphAlignment.CENTER);
            heading.setPageBreak(true);
            line(word.createParagraph(), appendix.note(), 13, false, true, ParagraphAlignment.CENTER);
            appendix.body().forEach(this::block);
        }
    }

    /** Word measures in twentieths of a point. */
    private static int twips(double millimetres) {
        return (int) (millimetres * 1440 / 25.4);
    }

    private void page() {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
        margins.setLeft(BigInteger.valueOf(twips(30)));
        margins.setRight(BigInteger.valueOf(twips(15)));
        margins.setHeader(BigInteger.valueOf(twips(10)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
        // A first page of its own kind: it carries no number.
        section.addNewTitlePg();
    }

    private void pageNumbers(String watermark) {
        var first = word.createHeader(HeaderFooterType.FIRST).createParagraph();
        line(first, watermark, 13, true, false, ParagraphAlignment.CENTER);
        var number = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        field(number, STFldCharType.BEGIN);
        var instruction = number.createRun();
        instruction.getCTR().addNewInstrText().setStringValue("PAGE");
        field(number, STFldCharType.SEPARATE);
        run(number, "2", 13, false, false);
        field(number, STFldCharType.END);
        if (!watermark.isBlank()) {
            run(number, "   " + watermark, 13, true, false);
        }
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum kind) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(kind);
    }

    private void letterhead(OfficialPaper paper) {
        var table = frameless(2, 2, 42, 58);
        var issuer = table.getRow(0).getCell(0);
        if (!paper.above().isBlank()) {
            line(first(issuer), paper.above(), 12.5, false, false, ParagraphAlignment.CENTER);
            line(issuer.addParagraph(), paper.issuer(), 12.5, true, false, ParagraphAlignment.CENTER);
        } else {
            line(first(issuer), paper.issuer(), 12.5, true, false, ParagraphAlignment.CENTER);
        }
        rule(issuer.addParagraph());
        var country = table.getRow(0).getCell(1);
        line(
                first(country),
                NationalWords.say("printing.national.country"),
                12.5,
                true,
                false,
                ParagraphAlignment.CENTER);
        var motto = country.addParagraph();
        motto.setAlignment(ParagraphAlignment.CENTER);
        run(motto, NationalWords.say("printing.national.motto"), 13, true, false)
                .setUnderline(UnderlinePatterns.SINGLE);
        var number = table.getRow(1).getCell(0);
        if (!paper.number().isBlank()) {
            var text = NationalWords.say("printing.national.number", paper.number());
            line(first(number), text, 13, false, false, ParagraphAlignment.CENTER);
        }
        if (paper.kind().isBlank() && !paper.subject().isBlank()) {
            var text = NationalWords.say("printing.national.about", paper.subject());
            line(number.addParagraph(), text, 12, false, false, ParagraphAlignment.CENTER);
        }
        if (!paper.place().isBlank()) {
            var day = table.getRow(1).getCell(1);
            var text = NationalWords.placeAndDay(paper.place(), paper.day());
            line(first(day), text, 13, false, true, ParagraphAlignment.CENTER);
        }
    }

    private void title(OfficialPaper paper) {
        var gap = word.createParagraph();
        gap.setSpacingAfter(60);
        if (!paper.kind().isBlank()) {
            line(word.createParagraph(), paper.kind(), 14, true, false, ParagraphAlignment.CENTER);
            line(word.createParagraph(), paper.subject(), 14, true, false, ParagraphAlignment.CENTER);
            rule(word.createParagraph());
        }
        if (!paper.authority().isBlank()) {
            var authority =
                    line(word.createParagraph(), paper.authority(), 13.5, true, false, ParagraphAlignment.CENTER);
            authority.setSpacingBefore(200);
            authority.setSpacingAfter(160);
        }
        addressees(paper.addressees());
    }

    private void addressees(List<String> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        var to = NationalWords.say("printing.national.to");
        boolean one = addressees.size() == 1;
        var text = one ? to + " " + addressees.getFirst() : to;
        var first = line(word.createParagraph(), text, 13, false, false, ParagraphAlignment.LEFT);
        first.setIndentationLeft(twips(22));
        first.setSpacingAfter(one ? 160 : 0);
        if (!one) {
            for (String addressee : addressees) {
                line(word.createParagraph(), "- " + addressee, 13, false, false, ParagraphAlignment.LEFT)
                        .setIndentationLeft(twips(30));
            }
        }
    }

    private void block(Block block) {
        switch (block) {
            case OfficialPaper.Paragraph paragraph -> paragraph(paragraph);
            case OfficialPaper.Article article -> {
                var paragraph = body();
                run(paragraph, article.label() + " ", 13, true, false);
                run(paragraph, article.text(), 13, false, false);
            }
            case OfficialPaper.Grid grid -> grid(grid);
        }
    }

    private void paragraph(OfficialPaper.Paragraph paragraph) {
        boolean bold = paragraph.style() == Style.HEADING || paragraph.style() == Style.CENTRED;
        var written = body();
        run(written, paragraph.text(), 13, bold, paragraph.style() == Style.GROUNDS);
        written.setKeepNext(bold);
        if (paragraph.style() == Style.CENTRED) {
            written.setAlignment(ParagraphAlignment.CENTER);
            written.setIndentationFirstLine(0);
        }
    }

    private XWPFParagraph body() {
        var paragraph = word.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(twips(10));
        paragraph.setSpacingAfter(120);
        paragraph.setSpacingBetween(1.15);
        return paragraph;
    }

    private void grid(OfficialPaper.Grid grid) {
        int shares = grid.columns().stream()
                .mapToInt(OfficialPaper.GridColumn::share)
                .sum();
        var table = word.createTable(grid.rows().size() + 1, grid.columns().size());
        outline(
                table,
                grid.columns().stream()
                        .mapToInt(OfficialPaper.GridColumn::share)
                        .toArray());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(TEXT_WIDTH);
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < grid.columns().size(); column++) {
            var described = grid.columns().get(column);
            int width = TEXT_WIDTH * described.share() / shares;
            width(table.getRow(0).getCell(column), width);
            line(first(table.getRow(0).getCell(column)), described.title(), 12, true, false, ParagraphAlignment.CENTER);
            for (int row = 0; row < grid.rows().size(); row++) {
                var cell = table.getRow(row + 1).getCell(column);
                width(cell, width);
                var text = grid.rows().get(row).get(column);
                line(first(cell), text, 12, false, false, alignment(described.alignment()));
            }
        }
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
        }
        word.createParagraph().setSpacingAfter(0);
    }

    private static ParagraphAlignment alignment(OfficialPaper.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }

    private void foot(OfficialPaper paper) {
        var signature = paper.signature();
        if (signature == null && paper.recipients().isEmpty()) {
            return;
        }
        var table = frameless(1, 2, 50, 50);
        table.getRow(0).setCantSplitRow(true);
        var copies = table.getRow(0).getCell(0);
        if (!paper.recipients().isEmpty()) {
            run(first(copies), NationalWords.say("printing.national.copies"), 12, true, true);
            for (String recipient : paper.recipients()) {
                line(copies.addParagraph(), "- " + recipient, 11, false, false, ParagraphAlignment.LEFT);
            }
        }
        if (signature != null) {
            var cell = table.getRow(0).getCell(1);
            var paragraph = first(cell);
            for (String title : signature.titles()) {
                line(paragraph, title, 13.5, true, false, ParagraphAlignment.CENTER);
                paragraph = cell.addParagraph();
            }
            paragraph.setSpacingBefore(twips(22));
            line(paragraph, signature.name(), 13.5, true, false, ParagraphAlignment.CENTER);
        }
    }

    private XWPFTable frameless(int rows, int columns, int... shares) {
        var table = word.createTable(rows, columns);
        outline(table, shares);
        table.removeBorders();
        table.setTableAlignment(TableRowAlign.CENTER);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(TEXT_WIDTH);
        for (var row : table.getRows()) {
            for (int column = 0; column < columns; column++) {
                width(row.getCell(column), TEXT_WIDTH * shares[column] / 100);
            }
        }
        return table;
    }

    /** The columns' widths for the whole table, which some programs trust more than the cells' own. */
    private static void outline(XWPFTable table, int... shares) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        int all = Arrays.stream(shares).sum();
        for (int share : shares) {
            grid.addNewGridCol().setW(BigInteger.valueOf((long) TEXT_WIDTH * share / all));
        }
    }

    private static void width(XWPFTableCell cell, int twips) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(twips));
    }

    private static XWPFParagraph first(XWPFTableCell cell) {
        return cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
    }

    /** A short line under a name. */
    private static void rule(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(60);
        run(paragraph, "\u2500".repeat(8), 6, false, false);
    }

    private static XWPFParagraph line(
            XWPFParagraph paragraph, String text, double size, boolean bold, boolean italic, ParagraphAlignment where) {
        paragraph.setAlignment(where);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, size, bold, italic);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, double size, boolean bold, boolean italic) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setItalic(italic);
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }
}

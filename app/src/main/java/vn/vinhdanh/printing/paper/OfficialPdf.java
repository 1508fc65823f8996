package vn.vinhdanh.printing.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;
import vn.vinhdanh.printing.OfficialPaper;
import vn.vinhdanh.printing.OfficialPaper.Block;

/** Sets an official paper as pages: A4, margins 20, 20, 30 and 15 mm, numbers on top from the second page on. */
public final class OfficialPdf {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 15mm 20mm 30mm;
              @top-center { content: counter(page); font-family: 'Liberation Serif'; font-size: 13pt; } }
            @page :first { @top-center { content: ''; } }
            body { font-family: 'Liberation Serif'; font-size: 13pt; line-height: 1.25; margin: 0; }
            table { width: 100%; border-collapse: collapse; }
            .head td { width: 58%; vertical-align: top; text-align: center; padding: 0; }
            .head td.issuer { width: 42%; padding-right: 4mm; }
            .head div { margin: 0; }
            .above { font-size: 12.5pt; } .name { font-size: 12.5pt; font-weight: bold; }
            .country { font-size: 12.5pt; font-weight: bold; white-space: nowrap; } .motto { font-weight: bold; }
            .motto span { border-bottom: 0.7pt solid #000; padding-bottom: 1.5pt; }
            .rule, .head .rule { width: 34%; margin: 2pt auto 0 auto; border-top: 0.7pt solid #000; height: 0; }
            .number { padding-top: 7pt !important; } .day { padding-top: 7pt !important; font-style: italic; }
            .about { font-size: 12pt; }
            .kind { text-align: center; font-weight: bold; font-size: 14pt; margin: 20pt 0 0 0; }
            .subject { text-align: center; font-weight: bold; font-size: 14pt; margin: 0 10mm; }
            .authority { text-align: center; font-weight: bold; font-size: 13.5pt; margin: 14pt 0 8pt 0; }
            .to { margin: 16pt 0 8pt 22mm; }
            p { margin: 0 0 6pt 0; text-align: justify; text-indent: 10mm; orphans: 2; widows: 2; }
            p.grounds { font-style: italic; } p.heading { font-weight: bold; page-break-after: avoid; }
            p.centred { font-weight: bold; text-align: center; text-indent: 0; page-break-after: avoid; margin-top: 6pt; }
            .body { margin-top: 14pt; }
            .grid { -fs-table-paginate: paginate; margin: 6pt 0 10pt 0; font-size: 12pt; line-height: 1.15; }
            .grid th, .grid td { border: 0.6pt solid #000; padding: 2.5pt 4pt; vertical-align: top; }
            .grid th { text-align: center; vertical-align: middle; } .grid tr { page-break-inside: avoid; }
            .left { text-align: left; } .centre { text-align: center; } .right { text-align: right; }
            .foot { margin-top: 12pt; page-break-inside: avoid; } .foot td { vertical-align: top; width: 50%; padding: 0; }
            .copies { font-size: 11pt; line-height: 1.2; } .copies b { font-size: 12pt; font-style: italic; }
            .sign { text-align: center; font-weight: bold; font-size: 13.5pt; } .sign .gap { height: 22mm; }
            .appendix { page-break-before: always; }
            .appendix .kind { margin-top: 0; } .note { text-align: center; font-style: italic; margin: 0 0 10pt 0; }
            .watermark { position: fixed; top: 95mm; left: 0; width: 165mm; text-align: center; font-size: 60pt;
              font-weight: bold; color: #f0d9d7; transform: rotate(-35deg); z-index: -1; }
            """;

    static {
        // The library reports each page's layout; only what goes wrong is worth a line.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final StringBuilder html = new StringBuilder();

    private OfficialPdf() {}

    /** The pages of a paper. */
    public static byte[] of(OfficialPaper paper) {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(Fonts.REGULAR::stream, Fonts.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(Fonts.BOLD::stream, Fonts.FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(Fonts.ITALIC::stream, Fonts.FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(Fonts.BOLD_ITALIC::stream, Fonts.FAMILY, 700, FontStyle.ITALIC, true);
        builder.withHtmlContent(new OfficialPdf().page(paper), null);
        builder.withProducer("Vinh Danh");
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private String page(OfficialPaper paper) {
        html.append("<html lang=\"vi\"><head><title>")
                .append(escaped(paper.kind() + " " + paper.number() + " " + paper.subject()))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body>");
        if (!paper.watermark().isBlank()) {
            element("div", "watermark", paper.watermark());
        }
        letterhead(paper);
        title(paper);
        html.append("<div class=\"body\">");
        paper.body().forEach(this::block);
        html.append("</div>");
        foot(paper);
        paper.appendices().forEach(this::appendix);
        return html.append("</body></html>").toString();
    }

    private void letterhead(OfficialPaper paper) {
        html.append("<table class=\"head\"><tr><td class=\"issuer\">");
        if (!paper.above().isBlank()) {
            element("div", "above", paper.above());
        }
        element("div", "name", paper.issuer());
        html.append("<div class=\"rule\"></div></td><td>");
        element("div", "country", NationalWords.say("printing.national.country"));
        html.append("<div class=\"motto\"><span>")
                .append(escaped(NationalWords.say("printing.national.motto")))
                .append("</span></div></td></tr><tr><td class=\"issuer\">");
        if (!paper.number().isBlank()) {
            element("div", "number", NationalWords.say("printing.national.number", paper.number()));
        }
        if (paper.kind().isBlank() && !paper.subject().isBlank()) {
            element("div", "about", NationalWords.say("printing.national.about", paper.subject()));
        }
        html.append("</td><td>");
        if (!paper.place().isBlank()) {
            element("div", "day", NationalWords.placeAndDay(paper.place(), paper.day()));
        }
        html.append("</td></tr></table>");
    }

    private void title(OfficialPaper paper) {
        if (!paper.kind().isBlank()) {
            element("div", "kind", paper.kind());
            element("div", "subject", paper.subject());
            html.append("<div class=\"rule\"></div>");
        }
        if (!paper.authority().isBlank()) {
            element("div", "authority", paper.authority());
        }
        if (!paper.addressees().isEmpty()) {
            html.append("<div class=\"to\">").append(escaped(NationalWords.say("printing.national.to")));
            if (paper.addressees().size() == 1) {
                html.append(' ').append(escaped(paper.addressees().getFirst()));
            } else {
                paper.addressees().forEach(addressee -> element("div", "addressee", "- " + addressee));
            }
            html.append("</div>");
        }
    }

    private void block(Block block) {
        switch (block) {
            case OfficialPaper.Paragraph paragraph ->
                element("p", paragraph.style().name().toLowerCase(Locale.ROOT), paragraph.text());
            case OfficialPaper.Article article ->
                html.append("<p><b>")
                        .append(escaped(article.label()))
                        .append("</b> ")
                        .append(escaped(article.text()))
                        .append("</p>");
            case OfficialPaper.Grid grid -> grid(grid);
        }
    }

    private void grid(OfficialPaper.Grid grid) {
        int shares = grid.columns().stream()
                .mapToInt(OfficialPaper.GridColumn::share)
                .sum();
        html.append("<table class=\"grid\"><thead><tr>");
        for (var column : grid.columns()) {
            html.append("<th style=\"width: ")
                    .append(column.share() * 100 / shares)
                    .append("%\">")
                    .append(escaped(column.title()))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (var row : grid.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                element("td", grid.columns().get(i).alignment().name().toLowerCase(Locale.ROOT), row.get(i));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void foot(OfficialPaper paper) {
        var signature = paper.signature();
        if (signature == null && paper.recipients().isEmpty()) {
            return;
        }
        html.append("<table class=\"foot\"><tr><td class=\"copies\">");
        if (!paper.recipients().isEmpty()) {
            element("b", "label", NationalWords.say("printing.national.copies"));
            paper.recipients().forEach(recipient -> element("div", "copy", "- " + recipient));
        }
        html.append("</td><td class=\"sign\">");
        if (signature != null) {
            signature.titles().forEach(title -> element("div", "title", title));
            html.append("<div class=\"gap\"></div>");
            element("div", "signer", signature.name());
        }
        html.append("</td></tr></table>");
    }

    private void appendix(OfficialPaper.Appendix appendix) {
        html.append("<div class=\"appendix\">");
        element("div", "kind", appendix.title());
        element("div", "note", appendix.note());
        appendix.body().forEach(this::block);
        html.append("</div>");
    }

    private void element(String name, String cssClass, String text) {
        html.append('<').append(name).append(" class=\"").append(cssClass).append("\">");
        html.append(escaped(text)).append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}

package vn.vinhdanh.printing.paper;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * The frame of a certificate, drawn by code: lacquer lines, a band of gold waves with lozenges, in each corner a star of
 * fourteen rays as on a bronze drum, and a fine rosette behind the words. Drawn once for all pages of a file.
 */
final class CertificateFrame {

    /** Landscape. */
    static final PDRectangle PAGE =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    static final Color LACQUER = new Color(0x8C1D18);
    static final Color GOLD = new Color(0xB8862B);
    private static final Color PALE_GOLD = new Color(0xF3E8CC);
    private static final Color PAPER = new Color(0xFFFDF7);

    /** Distances from the page's edge in points. */
    private static final float OUTER = 20;

    private static final float BAND = 34;
    private static final float INNER = 49;
    private static final float CORNER = 42;

    private final PDPageContentStream pen;

    private CertificateFrame(PDPageContentStream pen) {
        this.pen = pen;
    }

    static PDFormXObject in(PDDocument document) throws IOException {
        // The only form that PDFBox draws compressed.
        var form = new PDAppearanceStream(document);
        form.setBBox(PAGE);
        form.setResources(new PDResources());
        try (var out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                var pen = new PDPageContentStream(document, form, out)) {
            new CertificateFrame(pen).draw();
        }
        return form;
    }

    private void draw() throws IOException {
        pen.setNonStrokingColor(PAPER);
        pen.addRect(0, 0, PAGE.getWidth(), PAGE.getHeight());
        pen.fill();
        rosette(PAGE.getWidth() / 2, PAGE.getHeight() / 2 + 14, 168);
        lines();
        band();
        for (float x : new float[] {CORNER, PAGE.getWidth() - CORNER}) {
            for (float y : new float[] {CORNER, PAGE.getHeight() - CORNER}) {
                corner(x, y);
            }
        }
    }

    private void lines() throws IOException {
        pen.setStrokingColor(LACQUER);
        pen.setLineWidth(3);
        frame(OUTER);
        pen.setStrokingColor(GOLD);
        pen.setLineWidth(0.8f);
        frame(OUTER + 4.5f);
        pen.setLineWidth(0.8f);
        frame(INNER - 5.5f);
        pen.setStrokingColor(LACQUER);
        pen.setLineWidth(1.4f);
        frame(INNER - 2);
    }

    private void frame(float inset) throws IOException {
        pen.addRect(inset, inset, PAGE.getWidth() - 2 * inset, PAGE.getHeight() - 2 * inset);
        pen.stroke();
    }

    private void band() throws IOException {
        float across = PAGE.getWidth() - 2 * (CORNER + 20);
        float down = PAGE.getHeight() - 2 * (CORNER + 20);
        for (float y : new float[] {BAND, PAGE.getHeight() - BAND}) {
            wave(CORNER + 20, y, across, true);
        }
        for (float x : new float[] {BAND, PAGE.getWidth() - BAND}) {
            wave(CORNER + 20, x, down, false);
        }
    }

    /** Two waves that cross, and a lozenge in each eye between them. */
    private void wave(float from, float middle, float length, boolean across) throws IOException {
        int eyes = Math.round(length / 17);
        float step = length / eyes;
        float height = 5.2f;
        pen.setStrokingColor(GOLD);
        pen.setLineWidth(1.1f);
        for (int side = -1; side <= 1; side += 2) {
            point(from, middle, across, true);
            for (int i = 0; i < eyes; i++) {
                float start = from + i * step;
                float bow = middle + height * 1.35f * side * (i % 2 == 0 ? 1 : -1);
                curve(start + step / 3, bow, start + 2 * step / 3, bow, start + step, middle, across);
            }
            pen.stroke();
        }
        pen.setNonStrokingColor(LACQUER);
        for (int i = 0; i < eyes; i++) {
            lozenge(from + (i + 0.5f) * step, middle, 3.4f, 2.1f, across);
        }
    }

    private void point(float along, float beside, boolean across, boolean move) throws IOException {
        float x = across ? along : beside;
        float y = across ? beside : along;
        if (move) {
            pen.moveTo(x, y);
        } else {
            pen.lineTo(x, y);
        }
    }

    private void curve(float a1, float b1, float a2, float b2, float a3, float b3, boolean across) throws IOException {
        if (across) {
            pen.curveTo(a1, b1, a2, b2, a3, b3);
        } else {
            pen.curveTo(b1, a1, b2, a2, b3, a3);
        }
    }

    private void lozenge(float along, float beside, float half, float thin, boolean across) throws IOException {
        point(along - half, beside, across, true);
        point(along, beside + thin, across, false);
        point(along + half, beside, across, false);
        point(along, beside - thin, across, false);
        pen.closePath();
        pen.fill();
    }

    private void corner(float x, float y) throws IOException {
        pen.setNonStrokingColor(PAPER);
        circle(x, y, 22);
        pen.fill();
        pen.setStrokingColor(LACQUER);
        pen.setLineWidth(2);
        circle(x, y, 20.5f);
        pen.stroke();
        pen.setStrokingColor(GOLD);
        pen.setLineWidth(0.8f);
        circle(x, y, 17.8f);
        pen.stroke();
        pen.setNonStrokingColor(GOLD);
        for (int i = 0; i < 28; i++) {
            double angle = Math.PI * 2 * i / 28;
            circle(x + (float) (15.8 * Math.cos(angle)), y + (float) (15.8 * Math.sin(angle)), 0.75f);
            pen.fill();
        }
        pen.setNonStrokingColor(LACQUER);
        star(x, y, 13.6f, 5.6f, 14);
        pen.setNonStrokingColor(GOLD);
        circle(x, y, 3.6f);
        pen.fill();
    }

    private void star(float x, float y, float outer, float inner, int rays) throws IOException {
        for (int i = 0; i < rays * 2; i++) {
            double angle = Math.PI / 2 + Math.PI * i / rays;
            float radius = i % 2 == 0 ? outer : inner;
            float px = x + (float) (radius * Math.cos(angle));
            float py = y + (float) (radius * Math.sin(angle));
            if (i == 0) {
                pen.moveTo(px, py);
            } else {
                pen.lineTo(px, py);
            }
        }
        pen.closePath();
        pen.fill();
    }

    private void circle(float x, float y, float radius) throws IOException {
        float pull = radius * 0.5523f;
        pen.moveTo(x + radius, y);
        pen.curveTo(x + radius, y + pull, x + pull, y + radius, x, y + radius);
        pen.curveTo(x - pull, y + radius, x - radius, y + pull, x - radius, y);
        pen.curveTo(x - radius, y - pull, x - pull, y - radius, x, y - radius);
        pen.curveTo(x + pull, y - radius, x + radius, y - pull, x + radius, y);
        pen.closePath();
    }

    /** Fine closed curves like those of banknotes; pale enough to write on. */
    private void rosette(float x, float y, float radius) throws IOException {
        pen.setStrokingColor(PALE_GOLD);
        pen.setLineWidth(0.55f);
        for (int ring = 0; ring < 18; ring++) {
            float base = radius * (0.97f - ring * 0.032f);
            float swing = radius * 0.055f;
            double turn = ring * Math.PI / 42;
            int steps = 420;
            for (int i = 0; i <= steps; i++) {
                double angle = Math.PI * 2 * i / steps;
                double r = base + swing * Math.cos(14 * angle + turn * 14);
                float px = x + (float) (1.45 * r * Math.cos(angle));
                float py = y + (float) (r * Math.sin(angle));
                if (i == 0) {
                    pen.moveTo(px, py);
                } else {
                    pen.lineTo(px, py);
                }
            }
            pen.closePath();
            pen.stroke();
        }
    }
}

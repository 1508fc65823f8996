package vn.vinhdanh.printing.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import vn.vinhdanh.printing.Certificate;
import vn.vinhdanh.printing.QrCode;

/** Draws certificates, a page each; fonts and frame are shared, so that a thousand pages are one quick file. */
public final class CertificatePages {

    private static final Color INK = new Color(0x2A1A14);
    private static final float LEADING = 1.22f;
    private static final float WIDTH = CertificateFrame.PAGE.getWidth();
    private static final float MIDDLE = WIDTH / 2;

    /** The words of the award stand between these heights. */
    private static final float TOP = 516;

    private static final float FOOT = 196;
    private static final float TEXT_WIDTH = 640;

    private static final float CODE_LEFT = 82;
    private static final float CODE_BOTTOM = 80;
    private static final float CODE_SIDE = 74;
    private static final float SIGNER_MIDDLE = 628;
    private static final float SIGNER_WIDTH = 270;

    /** A text in the middle of the page, with the space above it. */
    private record Piece(Fitting fitting, Color colour, float before) {}

    private final PDPageContentStream pen;
    private final Map<Fonts, Letters> fonts;

    private CertificatePages(PDPageContentStream pen, Map<Fonts, Letters> fonts) {
        this.pen = pen;
        this.fonts = fonts;
    }

    /** All certificates in one file. */
    public static byte[] of(List<Certificate> certificates) {
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("no certificate");
        }
        try (var document = new PDDocument()) {
            document.getDocumentCatalog().setLanguage("vi");
            var first = certificates.getFirst();
            document.getDocumentInformation().setTitle(first.award());
            document.getDocumentInformation().setProducer("Vinh Danh");
            var fonts = Fonts.in(document);
            var frame = CertificateFrame.in(document);
            for (Certificate certificate : certificates) {
                draw(document, certificate, fonts, frame);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void draw(
            PDDocument document, Certificate certificate, Map<Fonts, Letters> fonts, PDFormXObject frame)
            throws IOException {
        var page = new PDPage(CertificateFrame.PAGE);
        document.addPage(page);
        try (var pen = new PDPageContentStream(document, page)) {
            pen.drawForm(frame);
            var pages = new CertificatePages(pen, fonts);
            pages.country();
            pages.words(certificate);
            pages.decisionAndCode(certificate);
            pages.signature(certificate);
            pages.watermark(certificate.watermark());
        }
    }

    private Letters font(Fonts font) {
        return Objects.requireNonNull(fonts.get(font));
    }

    private Fitting one(String text, Fonts font, float size, float width) {
        return Fitting.of(text, font(font), size, 7, width, 1);
    }

    private void country() throws IOException {
        pen.setNonStrokingColor(INK);
        centred(one(NationalWords.say("printing.national.country"), Fonts.BOLD, 14, 500), MIDDLE, TOP);
        var motto = one(NationalWords.say("printing.national.motto"), Fonts.BOLD, 13, 500);
        float below = centred(motto, MIDDLE, TOP - 18);
        float half = motto.width(motto.lines().getFirst()) / 2;
        pen.setStrokingColor(CertificateFrame.GOLD);
        pen.setLineWidth(0.9f);
        pen.moveTo(MIDDLE - half, below + 9);
        pen.lineTo(MIDDLE + half, below + 9);
        pen.stroke();
    }

    /** The words between the country's name and the foot: as large as there is room for. */
    private void words(Certificate certificate) throws IOException {
        float top = TOP - 48;
        float room = top - FOOT;
        float scale = 1;
        var pieces = pieces(certificate, scale);
        while (height(pieces) > room && scale > 0.4f) {
            scale -= 0.05f;
            pieces = pieces(certificate, scale);
        }
        // What is left over is shared above and below, so that short texts do not hang from the top.
        float y = top - Math.max(0, (room - height(pieces)) * 0.35f);
        double largest = pieces.stream()
                .mapToDouble(piece -> piece.fitting().size())
                .max()
                .orElse(0);
        for (Piece piece : pieces) {
            pen.setNonStrokingColor(piece.colour());
            float size = piece.fitting().size();
            y = centred(piece.fitting(), MIDDLE, y - piece.before() - size) + size;
            if (piece.fitting().size() == largest) {
                ornament(y - 6);
            }
        }
    }

    /** A gold line with a lozenge, under the largest words. */
    private void ornament(float y) throws IOException {
        pen.setStrokingColor(CertificateFrame.GOLD);
        pen.setLineWidth(1);
        for (int side = -1; side <= 1; side += 2) {
            pen.moveTo(MIDDLE + side * 9, y);
            pen.lineTo(MIDDLE + side * 92, y);
            pen.stroke();
        }
        pen.setNonStrokingColor(CertificateFrame.LACQUER);
        pen.moveTo(MIDDLE - 5, y);
        pen.lineTo(MIDDLE, y + 3.2f);
        pen.lineTo(MIDDLE + 5, y);
        pen.lineTo(MIDDLE, y - 3.2f);
        pen.closePath();
        pen.fill();
    }

    private List<Piece> pieces(Certificate certificate, float scale) {
        var pieces = new ArrayList<Piece>();
        add(pieces, certificate.issuer(), Fonts.BOLD, 19 * scale, 2, INK, 0);
        add(pieces, certificate.verb(), Fonts.BOLD, 16 * scale, 1, INK, 7 * scale);
        add(pieces, certificate.award(), Fonts.BOLD, 46 * scale, 2, CertificateFrame.LACQUER, 2 * scale);
        add(pieces, certificate.recipient(), Fonts.BOLD, 28 * scale, 2, CertificateFrame.LACQUER, 30 * scale);
        add(pieces, certificate.about(), Fonts.REGULAR, 15 * scale, 2, INK, 3 * scale);
        add(pieces, certificate.reason(), Fonts.ITALIC, 16 * scale, 3, INK, 12 * scale);
        return pieces;
    }

    private void add(List<Piece> pieces, String text, Fonts font, float size, int lines, Color colour, float before) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(Fitting.of(text, font(font), size, size * 0.6f, TEXT_WIDTH, lines), colour, before));
        }
    }

    private static float height(List<Piece> pieces) {
        return (float) pieces.stream()
                .mapToDouble(piece -> piece.before() + piece.fitting().height(LEADING))
                .sum();
    }

    private void decisionAndCode(Certificate certificate) throws IOException {
        code(QrCode.of(certificate.checkAddress()));
        float left = CODE_LEFT + CODE_SIDE + 12;
        pen.setNonStrokingColor(INK);
        float y = CODE_BOTTOM + CODE_SIDE - 11;
        if (!certificate.decision().isEmpty()) {
            var decision = Fitting.of(certificate.decision(), font(Fonts.REGULAR), 11.5f, 8, 250, 3);
            y = leftward(decision, left, y) - 6;
        }
        y = leftward(one(NationalWords.say("printing.national.check"), Fonts.ITALIC, 9.5f, 250), left, y);
        leftward(Fitting.of(certificate.checkAddress(), font(Fonts.REGULAR), 9.5f, 6.5f, 310, 1), left, y);
    }

    private void code(QrCode code) throws IOException {
        float module = CODE_SIDE / code.size();
        pen.setNonStrokingColor(Color.WHITE);
        pen.addRect(CODE_LEFT - 4 * module, CODE_BOTTOM - 4 * module, CODE_SIDE + 8 * module, CODE_SIDE + 8 * module);
        pen.fill();
        pen.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            int column = 0;
            while (column < code.size()) {
                int run = code.run(column, row);
                if (run > 0) {
                    float bottom = CODE_BOTTOM + CODE_SIDE - (row + 1) * module;
                    pen.addRect(CODE_LEFT + column * module, bottom, run * module, module);
                }
                column += Math.max(1, run);
            }
        }
        pen.fill();
    }

    private void signature(Certificate certificate) throws IOException {
        pen.setNonStrokingColor(INK);
        var day = NationalWords.placeAndDay(certificate.place(), certificate.day());
        float y = centred(Fitting.of(day, font(Fonts.ITALIC), 13, 8, SIGNER_WIDTH, 1), SIGNER_MIDDLE, FOOT - 18);
        for (String title : certificate.signerTitles()) {
            y = centred(Fitting.of(title, font(Fonts.BOLD), 13, 8, SIGNER_WIDTH, 2), SIGNER_MIDDLE, y);
        }
        centred(
                Fitting.of(certificate.signer(), font(Fonts.BOLD), 14, 8, SIGNER_WIDTH, 1),
                SIGNER_MIDDLE,
                CODE_BOTTOM + 2);
    }

    private void watermark(String text) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        var pale = new PDExtendedGraphicsState();
        pale.setNonStrokingAlphaConstant(0.13f);
        var fitting = Fitting.of(text, font(Fonts.BOLD), 96, 20, 560, 1);
        pen.saveGraphicsState();
        pen.setGraphicsStateParameters(pale);
        pen.setNonStrokingColor(CertificateFrame.LACQUER);
        pen.transform(Matrix.getRotateInstance(Math.toRadians(28), MIDDLE, CertificateFrame.PAGE.getHeight() / 2));
        centred(fitting, 0, -fitting.size() / 3);
        pen.restoreGraphicsState();
    }

    /** Sets lines around a middle, the first on the given base line; returns the base line that would follow. */
    private float centred(Fitting fitting, float middle, float baseline) throws IOException {
        float y = baseline;
        for (String line : fitting.lines()) {
            show(fitting, line, middle - fitting.width(line) / 2, y);
            y -= fitting.size() * LEADING;
        }
        return y;
    }

    private float leftward(Fitting fitting, float left, float baseline) throws IOException {
        float y = baseline;
        for (String line : fitting.lines()) {
            show(fitting, line, left, y);
            y -= fitting.size() * LEADING;
        }
        return y;
    }

    private void show(Fitting fitting, String line, float x, float y) throws IOException {
        pen.beginText();
        pen.setFont(fitting.letters().font(), fitting.size());
        pen.newLineAtOffset(x, y);
        pen.showText(line);
        pen.endText();
    }
}

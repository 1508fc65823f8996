package vn.vinhdanh.printing.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The serif of official papers, with every Vietnamese letter, embedded so that it looks the same everywhere. */
enum Fonts {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic"),
    BOLD_ITALIC("BoldItalic");

    static final String FAMILY = "Liberation Serif";

    /** Read once: every paper needs them. */
    private static final Map<Fonts, byte[]> FILES = new EnumMap<>(Fonts.class);

    static {
        for (Fonts font : values()) {
            FILES.put(font, read("/printing/fonts/LiberationSerif-" + font.style + ".ttf"));
        }
    }

    private final String style;

    Fonts(String style) {
        this.style = style;
    }

    private static byte[] read(String resource) {
        try (var stream = Fonts.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(stream, resource).readAllBytes();
        } catch (IOException inJar) {
            throw new UncheckedIOException(inJar);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(Objects.requireNonNull(FILES.get(this)));
    }

    /** All four, loaded into a document; only the letters used are embedded. */
    static Map<Fonts, Letters> in(PDDocument document) throws IOException {
        var fonts = new EnumMap<Fonts, Letters>(Fonts.class);
        for (Fonts font : values()) {
            fonts.put(font, new Letters(PDType0Font.load(document, font.stream(), true)));
        }
        return fonts;
    }
}

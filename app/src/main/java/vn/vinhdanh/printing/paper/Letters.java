package vn.vinhdanh.printing.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import vn.vinhdanh.printing.Unreadable;

/** A font in a document, with the widths of the letters met so far: asking the font each time is what costs. */
final class Letters {

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Letters(PDFont font) {
        this.font = font;
    }

    PDFont font() {
        return font;
    }

    /**
     * The width of a text at a size of one point. Letters are set side by side, without kerning.
     *
     * @throws Unreadable naming the letter that the font lacks
     */
    float width(String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var known = widths.get(text.codePointAt(i));
            width += known != null ? known : measured(text, text.codePointAt(i));
        }
        return width;
    }

    private float measured(String text, int letter) {
        try {
            float width = font.getStringWidth(Character.toString(letter)) / 1000;
            widths.put(letter, width);
            return width;
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("printing.national.letter", unknown, text, Character.toString(letter));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}

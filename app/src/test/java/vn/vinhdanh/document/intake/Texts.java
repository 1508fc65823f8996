package vn.vinhdanh.document.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts for the reader's tests: the project's own documents. */
final class Texts {

    private Texts() {}

    static String own(String name) {
        try (InputStream file = Texts.class.getResourceAsStream("/documents/" + name + ".txt")) {
            return new String(java.util.Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text as a PDF gives it: lines of at most so many characters, no empty lines, no tabs. */
    static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.replace('\t', ' ').split("\n", -1)) {
            int used = 0;
            for (String word : line.strip().split("\\s+", -1)) {
                boolean fits = used == 0 || used + 1 + word.length() <= width;
                wrapped.append(used == 0 ? "" : fits ? " " : "\n").append(word);
                used = fits ? used + (used == 0 ? 0 : 1) + word.length() : word.length();
            }
            wrapped.append(used == 0 ? "" : "\n");
        }
        return wrapped.toString();
    }

    static Reading readOwn(String name) {
        return Reader.read(SourceText.of(own(name)));
    }
}

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

    static Reading readOwn(String name) {
        return Reader.read(SourceText.of(own(name)));
    }
}

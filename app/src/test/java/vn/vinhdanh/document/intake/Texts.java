package vn.vinhdanh.document.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts for the reader's tests: the project's own documents, and the ministries' own where they lie beside the checkout. */
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

    /** A ministry's document by its number, from the folder of documents beside the checkout. */
    static Optional<String> ministry(String number) {
        for (String folder : List.of("../shared/seeds", "../../shared/seeds", "../../../shared/seeds")) {
            Path seeds = Path.of(folder);
            if (Files.isDirectory(seeds)) {
                try (Stream<Path> files = Files.list(seeds)) {
                    Optional<Path> file = files.filter(
                                    path -> path.getFileName().toString().startsWith(number))
                            .findFirst();
                    if (file.isPresent()) {
                        return Optional.of(Files.readString(file.get()));
                    }
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return Optional.empty();
    }
}

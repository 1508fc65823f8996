package vn.vinhdanh.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The documents that tests read, by number. The real ones, written by ministries, are taken from {@code
 * ../shared/seeds} when that folder stands beside the checkout; otherwise the project's own stand-ins under {@code
 * src/test/resources/documents}, which carry the same number and have the same shape.
 */
public final class Seeds {

    private static final SortedSet<Integer> READ = new ConcurrentSkipListSet<>();
    private static final Optional<Path> REAL = findReal();

    private Seeds() {}

    /** Whether the real documents stand beside the checkout. */
    public static boolean real() {
        return REAL.isPresent();
    }

    /** The file of the document of this number, for uploading; counts as read. */
    public static Path file(int number) {
        var prefix = "%03d".formatted(number);
        var file = inFolder(REAL.orElse(Path.of("src/test/resources/documents")), prefix);
        if (real()) {
            READ.add(number);
        }
        return file;
    }

    public static byte[] bytes(int number) {
        try {
            return Files.readAllBytes(file(number));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String text(int number) {
        return new String(bytes(number), StandardCharsets.UTF_8);
    }

    /** The real folder, when it is there. */
    static Optional<Path> folder() {
        return REAL;
    }

    /** The numbers of the real documents read so far. */
    static SortedSet<Integer> read() {
        return new TreeSet<>(READ);
    }

    /** The numbers of the real documents that are there. */
    static SortedSet<Integer> there() {
        return REAL.map(Seeds::numbers).orElseGet(TreeSet::new);
    }

    private static SortedSet<Integer> numbers(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d{3}.*\\.txt"))
                    .map(name -> Integer.valueOf(name.substring(0, 3)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path inFolder(Path folder, String prefix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no document " + prefix + " in " + folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Tests run in the module's folder. A second working tree of a checkout may stand one folder deeper. */
    private static Optional<Path> findReal() {
        var checkout = Path.of("").toAbsolutePath().getParent();
        if (checkout == null) {
            return Optional.empty();
        }
        var workingTree = Files.isRegularFile(checkout.resolve(".git"));
        return beside(checkout).or(() -> workingTree ? beside(checkout.getParent()) : Optional.empty());
    }

    private static Optional<Path> beside(@Nullable Path checkout) {
        return Optional.ofNullable(checkout)
                .map(folder -> folder.resolveSibling("shared/seeds"))
                .filter(Files::isDirectory);
    }
}

package vn.vinhdanh.rules.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

/** Where the law's files come from. */
public final class LawFiles {

    private static final String INDEX = "law/index.txt";

    private static final int DEEPEST = 3;
    private static final int MOST_FILES = 1_000;

    private LawFiles() {}

    /** The files that {@code law/index.txt} on the class path names. A jar cannot list itself reliably, so the index does. */
    public static List<LawFile> fromClassPath() {
        return text(INDEX)
                .lines()
                .filter(line -> !line.isBlank())
                .map(path -> new LawFile(path, text("law/" + path)))
                .toList();
    }

    /** All YAML files below a folder. */
    public static List<LawFile> fromFolder(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !folder.relativize(path).startsWith("target"))
                    .sorted()
                    .map(path -> new LawFile(folder.relativize(path).toString().replace('\\', '/'), text(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the law folder " + folder, e);
        }
    }

    /** All YAML files below a folder with a ministry's own rules; none where there is no such folder. */
    public static List<LawFile> ofMinistry(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
            return walk.filter(path -> path.toString().matches(".*\\.ya?ml") && Files.isRegularFile(path))
                    .sorted()
                    .limit(MOST_FILES)
                    .map(path -> LawFile.ministry(
                            folder.relativize(path).toString().replace('\\', '/'), text(path), path.toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the ministry's own rules in " + folder, e);
        }
    }

    private static String text(Path path) {
        try {
            return text(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = LawFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The law is not on the class path: " + resource + " is missing");
            }
            return text(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    /** What bytes say, whatever they are: what is not UTF-8 becomes the character that stands for the unreadable. */
    static String text(byte[] bytes) {
        return Normalizer.normalize(new String(bytes, StandardCharsets.UTF_8), Normalizer.Form.NFC);
    }
}

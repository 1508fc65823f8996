package vn.vinhdanh.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the law was read in can be found again. */
class SourcesTests {

    private static final Path LAW = Path.of("../law");
    private static final Path PAGE = Path.of("../docs/sources.md");

    /** "source 3", "sources 4, 5 and 6", "source 4, source 5 and source 27". */
    private static final Pattern NAMED = Pattern.compile("\\bsources? (\\d+(?:(?:,| and|, and) (?:source )?\\d+)*)");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ROW = Pattern.compile("^\\| (\\d+) \\| [^|]+ \\| `[0-9a-f]+` \\|");
    private static final Pattern BOTCHED =
            Pattern.compile("\\bsources \\d+[^;.\"]*\\bsource \\d|\\bsources \\d+ (?!and\\b)");

    @Test
    void everySourceThatTheLawNamesByItsNumberStandsOnThePageOfSources() throws IOException {
        assertThat(named()).isNotEmpty().isEqualTo(listed());
    }

    @Test
    void severalSourcesAreNamedAsASentenceWould() throws IOException {
        for (Path file : files()) {
            assertThat(file).content().doesNotContainPattern(BOTCHED);
        }
    }

    private static Set<Integer> named() throws IOException {
        var named = new TreeSet<Integer>();
        for (Path file : files()) {
            NAMED.matcher(Files.readString(file))
                    .results()
                    .forEach(said -> NUMBER.matcher(said.group(1))
                            .results()
                            .forEach(number -> named.add(Integer.valueOf(number.group()))));
        }
        return named;
    }

    private static Set<Integer> listed() throws IOException {
        var listed = new TreeSet<Integer>();
        for (String line : Files.readAllLines(PAGE)) {
            ROW.matcher(line).results().forEach(row -> listed.add(Integer.valueOf(row.group(1))));
        }
        return listed;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(LAW)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !LAW.relativize(file).startsWith("target"))
                    .toList();
        }
    }
}

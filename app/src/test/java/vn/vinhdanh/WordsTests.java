package vn.vinhdanh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every word that people see stands in the bundles, in both languages. */
class WordsTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern SAID = Pattern.compile("say(?:With)?\\(\\s*\"([a-z][a-zA-Z0-9.-]+)\"\\s*[,)]");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:new Refusal\\(|Screen\\.goTo\\([^;\"]*\"[^\"]*\"[^;\"]*,\\s*)\"([a-z]+\\.[a-z0-9.-]+)\"");
    private static final Pattern NON_ASCII_LETTER = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");
    private static final Pattern LITERAL_TEXT = Pattern.compile(">[^<>{}$@`]*\\p{L}{3,}[^<>{}$@`]*<");

    @Test
    void bothLanguagesSayTheSameKeys() throws IOException {
        assertThat(bundle("vi").keySet()).isEqualTo(bundle("en").keySet());
        assertThat(bundle("vi")).isNotEmpty();
    }

    @Test
    void textsAreWholePatternsInComposedUnicode() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String language : List.of("vi", "en")) {
            bundle(language).forEach((key, text) -> {
                if (text.isBlank() || text.contains("'") || !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                    broken.add(language + " " + key + ": blank, a straight apostrophe, or decomposed letters");
                }
                try {
                    new MessageFormat(text, Locale.of(language));
                } catch (IllegalArgumentException e) {
                    broken.add(language + " " + key + ": " + e.getMessage());
                }
            });
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyKeyUsedInTemplatesAndCodeIsKnown() throws IOException {
        Map<String, String> known = bundle("vi");
        List<String> missing = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".jte")) {
            collect(file, SAID, known, missing);
        }
        for (Path file : files(CODE, ".java")) {
            collect(file, SAID, known, missing);
            collect(file, KEY_IN_CODE, known, missing);
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        List<String> stray = new ArrayList<>();
        for (Path file : files(TEMPLATES, ".jte")) {
            String template = Files.readString(file);
            template = template.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(?:param|import) .*$", "");
            if (NON_ASCII_LETTER.matcher(template).find()) {
                stray.add(file + ": a letter with marks");
            }
            Matcher literal = LITERAL_TEXT.matcher(template.replaceAll("\\$(?:unsafe)?\\{[^}]*}", ""));
            while (literal.find()) {
                stray.add(file + ": " + literal.group());
            }
        }
        stray.removeIf(line -> line.contains("layout.jte") && line.contains("Vinh Danh"));
        assertThat(stray).isEmpty();
    }

    private static void collect(Path file, Pattern pattern, Map<String, String> known, List<String> missing)
            throws IOException {
        Matcher used = pattern.matcher(Files.readString(file));
        while (used.find()) {
            if (!known.containsKey(used.group(1))) {
                missing.add(file.getFileName() + ": " + used.group(1));
            }
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> bundle(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (var resource : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:words/*_" + language + ".properties")) {
            Properties properties = new Properties();
            try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            String room = String.valueOf(resource.getFilename()).replace("_" + language + ".properties", "");
            properties.forEach((key, text) -> {
                assertThat((String) key).as("a key begins with its room").startsWith(room + ".");
                texts.put((String) key, (String) text);
            });
        }
        return texts;
    }
}

package vn.vinhdanh.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;

/** The names and words of the sample, read from {@code sample/*.tsv}. */
final class SampleTexts {

    private final Map<String, List<String>> lists = new HashMap<>();

    SampleTexts() {
        for (String[] line : lines("words")) {
            lists.put(line[0], List.of(Arrays.copyOfRange(line, 1, line.length)));
        }
    }

    List<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }

    String word(String name) {
        return list(name).getFirst();
    }

    static List<String[]> lines(String file) {
        try {
            return new ClassPathResource("sample/" + file + ".tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.vinhdanh.emulation.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A sheet of 100 points to begin with, read from {@code emulation/starting-sheet.tsv}: kind, group, cap, criterion, maximum, evidence. */
final class StartingSheet {

    private StartingSheet() {}

    static List<NewGroup> groups() {
        record Head(String title, GroupKind kind, @Nullable BigDecimal cap) {}
        Map<Head, List<NewGroup.Line>> groups = new LinkedHashMap<>();
        for (String line : lines()) {
            String[] parts = line.split("\t", -1);
            BigDecimal cap = parts[2].isEmpty() ? null : new BigDecimal(parts[2]);
            groups.computeIfAbsent(new Head(parts[1], GroupKind.valueOf(parts[0]), cap), head -> new ArrayList<>())
                    .add(new NewGroup.Line(parts[3], new BigDecimal(parts[4]), parts[5].equals("1")));
        }
        return groups.entrySet().stream()
                .map(entry -> new NewGroup(
                        entry.getKey().title(),
                        entry.getKey().kind(),
                        entry.getKey().cap(),
                        entry.getValue()))
                .toList();
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("emulation/starting-sheet.tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

package vn.vinhdanh.rules.reading;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever hands, disks and malice do to the files, the reader answers with a law or with faults that name file and line: in
 * time, and never with another exception. The rounds are drawn from fixed seeds, so a failure comes back.
 *
 * <p>{@code -Dlaw.fuzz.rounds=100000} looks longer, {@code -Dlaw.fuzz.seed=7} elsewhere.
 */
class LawFuzzTests {

    private static final List<LawFile> REAL = LawFiles.fromClassPath();
    private static final List<LawFile> SMALL = SmallLaw.with(java.util.Map.of(
            "acts/thong-tu-bo.yaml",
            SmallLaw.act("thong-tu-bo", "2021-01-01", "05/2021/TT"),
            "awards/khen-mau.yaml",
            SmallLaw.addition("khen-mau", "2021-06-01", "2022-05-31"),
            "quotas/bo.yaml",
            SmallLaw.quota("own", "thong-tu-bo, Điều 4")));
    private static final int ROUNDS = Integer.getInteger("law.fuzz.rounds", 300);
    private static final long SEED = Long.getLong("law.fuzz.seed", 20261121);
    private static final Duration PATIENCE = Duration.ofMinutes(Math.max(2, ROUNDS / 500));
    private static final int MOST_SHOWN = 4_000;
    private static final String[] NASTY = {
        "\t",
        "\u0000",
        "\uFEFF",
        "\u2028",
        "\u0085",
        "\uD800",
        "\uDC00",
        "\uD83D\uDE00",
        "\u0301",
        "đ",
        "'",
        "\"",
        "{",
        "}",
        "[",
        "]",
        ": ",
        "- ",
        "#",
        "&a ",
        "*a",
        "<<: *a",
        "!!int ",
        "!x ",
        "|\n",
        ">-\n",
        "? ",
        "%YAML 9.9\n",
        "---\n",
        "...\n",
        "~",
        "null",
        "99999999999999999999",
        "-1",
        "1e9999",
        "0x7fffffff",
        ".nan",
        "2024-02-30",
        "+999999999-12-31",
        "0000-00-00",
        "''",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["
    };

    @Test
    void damagedFilesOfTheHouseAreAnswered() {
        Random random = new Random(SEED);
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            for (int round = 0; round < ROUNDS / 30; round++) {
                List<LawFile> files = new ArrayList<>(REAL);
                damage(files, random);
                answer(files, "round " + round);
            }
        });
    }

    @Test
    void damagedFilesOfAMinistryAreAnswered() {
        Random random = new Random(SEED + 1);
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                List<LawFile> files = new ArrayList<>(SMALL);
                damage(files, random);
                answer(files, "round " + round);
            }
        });
    }

    /** Words of the law in an order nobody would write. */
    @Test
    void randomYamlIsAnswered() {
        List<String> words = REAL.stream()
                .flatMap(file -> Arrays.stream(file.text().split("[\\s\\[\\]{},]+")))
                .filter(word -> !word.isBlank())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.addAll(words, NASTY);
        Random random = new Random(SEED + 2);
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                List<LawFile> files = new ArrayList<>(SMALL);
                String folder = pick(List.of("acts", "awards", "guards", "procedures", "quotas", "transition"), random);
                String text = block(words, random, 0);
                files.add(
                        random.nextBoolean()
                                ? new LawFile(folder + "/random.yaml", text)
                                : LawFile.ministry(folder + "/random.yaml", text, folder + "/random.yaml"));
                answer(files, "round " + round);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n",
                "&a a: *a\n",
                "? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ? ?\n",
                "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -\n",
                "award: khen-mau\naward: khen-mau\n",
                "adds-to: khen-mau\nroutes: {}\n",
                "adds-to: [khen-mau]\n",
                "\uFEFFaward: khen-mau\n",
                "award: |\n  khen-mau\n\n\n",
                "award: !!binary AAAA\n",
                "!!java/object:java.lang.Runtime {}\n",
                "%TAG ! tag:x,2000:\n---\naward: !x khen-mau\n"
            })
    void knownAttacksAreAnswered(String text) {
        for (String path : List.of("awards/khen-mau.yaml", "acts/luat-mau.yaml", "procedures/ballots.yaml")) {
            List<LawFile> files = new ArrayList<>(SMALL);
            files.removeIf(file -> file.path().equals(path) && !file.isMinistrys());
            files.add(new LawFile(path, text));
            answer(files, text);
        }
    }

    @Test
    void largeInputsAreAnsweredInTime() {
        Assertions.assertTimeoutPreemptively(PATIENCE, () -> {
            for (String text : List.of(
                    "- ".repeat(90_000) + "x",
                    "? ".repeat(90_000) + "x",
                    "a:\n".repeat(60_000),
                    IntStream.range(0, 15_000).mapToObj(i -> "k" + i + ": v\n").collect(Collectors.joining()),
                    "[" + "a,".repeat(90_000) + "]",
                    "a: \"" + "\\u0301".repeat(30_000) + "\"",
                    "x: " + "9".repeat(150_000),
                    "# " + "x".repeat(190_000),
                    "\n".repeat(199_000),
                    "a: |\n" + " x\n".repeat(60_000),
                    "\uD83D\uDE00".repeat(80_000))) {
                List<LawFile> files = new ArrayList<>(SMALL);
                files.add(LawFile.ministry("awards/lon.yaml", text, "awards/lon.yaml"));
                answer(files, "a large text");
            }
        });
    }

    private static void damage(List<LawFile> files, Random random) {
        for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
            int at = random.nextInt(files.size());
            LawFile file = files.get(at);
            String text = file.text();
            for (int cuts = 1 + random.nextInt(3); cuts > 0; cuts--) {
                text = damaged(text, files, random);
            }
            files.set(at, new LawFile(file.path(), text, file.origin(), file.shown()));
        }
    }

    private static String damaged(String text, List<LawFile> files, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(14)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(line));
            case 2 -> Collections.swap(lines, line, other);
            case 3 -> lines.set(line, "  " + lines.get(line));
            case 4 -> lines.set(line, lines.get(line).replaceFirst("^  ", ""));
            case 5 -> lines.set(line, lines.get(line).replace("  ", "\t"));
            case 6 -> lines.set(line, lines.get(line).replaceFirst("\\d+", "99999999999999999999"));
            case 7 -> lines.set(line, lines.get(line).replaceFirst(":.*", ": " + pick(List.of(NASTY), random)));
            case 8 -> {
                LawFile donor = files.get(random.nextInt(files.size()));
                String[] theirs = donor.text().split("\n", -1);
                lines.add(line, theirs[random.nextInt(theirs.length)]);
            }
            case 9 -> lines.set(line, swapWords(lines.get(line), lines.get(other), random));
            case 10 -> {
                return text.substring(0, random.nextInt(text.length() + 1));
            }
            case 11 -> {
                return flipped(text, random);
            }
            case 12 -> {
                int at = random.nextInt(text.length() + 1);
                return text.substring(0, at) + pick(List.of(NASTY), random) + text.substring(at);
            }
            default -> {
                int at = random.nextInt(text.length() + 1);
                int end = Math.min(text.length(), at + random.nextInt(30));
                return text.substring(0, at) + text.substring(end);
            }
        }
        return String.join("\n", lines);
    }

    private static String swapWords(String one, String other, Random random) {
        String[] words = one.split("\\b", -1);
        String[] donors = other.split("\\b", -1);
        words[random.nextInt(words.length)] = donors[random.nextInt(donors.length)];
        return String.join("", words);
    }

    /** A bit flipped on the disk. */
    private static String flipped(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String block(List<String> words, Random random, int depth) {
        StringBuilder text = new StringBuilder();
        boolean list = random.nextInt(4) == 0;
        for (int entries = 1 + random.nextInt(6); entries > 0; entries--) {
            text.append("  ".repeat(depth))
                    .append(list ? "- " : pick(words, random).replace(":", "") + ": ");
            if (depth < 6 && random.nextInt(3) == 0) {
                text.append('\n').append(block(words, random, depth + 1));
            } else {
                text.append(random.nextInt(5) == 0 ? "{ " + pick(words, random) + " }" : pick(words, random))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static void answer(List<LawFile> files, String round) {
        LawAsked.of(files, () -> round + ": " + changed(files));
    }

    private static String changed(List<LawFile> files) {
        String changed = files.stream()
                .filter(file -> !REAL.contains(file) && !SMALL.contains(file))
                .map(file -> file.path() + "\n" + file.text())
                .collect(Collectors.joining("\n===\n"));
        return changed.length() > MOST_SHOWN ? changed.substring(0, MOST_SHOWN) + "…" : changed;
    }
}

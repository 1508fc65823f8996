package vn.vinhdanh.rules.reading;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for bytes over which the reader of law would trip, guided by the code that they reach. An ordinary run tries the law's
 * own files and what was found once, in the folder of inputs beside this class; {@code ./vinhdanh fuzz} goes looking for more.
 *
 * <p>The first byte of an input chooses the {@link Place}, A the first; the rest is the file.
 */
class GuidedLawFuzzTests {

    /** Where the file of an input lies. */
    private enum Place {
        ACTS("acts/%s.yaml"),
        AWARDS("awards/%s.yaml"),
        CASES("awards/khen-mau.cases.yaml"),
        GUARDS("guards/guard.yaml"),
        PROCEDURES("procedures/list.yaml"),
        QUOTAS("quotas/list.yaml"),
        TRANSITION("transition/%s.yaml"),
        BONUS("bonus/list.yaml"),
        OWN_ACTS("acts/%s.yaml"),
        OWN_AWARDS("awards/%s.yaml"),
        OWN_GUARDS("guards/guard.yaml"),
        OWN_PROCEDURES("procedures/list.yaml"),
        OWN_QUOTAS("quotas/list.yaml");

        private final String path;

        Place(String path) {
            this.path = path;
        }

        LawFile file(String text) {
            // What a file says it is decides its name, so that a changed key is not refused before the rest is read.
            Matcher key = KEY.matcher(text);
            String name = path.formatted(key.find() ? key.group(1) : "version-choice");
            return ordinal() < OWN_ACTS.ordinal()
                    ? new LawFile(name, text)
                    : LawFile.ministry(name, text, "luat/" + name);
        }

        byte[] input(String text) {
            return ((char) ('A' + ordinal()) + text).getBytes(StandardCharsets.UTF_8);
        }

        static Place of(byte choice) {
            return values()[Math.floorMod(choice - 'A', values().length)];
        }
    }

    private static final Pattern KEY =
            Pattern.compile("^(?:act|award|adds-to|transition): ([a-z0-9-]{1,60})$", Pattern.MULTILINE);

    /** As small as a law can be: it is read again for every input. */
    private static final List<LawFile> GROUND = List.of(
            new LawFile("acts/luat-mau.yaml", SmallLaw.act("luat-mau", "2001-01-01", "01/2001/QH")),
            LawFile.ministry("acts/thong-tu-bo.yaml", SmallLaw.act("thong-tu-bo", "2021-01-01", "05/2021/TT"), "own"),
            new LawFile("transition/version-choice.yaml", SmallLaw.choice()),
            new LawFile("awards/khen-mau.yaml", SmallLaw.award("khen-mau", "minister")),
            new LawFile("awards/huan-chuong-mau.yaml", SmallLaw.award("huan-chuong-mau", "president")));

    private static final int MOST_SHOWN = 4_000;

    @MethodSource("seeds")
    @FuzzTest
    void everyFileIsAnswered(byte[] input) {
        if (input.length == 0) {
            return;
        }
        LawFile file = Place.of(input[0]).file(LawFiles.text(Arrays.copyOfRange(input, 1, input.length)));
        List<LawFile> files = new ArrayList<>(GROUND);
        files.removeIf(each -> each.path().equals(file.path()) && each.origin() == file.origin());
        files.add(file);
        LawAsked.of(files, () -> shown(file));
    }

    /** The law's own files, speaking of the acts and awards of the small law, for over the whole one few inputs would get a turn. */
    static Stream<byte[]> seeds() {
        List<LawFile> real = LawFiles.fromClassPath();
        Function<String, String> made = madeUp(real);
        Stream<byte[]> states = real.stream().map(file -> placeOf(file).input(made.apply(file.text())));
        Stream<byte[]> ministrys = Stream.of(
                Place.OWN_ACTS.input(SmallLaw.act("quy-che", "2021-01-01", "07/2021/TT")),
                Place.OWN_AWARDS.input(SmallLaw.addition("khen-mau", "2021-06-01", "")),
                Place.OWN_AWARDS.input(SmallLaw.award("khen-cua-bo", "minister")),
                Place.OWN_GUARDS.input(made.apply(text(real, "guards/one-form.yaml"))),
                Place.OWN_PROCEDURES.input(SmallLaw.ballot("2023-01-01", 70)),
                Place.OWN_QUOTAS.input(SmallLaw.quota("own", "thong-tu-bo, Điều 4")));
        return Stream.concat(states, ministrys);
    }

    private static Place placeOf(LawFile file) {
        if (file.isCases()) {
            return Place.CASES;
        }
        return Place.valueOf(file.path().substring(0, file.path().indexOf('/')).toUpperCase(Locale.ROOT));
    }

    private static Function<String, String> madeUp(List<LawFile> real) {
        Pattern acts = Pattern.compile("(?<!act: )\\b(?:" + names(real, "acts/") + ")\\b");
        Pattern awards = Pattern.compile("(?<!^award: )\\b(?:" + names(real, "awards/") + ")\\b(?!\\.)");
        return text -> awards.matcher(acts.matcher(text).replaceAll("luat-mau")).replaceAll("huan-chuong-mau");
    }

    private static String names(List<LawFile> real, String folder) {
        return real.stream()
                .filter(file -> file.path().startsWith(folder) && !file.isCases())
                .map(LawFile::name)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .collect(Collectors.joining("|"));
    }

    private static String text(List<LawFile> real, String path) {
        return real.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static String shown(LawFile file) {
        String text = file.text();
        return file.shown() + "\n" + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text);
    }
}

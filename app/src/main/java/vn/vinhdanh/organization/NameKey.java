package vn.vinhdanh.organization;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stays of a Vietnamese name when spelling habits are taken away: case, marks, dashes, joining words, and the
 * abbreviations that offices use. Two spellings of one name have one key.
 */
public record NameKey(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Abbreviations with their dots, ampersands and dashes already taken away. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("khcn", "khoa hoc cong nghe"),
            Map.entry("tttt", "thong tin truyen thong"),
            Map.entry("cntt", "cong nghe thong tin"),
            Map.entry("tdkt", "thi dua khen thuong"),
            Map.entry("dmst", "doi moi sang tao"),
            Map.entry("shtt", "so huu tri tue"),
            Map.entry("tcdlcl", "tieu chuan do luong chat luong"),
            Map.entry("tccb", "to chuc can bo"),
            Map.entry("nxb", "nha xuat ban"),
            Map.entry("vp", "van phong"),
            Map.entry("tt", "trung tam"),
            Map.entry("tct", "tong cong ty"));

    private static final Pattern AMPERSAND_ABBREVIATION = Pattern.compile("\\b(\\p{L}{1,4})\\s?&\\s?(\\p{L}{1,4})\\b");

    private static final Pattern EMULATION = Pattern.compile("\\btd\\s?[-–,]\\s?kt\\b");

    /** Words that join and say nothing of their own. */
    private static final List<String> JOINERS = List.of("va", "cac", "thuoc");

    public static NameKey of(String name) {
        var bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
        var joined = EMULATION
                .matcher(AMPERSAND_ABBREVIATION.matcher(bare).replaceAll("$1$2"))
                .replaceAll("tdkt");
        return new NameKey(NO_WORD.splitAsStream(joined)
                .filter(word -> !word.isEmpty())
                .flatMap(word -> Stream.of(MEANT.getOrDefault(word, word).split(" ")))
                .filter(word -> !JOINERS.contains(word))
                .toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How like two keys are, 0 to 1: shared words, and pairs of neighbouring words for their order. */
    double likeness(NameKey other) {
        if (words.equals(other.words)) {
            return 1;
        }
        double like = 0.7 * shared(words, other.words) + 0.3 * shared(pairs(words), pairs(other.words));
        return Math.min(like, 0.99);
    }

    /**
     * A bound that {@link #likeness} never exceeds, cheap to compute.
     *
     * @param common at least as many words as the two share
     */
    double likenessAtMost(NameKey other, int common) {
        if (words.equals(other.words)) {
            return 1;
        }
        int all = words.size() + other.words.size();
        double pairs = common < 2 || all <= 2 ? 0 : Math.min(1, 2.0 * common / (all - 2));
        return 0.7 * Math.min(1, 2.0 * common / all) + 0.3 * pairs;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    private static List<String> pairs(List<String> words) {
        return Stream.iterate(1, i -> i < words.size(), i -> i + 1)
                .map(i -> words.get(i - 1) + " " + words.get(i))
                .toList();
    }

    private static double shared(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        var left = other.stream().collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        long common = one.stream()
                .filter(word -> left.merge(word, -1L, Long::sum) >= 0)
                .count();
        return 2.0 * common / (one.size() + other.size());
    }
}

package vn.vinhdanh.document.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbered texts that a document rests on or names. */
final class Citations {

    /** A document number: digits, perhaps a year, and a symbol of capitals, such as 16/2021/QĐ-TTg or 34-CT/TW. */
    static final String NUMBER = "\\d{1,5}[a-z]?\\s?(?:/\\s?\\d{4}\\s?)?[/\\-–—−‐‑]\\s?\\p{Lu}[\\p{L}\\d&]*"
            + "(?:[-–—−‐‑/.]\\p{Lu}[\\p{L}\\d&]*)*";

    private static final Pattern CITED = Pattern.compile("(số\\s*:?\\s*|,\\s*|và\\s+)(" + NUMBER + ")");
    private static final Pattern DAY = Pattern.compile(",?\\s*(?:\\(?\\s*)ngày\\s+" + Dates.DAY + "\\)?");
    private static final Pattern KINDS = Pattern.compile(
            "Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Kế hoạch"
                    + "|Công văn|Công điện|Hướng dẫn|Thông báo|Kết luận|Báo cáo|Tờ trình|Chương trình|Quy định|Quy chế|Thông tri",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISSUER = Pattern.compile("\\s*,?\\s*của\\s+(\\p{Lu}.*?)(?:\\s+khóa\\s+[IVXLC\\d]+)?"
            + "(?=\\s+(?:về|quy định|phát động|ban hành|triển khai|hướng dẫn|phê duyệt|sửa đổi|thông qua|v/v|là|để|và(?=\\s+(?:\\p{Ll}|Chỉ thị|Nghị|Quyết định|Thông tư|Kế hoạch|Luật|Công văn)))\\s"
            + "|[;:.(“”\"]|,(?!\\s[Kk]hen thưởng)|$)");
    private static final Map<String, String> KIND_OF_SYMBOL = Map.of(
            "QD", "Quyết định",
            "CT", "Chỉ thị",
            "ND", "Nghị định",
            "NQ", "Nghị quyết",
            "TT", "Thông tư",
            "KH", "Kế hoạch",
            "HD", "Hướng dẫn",
            "TB", "Thông báo",
            "QH", "Luật");
    private static final Map<String, String> ISSUER_OF_SYMBOL =
            Map.of("CP", "Chính phủ", "TTG", "Thủ tướng Chính phủ", "QH", "Quốc hội", "CTN", "Chủ tịch nước");

    private Citations() {}

    /** All cited texts in order, each once; {@code own} is the document's own number. */
    static List<Found<Reading.Citation>> in(List<Passage> passages, @Nullable Span own, Names names) {
        List<Found<Reading.Citation>> citations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Passage passage : passages) {
            for (Found<Reading.Citation> found : in(passage, names)) {
                Span span = found.span();
                boolean itself = own != null && span != null && span.from() <= own.to() && own.from() <= span.to();
                if (!itself
                        && seen.add(SourceText.folded(
                                found.value().kind() + found.value().number()))) {
                    citations.add(found);
                }
            }
        }
        return citations;
    }

    private static List<Found<Reading.Citation>> in(Passage passage, Names names) {
        List<Found<Reading.Citation>> citations = new ArrayList<>();
        String text = passage.text();
        Matcher cited = CITED.matcher(text);
        int last = 0;
        String lastKind = null;
        int from = 0;
        while (cited.find(from)) {
            from = cited.end(2);
            boolean introduced = cited.group(1).startsWith("số");
            if (!introduced && (lastKind == null || cited.start() > last + 1)) {
                continue;
            }
            int kindAt = kindStart(text, last, cited.start());
            String symbol = symbol(cited.group(2));
            String kind = kindAt < 0 ? kindOf(symbol) : kindAt(text, kindAt);
            if (kind == null) {
                kind = lastKind == null ? "" : lastKind;
            }
            int end = cited.end(2);
            Matcher day = DAY.matcher(text).region(end, text.length());
            LocalDate on = null;
            if (day.lookingAt()) {
                on = Dates.day(day, 1);
                end = day.end();
            }
            Matcher issuer = ISSUER.matcher(text).region(end, text.length());
            String by = null;
            boolean told = issuer.lookingAt();
            if (told) {
                by = issuer.group(1).strip();
                end = issuer.end(1);
            } else {
                by = issuerOf(symbol, names);
            }
            Span span = passage.span(kindAt < 0 ? cited.start() : kindAt, end);
            Reading.Citation citation = new Reading.Citation(kind, number(cited.group(2)), on, by);
            citations.add(new Found<>(citation, span, confidence(citation, told, kindAt >= 0)));
            last = end;
            lastKind = kind;
        }
        return citations;
    }

    private static Confidence confidence(Reading.Citation citation, boolean issuerTold, boolean kindTold) {
        if (citation.issuer() == null || citation.kind().isEmpty()) {
            return Confidence.DOUBTFUL;
        }
        return issuerTold && kindTold && citation.day() != null ? Confidence.CERTAIN : Confidence.LIKELY;
    }

    /** Where the nearest word for a kind of text stands before the number, in the same clause; -1 if nowhere. */
    private static int kindStart(String text, int from, int to) {
        int nearest = -1;
        Matcher kinds = KINDS.matcher(text).region(Math.max(from, to - 60), to);
        while (kinds.find()) {
            boolean capital = Character.isUpperCase(text.charAt(kinds.start()));
            boolean capitalKnown = nearest >= 0 && Character.isUpperCase(text.charAt(nearest));
            nearest = capital || !capitalKnown ? kinds.start() : nearest;
        }
        return nearest >= 0 && text.substring(nearest, to).matches("(?s)[^.;”“]*") ? nearest : -1;
    }

    private static String kindAt(String text, int start) {
        Matcher kinds = KINDS.matcher(text).region(start, text.length());
        return kinds.lookingAt()
                ? kinds.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + kinds.group().substring(1).toLowerCase(Locale.ROOT)
                : "";
    }

    /** The letters behind the digits, in plain capitals: "QD-TTG". */
    static String symbol(String number) {
        return SourceText.folded(number)
                .replaceAll("^[\\d\\s]+[a-z]?\\s*(?:/\\s*\\d{4})?\\s*[/\\-–—−‐‑]\\s*", "")
                .replaceAll("[–—−‐‑]", "-")
                .toUpperCase(Locale.ROOT);
    }

    /** One way of writing: no blanks, plain hyphens. */
    static String number(String written) {
        return written.replaceAll("\\s+", "").replaceAll("[–—−‐‑]", "-");
    }

    private static @Nullable String kindOf(String symbol) {
        return KIND_OF_SYMBOL.get(symbol.replaceAll("[^A-Z].*", ""));
    }

    private static @Nullable String issuerOf(String symbol, Names names) {
        String code = symbol.replaceAll("^.*[-/]", "").replaceAll("\\d+$", "");
        String known = ISSUER_OF_SYMBOL.get(code);
        return known != null ? known : names.ofInitials(code);
    }
}

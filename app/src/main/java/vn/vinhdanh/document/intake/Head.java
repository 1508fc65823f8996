package vn.vinhdanh.document.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.DocumentKind;

/** Reads what stands above the body: kind, number, day and place, issuer, subject, addressees. */
final class Head {

    private static final Pattern NUMBER =
            Pattern.compile("^Số\\s*:?\\s*(" + Citations.NUMBER + "|/\\s?\\p{Lu}[\\p{L}\\d&/–-]*)(?=\\s|$)");
    private static final Pattern DAY =
            Pattern.compile("^(\\p{Lu}[\\p{L} .-]{1,30}),\\s*ngày\\s+" + Dates.DAY + "\\.?$");
    /** The same at the end of a line that a table's columns were run into. */
    private static final Pattern DAY_BEHIND = Pattern.compile(
            "(?<=\\s)((?:\\p{Lu}[\\p{L}.-]*\\s){0,3}\\p{Lu}[\\p{L}.-]*),\\s*ngày\\s+" + Dates.DAY + "\\.?$");

    private static final Pattern ABOUT = Pattern.compile("^V/[vV]\\s*:?\\s*");
    private static final Pattern TO = Pattern.compile("^Kính gửi\\s*:?\\s*");
    private static final Pattern MOTTO = Pattern.compile("cong hoa xa hoi.*|doc lap.*|dang cong san.*");
    private static final Pattern ISSUES = Pattern.compile(
            "(?<![\\p{L}] )((?:Hội đồng (?:Thi đua|TĐ)|Bộ|Ủy ban|Tổng cục|Cục|Tỉnh ủy)"
                    + "\\s(?!trưởng)[\\p{L}&\\s,-]{2,80}?)\\s+(?:yêu cầu|thông báo|phát động|ban hành|chỉ thị|đề nghị|quyết định|hướng dẫn|xây dựng kế hoạch|báo cáo|kính mời)\\s");
    private static final Pattern HEAD_ISSUES = Pattern.compile("(?:Bộ trưởng|Chủ tịch|Thứ trưởng)\\s+"
            + "((?:Bộ|Ủy ban)\\s[\\p{L}&\\s]{2,80}?)\\s+(?:yêu cầu|phát động|chỉ thị|ban hành)\\s");
    private static final int SUBJECT_AT_MOST = 400;
    private static final int HEAD_PASSAGES = 25;

    private static final Map<String, DocumentKind> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("chi thi", DocumentKind.DIRECTIVE);
        KINDS.put("quyet dinh", DocumentKind.DECISION);
        KINDS.put("ke hoach", DocumentKind.PLAN);
        KINDS.put("chuong trinh", DocumentKind.PROGRAMME);
        KINDS.put("huong dan", DocumentKind.GUIDELINE);
        KINDS.put("thong bao", DocumentKind.NOTICE);
        KINDS.put("bao cao", DocumentKind.REPORT);
        KINDS.put("to trinh", DocumentKind.SUBMISSION);
        KINDS.put("nghi quyet", DocumentKind.RESOLUTION);
        KINDS.put("thong tu", DocumentKind.CIRCULAR);
        KINDS.put("nghi dinh", DocumentKind.DECREE);
        KINDS.put("bien ban", DocumentKind.MINUTES);
        KINDS.put("giay moi", DocumentKind.INVITATION);
        KINDS.put("cong van", DocumentKind.OFFICIAL_LETTER);
    }

    private static final Map<String, DocumentKind> KIND_OF_SYMBOL = Map.of(
            "CT", DocumentKind.DIRECTIVE,
            "QD", DocumentKind.DECISION,
            "KH", DocumentKind.PLAN,
            "HD", DocumentKind.GUIDELINE,
            "TB", DocumentKind.NOTICE,
            "BC", DocumentKind.REPORT,
            "TTR", DocumentKind.SUBMISSION,
            "NQ", DocumentKind.RESOLUTION);

    private final List<Passage> top;
    private final List<Passage> body;
    private final Names names;
    private int titleAt = -1;

    /** The head of a whole document; the body lacks its signature and its recipients. */
    Head(List<Passage> all, List<Passage> body, Names names) {
        this.body = body;
        this.names = names;
        this.top = all.subList(0, Math.min(HEAD_PASSAGES, all.size()));
        for (int i = 0; i < top.size() && titleAt < 0; i++) {
            if (top.get(i).isCapitals()
                    && KINDS.containsKey(SourceText.folded(top.get(i).text()))) {
                titleAt = i;
            }
        }
    }

    Found<DocumentKind> kind(@Nullable Found<String> number, boolean hasOutline) {
        if (titleAt >= 0) {
            Passage title = top.get(titleAt);
            return Found.certain(kindNamed(title), title.span());
        }
        for (Passage passage : top) {
            if (ABOUT.matcher(passage.text()).lookingAt()) {
                return Found.certain(DocumentKind.OFFICIAL_LETTER, passage.span());
            }
        }
        if (number != null) {
            String symbol = Citations.symbol(number.value()).replaceAll("[-/].*", "");
            DocumentKind kind = KIND_OF_SYMBOL.getOrDefault(symbol, DocumentKind.OFFICIAL_LETTER);
            return Found.likely(kind, number.span());
        }
        boolean tells = body.stream()
                .limit(6)
                .anyMatch(passage -> passage.text().contains("Hội nghị")
                        || passage.text().contains("Đại hội")
                        || passage.text().contains("Lễ "));
        Span start = body.isEmpty() ? new Span(0, 0) : body.getFirst().span();
        return tells && !hasOutline
                ? Found.likely(DocumentKind.NEWS, start)
                : Found.doubtful(DocumentKind.OTHER, start);
    }

    private static DocumentKind kindNamed(Passage title) {
        return KINDS.getOrDefault(SourceText.folded(title.text()), DocumentKind.OTHER);
    }

    @Nullable
    Found<String> number() {
        for (Passage passage : top) {
            Matcher number = NUMBER.matcher(passage.text());
            if (number.find()) {
                String written = Citations.number(number.group(1));
                Span span = passage.span(number, 1);
                return Character.isDigit(written.charAt(0))
                        ? Found.certain(written, span)
                        : Found.doubtful(written, span);
            }
        }
        return null;
    }

    @Nullable
    Found<String> place() {
        for (Pattern pattern : List.of(DAY, DAY_BEHIND)) {
            for (Passage passage : top) {
                Matcher day = pattern.matcher(passage.text());
                if (day.find()) {
                    return Found.certain(day.group(1), passage.span(day, 1));
                }
            }
        }
        return null;
    }

    @Nullable
    Found<LocalDate> day() {
        for (Pattern pattern : List.of(DAY, DAY_BEHIND)) {
            for (Passage passage : top) {
                Matcher day = pattern.matcher(passage.text());
                LocalDate named = day.find() ? Dates.day(day, 2) : null;
                if (named != null) {
                    return Found.certain(named, passage.span(day.start(2), day.end(4)));
                }
            }
        }
        return null;
    }

    /** The issuer of the letterhead, of the number's symbol, or of the sentence that issues the text: the first told. */
    @Nullable
    Found<String> issuer(@Nullable Found<String> number) {
        Found<String> letterhead = letterhead();
        if (letterhead != null) {
            return letterhead;
        }
        Found<String> speaking = speaking();
        if (number != null) {
            for (String code : Citations.symbol(number.value()).split("[-/]", -1)) {
                String name = names.ofInitials(code);
                if (name != null) {
                    return Found.likely(name, number.span());
                }
            }
        }
        return speaking;
    }

    private @Nullable Found<String> letterhead() {
        int end = titleAt < 0 ? Math.min(4, top.size()) : titleAt;
        Found<String> letterhead = null;
        for (Passage passage : top.subList(0, end)) {
            if (passage.isCapitals()
                    && !MOTTO.matcher(SourceText.folded(passage.text())).matches()
                    && passage.text().matches("(?U)[\\p{Lu}\\s,–-]{6,}")) {
                letterhead = Found.certain(asInBody(passage.text()), passage.span());
            }
        }
        return letterhead;
    }

    /** The same name in the case in which the body writes it; as it stands where the body does not name it. */
    private String asInBody(String capitals) {
        Pattern name = Pattern.compile(
                Pattern.quote(capitals.replaceAll("\\s+", " ")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Passage passage : body) {
            Matcher written = name.matcher(passage.text());
            while (written.find()) {
                if (!written.group().equals(capitals)) {
                    return written.group();
                }
            }
        }
        return capitals;
    }

    private @Nullable Found<String> speaking() {
        for (Pattern pattern : List.of(ISSUES, HEAD_ISSUES)) {
            for (Passage passage : body) {
                Matcher issues = pattern.matcher(passage.text());
                if (issues.find()) {
                    return Found.likely(issues.group(1), passage.span(issues, 1));
                }
            }
        }
        return null;
    }

    @Nullable
    Found<String> subject() {
        if (titleAt >= 0 && titleAt + 1 < top.size()) {
            Passage subject = top.get(titleAt + 1);
            return subject.text().length() <= SUBJECT_AT_MOST && Marker.of(subject.text()) == null
                    ? subject.certain()
                    : null;
        }
        for (Passage passage : top) {
            Matcher about = ABOUT.matcher(passage.text());
            if (about.lookingAt()) {
                return passage.from(about.end()).certain();
            }
        }
        return null;
    }

    List<Found<String>> addressees() {
        for (int i = 0; i < top.size(); i++) {
            Matcher to = TO.matcher(top.get(i).text());
            if (to.lookingAt()) {
                Passage first = top.get(i).from(to.end()).unended();
                if (!first.text().isEmpty()) {
                    return List.of(first.certain());
                }
                return top.subList(i + 1, top.size()).stream()
                        .takeWhile(Head::isBullet)
                        .map(passage ->
                                passage.from(markerLength(passage)).unended().certain())
                        .toList();
            }
        }
        return List.of();
    }

    private static boolean isBullet(Passage passage) {
        Marker marker = Marker.of(passage.text());
        return marker != null && marker.isBullet();
    }

    private static int markerLength(Passage passage) {
        Marker marker = Marker.of(passage.text());
        return marker == null ? 0 : marker.length();
    }
}

package vn.vinhdanh.document.intake;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.Bound;
import vn.vinhdanh.document.ProposedTarget;

/**
 * Proposes how a task could be measured: by a ratio with its bound, else by a count, else as a milestone. A task with
 * several figures gets the first of the strongest sort and is marked as doubtful.
 */
final class Targets {

    private static final String BOUND =
            "((?iu:trên|hơn|vượt|dưới|ít nhất|tối thiểu|không dưới|không thấp hơn|từ|tối đa|không quá|không vượt quá"
                    + "|đạt trên|đạt tối thiểu|đạt ít nhất|đạt|>=|≥|<=|≤|>|<))?\\s*";
    private static final Pattern RATIO = Pattern.compile("(?<![\\p{L}\\d])" + BOUND
            + "(?<![\\d.,])(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:%|phần trăm)(\\s*trở lên|\\s*trở xuống)?");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/.,–-])" + BOUND
            + "(?<![\\d.,/])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,5})(?![\\d./%,]|\\s*[%/–-])\\s+(\\p{L}[\\p{L}\\s]{1,60})");
    private static final Pattern NOT_COUNTED_BEFORE = Pattern.compile(
            "(?:năm|tháng|ngày|quý|khóa|thứ|số|điều|khoản|giai đoạn|kỳ|khoá|đợt|phiên bản|mức|cấp độ|tuổi|công ước|nghị định|tầm nhìn|kỷ niệm|truyền thống|Summit)\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NOT_COUNTED_AFTER = Pattern.compile(
            "^(?:năm|tháng|ngày|giờ|phút|tuổi|chữ|phần trăm|và|đến|đồng|của|trở|quý|tuần)(?!\\p{L}).*", Pattern.DOTALL);
    private static final Pattern UNIT_END = Pattern.compile(
            "\\s+(?:về|tại|trong|cho|để|trên|nhằm|vào|theo|trước|và|được|với|từ|ở|cấp|mới|đạt|của|do|phục vụ|trở)(?!\\p{L}).*",
            Pattern.DOTALL);

    private Targets() {}

    static Found<ProposedTarget> of(Passage task) {
        Found<ProposedTarget> ratio = ratio(task);
        if (ratio != null) {
            return ratio;
        }
        Found<ProposedTarget> number = number(task);
        return number != null ? number : milestone(task);
    }

    private static @Nullable Found<ProposedTarget> ratio(Passage task) {
        Matcher ratio = RATIO.matcher(task.text());
        if (!ratio.find()) {
            return null;
        }
        BigDecimal amount = new BigDecimal(ratio.group(2).replace(',', '.'));
        Bound bound = bound(ratio.group(1), ratio.group(3));
        Passage clause = clause(task, ratio.start(), ratio.end());
        ProposedTarget target = new ProposedTarget(
                ProposedTarget.Kind.RATIO, bound, amount, ratioOf(clause, ratio.group()), clause.text());
        Span span = task.span(ratio.start(), ratio.end());
        boolean several = ratio.find();
        boolean told = bound != Bound.EXACTLY || amount.compareTo(BigDecimal.valueOf(100)) == 0;
        return several ? Found.doubtful(target, span) : told ? Found.certain(target, span) : Found.likely(target, span);
    }

    private static @Nullable Found<ProposedTarget> number(Passage task) {
        Matcher number = NUMBER.matcher(task.text());
        Found<ProposedTarget> first = null;
        int from = 0;
        while (number.find(from)) {
            from = number.end(2);
            if (!counts(task.text(), number)) {
                continue;
            }
            if (first != null) {
                return Found.doubtful(first.value(), first.span());
            }
            first = number(task, number);
        }
        return first;
    }

    private static Found<ProposedTarget> number(Passage task, Matcher number) {
        String unit = UNIT_END.matcher(number.group(3)).replaceFirst("").strip();
        unit = unit.split("[,;.]", -1)[0];
        BigDecimal amount = new BigDecimal(number.group(2).replace(".", ""));
        Bound told = bound(number.group(1), null);
        Bound bound = told == Bound.EXACTLY ? Bound.AT_LEAST : told;
        Passage clause = clause(task, number.start(2), number.end(2));
        ProposedTarget target = new ProposedTarget(ProposedTarget.Kind.NUMBER, bound, amount, unit, clause.text());
        return Found.likely(target, task.span(number.start(2), number.start(3) + unit.length()));
    }

    private static boolean counts(String text, Matcher number) {
        String before = text.substring(0, number.group(1) == null ? number.start(2) : number.start(1))
                .strip();
        boolean year = number.group(2).matches("(?:19|20)\\d{2}");
        return !year
                && !NOT_COUNTED_BEFORE.matcher(before).find()
                && !NOT_COUNTED_AFTER.matcher(number.group(3)).matches();
    }

    private static Found<ProposedTarget> milestone(Passage task) {
        Passage first = clause(task, 0, Math.min(1, task.text().length()));
        ProposedTarget target = ProposedTarget.milestone(first.text());
        boolean whole = first.text().length() >= task.unended().text().length();
        return whole ? Found.certain(target, first.span()) : Found.likely(target, first.span());
    }

    private static Bound bound(@Nullable String before, @Nullable String after) {
        if (after != null) {
            return after.contains("lên") ? Bound.AT_LEAST : Bound.AT_MOST;
        }
        return switch (before == null ? "" : before.strip().toLowerCase(Locale.ROOT)) {
            case "trên", "hơn", "vượt", "đạt trên", ">" -> Bound.MORE_THAN;
            case "dưới", "<" -> Bound.LESS_THAN;
            case "ít nhất",
                    "tối thiểu",
                    "không dưới",
                    "không thấp hơn",
                    "đạt tối thiểu",
                    "đạt ít nhất",
                    "từ",
                    "đạt",
                    ">=",
                    "≥" -> Bound.AT_LEAST;
            case "tối đa", "không quá", "không vượt quá", "<=", "≤" -> Bound.AT_MOST;
            default -> Bound.EXACTLY;
        };
    }

    /** What the ratio is of: the words before the figure, from "tỷ lệ" on if they say so. */
    private static String ratioOf(Passage clause, String figure) {
        int at = clause.text().indexOf(figure);
        String before = at < 0 ? clause.text() : clause.text().substring(0, at);
        String folded = before.toLowerCase(Locale.ROOT);
        int named = Math.max(folded.lastIndexOf("tỷ lệ"), folded.lastIndexOf("tỉ lệ"));
        String of = named >= 0 ? before.substring(named) : before;
        return of.replaceAll("(?U)\\s*(?:đạt|lên|là|tăng|giảm|còn|xuống|bằng)*\\s*$", "")
                .strip();
    }

    /** The clause around a place: between semicolons or full stops. */
    private static Passage clause(Passage task, int from, int to) {
        Matcher ends = Pattern.compile("[;.](?=\\s|$)").matcher(task.text());
        int start = 0;
        int end = task.text().length();
        while (ends.find()) {
            if (ends.end() <= from) {
                start = ends.end();
            } else if (ends.start() >= to) {
                end = ends.start();
                break;
            }
        }
        return task.part(start, end).unended();
    }
}

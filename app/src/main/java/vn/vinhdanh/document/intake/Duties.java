package vn.vinhdanh.document.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.ReportingDuty;

/** Finds reports that are due again and again. */
final class Duties {

    private static final String OFTEN =
            "(?:[Hh]àng|[Hh]ằng|[Mm]ỗi|[Tt]heo|[Đđ]ịnh kỳ|một)\\s+(tháng|quý|sáu tháng|6 tháng|06 tháng|nửa năm|năm)";
    private static final Pattern FREQUENCY = Pattern.compile(OFTEN);
    private static final Pattern DUE = Pattern.compile(
            "(trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?(?: vào)?|vào)\\s+ngày\\s+(?:mùng\\s+)?(\\d{1,2})"
                    + "(?:\\s+(?:của\\s+)?(tháng cuối|tháng đầu)(?:\\s+(?:của\\s+|mỗi\\s+)?(quý|kỳ|tháng|6 tháng|năm)(?:\\s+(sau|tiếp theo|kế tiếp))?)?"
                    + "|\\s+(?:của\\s+)?(?:tháng\\s+)?(hàng tháng|hằng tháng|tháng sau|tháng tiếp theo|mỗi tháng))");
    private static final Pattern TO = Pattern.compile(
            "(?:về|tới|đến|cho)\\s+((?:Bộ|Vụ|Cục|Hội đồng|Văn phòng|Thường trực|Ủy ban|Sở|Ban|Tổng cục)[^.;]*?)"
                    + "\\s*(?=\\s(?:trước|chậm nhất|muộn nhất|vào|để|theo)\\s|[,.;]|$)");

    private Duties() {}

    static List<Found<ReportingDuty>> in(List<Passage> passages) {
        List<Found<ReportingDuty>> duties = new ArrayList<>();
        for (Passage passage : passages) {
            for (Passage sentence : sentences(passage)) {
                Found<ReportingDuty> duty = duty(sentence);
                if (duty != null) {
                    duties.add(duty);
                }
            }
        }
        return duties;
    }

    private static @Nullable Found<ReportingDuty> duty(Passage sentence) {
        Matcher due = DUE.matcher(sentence.text());
        if (!sentence.text().contains("báo cáo") || !due.find()) {
            return null;
        }
        int day = Integer.parseInt(due.group(2));
        if (day < 1 || day > 31) {
            return null;
        }
        ReportingDuty.Frequency frequency = frequency(sentence.text(), due);
        boolean monthly = due.group(6) != null;
        boolean after = "tháng đầu".equals(due.group(3))
                || due.group(5) != null
                || (monthly && (due.group(6).endsWith("sau") || due.group(6).endsWith("tiếp theo")));
        ReportingDuty.Anchor anchor =
                after ? ReportingDuty.Anchor.FIRST_MONTH_AFTER_PERIOD : ReportingDuty.Anchor.LAST_MONTH_OF_PERIOD;
        boolean included = !due.group(1).startsWith("trước");
        Matcher to = TO.matcher(sentence.text());
        ReportingDuty duty = new ReportingDuty(
                frequency == null ? ReportingDuty.Frequency.QUARTERLY : frequency,
                anchor,
                day,
                included,
                to.find() ? to.group(1).strip() : "");
        Span span = sentence.span(due.start(), due.end());
        return frequency == null ? Found.doubtful(duty, span) : Found.certain(duty, span);
    }

    private static ReportingDuty.@Nullable Frequency frequency(String sentence, Matcher due) {
        if (due.group(6) != null) {
            return ReportingDuty.Frequency.MONTHLY;
        }
        Matcher often = FREQUENCY.matcher(sentence);
        String named =
                due.group(4) != null && !due.group(4).equals("kỳ") ? due.group(4) : often.find() ? often.group(1) : "";
        return switch (named) {
            case "tháng" -> ReportingDuty.Frequency.MONTHLY;
            case "quý" -> ReportingDuty.Frequency.QUARTERLY;
            case "sáu tháng", "6 tháng", "06 tháng", "nửa năm" -> ReportingDuty.Frequency.HALF_YEARLY;
            case "năm" -> ReportingDuty.Frequency.YEARLY;
            default -> null;
        };
    }

    static List<Passage> sentences(Passage passage) {
        List<Passage> sentences = new ArrayList<>();
        Matcher end = Pattern.compile("[.!?…]+[”\")]?\\s+(?=[\\p{Lu}“\"])").matcher(passage.text());
        int start = 0;
        while (end.find()) {
            sentences.add(passage.part(start, end.end()));
            start = end.end();
        }
        sentences.add(passage.from(start));
        return sentences;
    }
}

package vn.vinhdanh.document.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the fields of work with their tasks, and who has to carry the document out. */
final class Tasks {

    private static final Pattern FIELDS_HEAD =
            Pattern.compile("muc tieu|nhiem vu|chi tieu|linh vuc|noi dung thi dua|trong tam");
    private static final Pattern CARRYING_OUT = Pattern.compile("to chuc thuc hien|phan cong|trach nhiem thuc hien");
    private static final Pattern FIELD_LABEL = Pattern.compile("^(?:Về\\s+|Trong\\s+)?[Ll]ĩnh vực\\s*:?\\s*");
    private static final Pattern ASSIGNED = Pattern.compile(
            "^Giao\\s+(?:cho\\s+)?(.+?)\\s*(?:là\\s+)?(?=\\s(?:chủ trì|theo dõi|làm đầu mối|phối hợp|chịu trách nhiệm|tổ chức|xây dựng|tham mưu|hướng dẫn|tổng hợp|có trách nhiệm|đôn đốc|kiểm tra)\\b|:)");
    private static final Pattern LEADING = Pattern.compile(
            "^(\\p{Lu}[^.;:]{2,120}?)\\s+(?:chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|căn cứ|kịp thời|tổ chức|theo dõi|hướng dẫn|tổng hợp|gửi|báo cáo|triển khai|thực hiện)\\s");
    private static final Pattern DOER_BEHIND = Pattern.compile("\\(([^()]{3,80}?)\\s+(?:chủ trì|thực hiện)[^()]*\\)");
    private static final Pattern FOCAL = Pattern.compile(
            "((?:các\\s+)?(?:đơn vị|cơ quan)\\s+(?:quản lý|phụ trách)\\s+lĩnh vực)\\s*\\(([^)]+)\\)[^.;]*(?:đầu mối|chủ trì)");

    private final Item root;
    private final int year;
    private final boolean yearTold;

    Tasks(Item root, @Nullable Found<Integer> year, int yearOtherwise) {
        this.root = root;
        this.yearTold = year != null;
        this.year = year == null ? yearOtherwise : year.value();
    }

    /** The fields in order; empty where no part of the document is built like that. */
    List<Reading.Field> fields() {
        Item part = root.all()
                .filter(item -> item.children().size() >= 2 && fieldsBelow(item) >= 2 && speaksOfFields(item))
                .max(Comparator.comparingLong(Tasks::fieldsBelow))
                .orElse(null);
        if (part == null) {
            return List.of();
        }
        List<Item> items = part.children().stream()
                .filter(child -> !child.marker().isBullet())
                .toList();
        boolean agrees = agreesWithDeclared(part, items.size());
        List<Reading.Field> fields = new ArrayList<>();
        for (Item item : items) {
            fields.add(field(item, agrees));
        }
        return fields;
    }

    private static boolean speaksOfFields(Item item) {
        return FIELDS_HEAD.matcher(item.foldedHead()).find()
                || item.children().stream().filter(Tasks::labelled).count() >= 2;
    }

    private static boolean labelled(Item item) {
        return FIELD_LABEL.matcher(item.head().text()).lookingAt();
    }

    private static long fieldsBelow(Item item) {
        return item.children().stream()
                .filter(child -> !child.marker().isBullet() && !child.children().isEmpty())
                .count();
    }

    private static boolean agreesWithDeclared(Item part, int count) {
        for (Passage passage : part.following()) {
            Integer declared = Counts.declared(passage.text(), "lĩnh vực|nhóm nhiệm vụ|nhiệm vụ trọng tâm|nội dung");
            if (declared != null) {
                return declared == count;
            }
        }
        return true;
    }

    private Reading.Field field(Item item, boolean agrees) {
        Matcher label = FIELD_LABEL.matcher(item.head().text());
        Passage title = (label.lookingAt() ? item.head().from(label.end()) : item.head()).unended();
        Confidence confidence = agrees ? Confidence.CERTAIN : Confidence.DOUBTFUL;
        List<Reading.Task> tasks = item.children().isEmpty()
                ? List.of(task(item.head()))
                : item.children().stream().map(Tasks::whole).map(this::task).toList();
        return new Reading.Field(new Found<>(title.text(), title.span(), confidence), leader(title.text()), tasks);
    }

    /** A task with all that belongs to it; what follows in paragraphs of its own is shown in the outline. */
    private static Passage whole(Item item) {
        return item.head();
    }

    private Reading.Task task(Passage text) {
        Found<LocalDate> dueOn = Dates.deadline(text, year);
        if (dueOn == null) {
            LocalDate end = LocalDate.of(year, 12, 31);
            dueOn = yearTold ? Found.likely(end, null) : Found.doubtful(end, null);
        }
        return new Reading.Task(text.certain(), doer(text), dueOn, Targets.of(text));
    }

    private static @Nullable Found<String> doer(Passage text) {
        Matcher assigned = ASSIGNED.matcher(text.text());
        if (assigned.find()) {
            return Found.certain(assigned.group(1), text.span(assigned, 1));
        }
        Matcher behind = DOER_BEHIND.matcher(text.text());
        if (behind.find()) {
            return Found.certain(behind.group(1), text.span(behind, 1));
        }
        return null;
    }

    /** The focal unit of a field, where the document gives all fields one in a single sentence. */
    private @Nullable Found<String> leader(String title) {
        for (Passage passage : root.passages().toList()) {
            Matcher focal = FOCAL.matcher(passage.text());
            if (focal.find() && alike(focal.group(2)).contains(alike(title))) {
                String unit = focal.group(1).replaceFirst("^[Cc]ác\\s+", "");
                return Found.likely(unit + " " + title.replaceAll("\\s*\\([^)]*\\)", ""), passage.span(focal, 1));
            }
        }
        return null;
    }

    private static String alike(String words) {
        return SourceText.folded(words)
                .replaceAll("\\([^)]*\\)?", "")
                .replaceAll("\\bva\\b|[,;]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** The points of the part on carrying the document out, each with who is told to act. */
    List<Found<Reading.Assignment>> implementing() {
        return root.all()
                .filter(item -> item.marker().rank() <= Marker.NUMBERED
                        && CARRYING_OUT.matcher(item.foldedHead()).find()
                        && item.head().text().length() < 80
                        && !item.children().isEmpty())
                .reduce((first, last) -> last)
                .map(part -> part.children().stream().map(Tasks::assignment).toList())
                .orElse(List.of());
    }

    private static Found<Reading.Assignment> assignment(Item item) {
        String text = item.head().text();
        Matcher assigned = ASSIGNED.matcher(text);
        if (assigned.find()) {
            return Found.certain(new Reading.Assignment(assigned.group(1), text), item.ownSpan());
        }
        Matcher leading = LEADING.matcher(text);
        if (leading.find()) {
            return Found.likely(new Reading.Assignment(leading.group(1), text), item.ownSpan());
        }
        return Found.doubtful(new Reading.Assignment("", text), item.ownSpan());
    }
}

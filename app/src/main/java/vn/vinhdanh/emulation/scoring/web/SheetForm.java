package vn.vinhdanh.emulation.scoring.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.emulation.scoring.GroupKind;
import vn.vinhdanh.emulation.scoring.NewGroup;
import vn.vinhdanh.emulation.scoring.Points;
import vn.vinhdanh.emulation.scoring.ScoreGroup;
import vn.vinhdanh.web.Refusal;

/** Groups and criteria as the fields of one form: {@code g0-title}, {@code g0-c0-wording} and so on. An emptied line is left out. */
final class SheetForm {

    private static final int MOST = 80;
    private static final int FREE_LINES = 2;

    private SheetForm() {}

    /** What stands on the sheet, with free lines in each group and a free group at the end. */
    static List<NewGroup> fields(List<ScoreGroup> groups) {
        List<NewGroup> fields = new ArrayList<>();
        for (ScoreGroup group : groups) {
            List<NewGroup.Line> lines = new ArrayList<>();
            group.criteria().forEach(one -> lines.add(new NewGroup.Line(one.wording(), one.maximum(), one.evidence())));
            fields.add(new NewGroup(group.title(), group.kind(), group.cap(), withFreeLines(lines)));
        }
        fields.add(new NewGroup("", GroupKind.REGULAR, null, withFreeLines(new ArrayList<>())));
        return fields;
    }

    /** What was typed. */
    static List<NewGroup> typed(Map<String, String> fields) {
        List<NewGroup> groups = new ArrayList<>();
        for (int group = 0; group < MOST && fields.containsKey("g" + group + "-title"); group++) {
            String prefix = "g" + group + "-";
            String title = Wording.composed(fields.get(prefix + "title"));
            List<NewGroup.Line> lines = lines(fields, prefix);
            if (!title.isEmpty() || !lines.isEmpty()) {
                groups.add(new NewGroup(
                        title,
                        kind(fields.getOrDefault(prefix + "kind", "")),
                        Points.orNull(fields.get(prefix + "cap")),
                        lines));
            }
        }
        return groups;
    }

    private static List<NewGroup.Line> lines(Map<String, String> fields, String prefix) {
        List<NewGroup.Line> lines = new ArrayList<>();
        for (int place = 0; place < MOST && fields.containsKey(prefix + "c" + place + "-wording"); place++) {
            String line = prefix + "c" + place + "-";
            String wording = Wording.composed(fields.get(line + "wording"));
            @Nullable BigDecimal most = Points.orNull(fields.get(line + "most"));
            if (wording.isEmpty() && most == null) {
                continue;
            }
            lines.add(new NewGroup.Line(
                    wording, most == null ? BigDecimal.ZERO : most, fields.containsKey(line + "evidence")));
        }
        return lines;
    }

    private static GroupKind kind(String typed) {
        for (GroupKind kind : GroupKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        throw new Refusal("emulationscoring.refusal.group-kind");
    }

    private static List<NewGroup.Line> withFreeLines(List<NewGroup.Line> lines) {
        for (int free = 0; free < FREE_LINES; free++) {
            lines.add(new NewGroup.Line("", BigDecimal.ZERO, false));
        }
        return lines;
    }
}

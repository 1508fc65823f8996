package vn.vinhdanh.commendation.eligibility.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.CheckedWhole;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.TogetherWording;
import vn.vinhdanh.rules.list.Cut;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Words;

/** Lays out what was found about rows together. */
@Component
class TogetherViews {

    private static final int ROWS_AT_MOST = 40;

    private final LawWording lawWording;
    private final TogetherWording together;
    private final Words words;

    TogetherViews(LawWording lawWording, TogetherWording together, Words words) {
        this.lawWording = lawWording;
        this.together = together;
        this.words = words;
    }

    String id(CheckedRow row) {
        return TogetherWording.id(row);
    }

    List<CheckPages.Together> views(CheckedList list, CheckedWhole whole, Locale locale) {
        Map<String, CheckedRow> rows = new HashMap<>();
        whole.rows().forEach(row -> rows.put(id(row), row));
        Wording wording = lawWording.in(locale);
        Map<String, String> units = together.units(list, whole.together());
        return whole.together().findings().stream()
                .map(each -> view(list, each, rows, units, wording))
                .toList();
    }

    private CheckPages.Together view(
            CheckedList list,
            ListFinding each,
            Map<String, CheckedRow> rows,
            Map<String, String> units,
            Wording wording) {
        Cut cut = each.cut();
        List<CheckPages.RowLink> links = each.rows().stream()
                .limit(ROWS_AT_MOST)
                .map(id -> link(list, rows.get(id), ""))
                .toList();
        return new CheckPages.Together(
                state(each.finding().answer()),
                each.finding().clause().draft(),
                wording.say(each.finding().required()),
                lawWording.clause(each.finding().clause().citation()),
                "/luat?ngay=" + list.receivedOn(),
                TogetherWording.about(each, units),
                each.finding().seen().stream().map(wording::say).toList(),
                each.finding().missing().stream().map(wording::say).toList(),
                cut == null ? links : List.of(),
                cut == null ? each.rows().size() - links.size() : 0,
                cut == null ? null : view(list, cut, rows, wording));
    }

    private static String state(Answer answer) {
        return switch (answer) {
            case MET -> "met";
            case NOT_MET -> "not";
            case UNKNOWN, NOT_FORMALISED -> "unknown";
        };
    }

    private static CheckPages.RowLink link(CheckedList list, @Nullable CheckedRow row, String why) {
        if (row == null) {
            throw new IllegalStateException("A finding about a row that is not in the list");
        }
        return new CheckPages.RowLink(row.number(), row.name(), list.address() + "/" + row.number(), why);
    }

    private static CheckPages.CutView view(CheckedList list, Cut cut, Map<String, CheckedRow> rows, Wording wording) {
        List<CheckPages.Fates> fates = new ArrayList<>();
        for (Cut.Fate fate : Cut.Fate.values()) {
            List<Cut.Placed> placed =
                    cut.placed().stream().filter(each -> each.fate() == fate).toList();
            if (!placed.isEmpty()) {
                fates.add(new CheckPages.Fates(
                        TogetherWording.key(fate),
                        placed.size(),
                        placed.stream()
                                .limit(ROWS_AT_MOST)
                                .map(each -> link(list, rows.get(each.row().id()), why(each, wording)))
                                .toList(),
                        Math.max(0, placed.size() - ROWS_AT_MOST)));
            }
        }
        return new CheckPages.CutView(cut.by().stream().map(wording::say).toList(), cut.places(), fates);
    }

    private static String why(Cut.Placed placed, Wording wording) {
        return placed.why().stream().map(wording::say).collect(Collectors.joining(", "));
    }

    /** What a finding about several rows means for one of them; empty when it means nothing against it. */
    Optional<String> note(CheckedRow row, ListFinding finding, Wording wording, Locale locale) {
        if (finding.finding().answer() == Answer.MET
                || finding.finding().clause().draft()) {
            return Optional.empty();
        }
        Cut cut = finding.cut();
        if (cut == null) {
            return finding.topic() == ListFinding.Topic.QUOTA
                    ? Optional.empty()
                    : Optional.of(words.say(
                            locale,
                            "eligibility.together.note",
                            wording.say(finding.finding().required())));
        }
        return cut.placed().stream()
                .filter(each -> each.row().id().equals(id(row)) && each.fate() != Cut.Fate.STAYS)
                .findFirst()
                .map(each -> words.say(
                        locale,
                        "eligibility.together.note-" + TogetherWording.key(each.fate()),
                        wording.say(finding.finding().required())));
    }
}

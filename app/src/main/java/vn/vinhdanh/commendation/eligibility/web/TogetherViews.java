package vn.vinhdanh.commendation.eligibility.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** So many findings of one topic are shown; the workbook has them all. */
    private static final int FINDINGS_AT_MOST = 30;

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

    /** The findings, at most so many of each topic that the page stays short. */
    CheckPages.WholeView views(CheckedList list, CheckedWhole whole, Locale locale) {
        Map<String, CheckedRow> rows = new HashMap<>();
        whole.rows().forEach(row -> rows.put(id(row), row));
        Wording wording = lawWording.in(locale);
        Map<String, String> units = together.units(list, whole.together());
        Map<ListFinding.Topic, Integer> told = new EnumMap<>(ListFinding.Topic.class);
        List<ListFinding> findings = whole.together().findings();
        List<CheckPages.Together> shown = findings.stream()
                .filter(each -> told.merge(each.topic(), 1, Integer::sum) <= FINDINGS_AT_MOST)
                .map(each -> view(list, each, rows, units, wording))
                .toList();
        return new CheckPages.WholeView(
                shown,
                findings.size() - shown.size(),
                findings.stream()
                        .filter(each -> each.finding().answer() == Answer.NOT_MET)
                        .count(),
                findings.stream()
                        .filter(each -> state(each.finding().answer()).equals("unknown"))
                        .count());
    }

    private CheckPages.Together view(
            CheckedList list,
            ListFinding each,
            Map<String, CheckedRow> rows,
            Map<String, String> units,
            Wording wording) {
        Cut cut = each.cut();
        boolean lawless = each.finding().clause().citation().isNone();
        List<CheckPages.RowLink> links = each.rows().stream()
                .limit(ROWS_AT_MOST)
                .map(id -> link(list, rows.get(id), ""))
                .toList();
        return new CheckPages.Together(
                state(each.finding().answer()),
                each.finding().clause().draft(),
                wording.say(each.finding().required()),
                lawless ? null : lawWording.clause(each.finding().clause().citation()),
                lawless ? null : "/luat?ngay=" + list.receivedOn(),
                TogetherWording.about(each, units),
                each.finding().seen().stream().map(wording::say).toList(),
                each.finding().missing().stream().map(wording::say).toList(),
                cut == null ? links : List.of(),
                cut == null ? each.rows().size() - links.size() : 0,
                each.topic() == ListFinding.Topic.TWICE,
                cut == null ? null : view(list, cut, rows, wording),
                count(list, each));
    }

    /** The field in which the base of a limit is counted. */
    static String field(String quota, String unit, int year) {
        return "dem-" + quota + "-" + unit + "-" + year;
    }

    private static CheckPages.@Nullable CountView count(CheckedList list, ListFinding each) {
        String quota = each.toCount();
        if (quota == null) {
            return null;
        }
        OptionalInt counted = list.counted(quota, each.unit(), each.year());
        return new CheckPages.CountView(
                field(quota, each.unit(), each.year()),
                quota,
                each.unit(),
                each.year(),
                counted.isPresent() ? Integer.toString(counted.getAsInt()) : "");
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
            // A row that says what another says carries its own remark already.
            return switch (finding.topic()) {
                case QUOTA, TWICE, HELD, OPEN_ELSEWHERE -> Optional.empty();
                case SINGLE_USE, ONE_FORM, DIRECT_WORKERS ->
                    Optional.of(words.say(
                            locale,
                            "eligibility.together.note",
                            wording.say(finding.finding().required())));
            };
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

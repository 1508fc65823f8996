package vn.vinhdanh.commendation.eligibility.web;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.Assessment;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedListId;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.CheckedWhole;
import vn.vinhdanh.commendation.eligibility.ListColumn;
import vn.vinhdanh.commendation.eligibility.RowsToDossiers;
import vn.vinhdanh.commendation.eligibility.Settling;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.StaleProblem;
import vn.vinhdanh.web.Words;

/** What people settle in a checked list: its terms, its rows, what is counted for it, and which rows become dossiers. */
@Controller
class SettlingController {

    private static final Pattern ROW_ADDRESS = Pattern.compile("^/kiem-tra/\\d{1,18}/(\\d{1,6})(?=[?#]|$)");

    private final CheckedLists lists;
    private final Settling settling;
    private final Assessment assessment;
    private final RowsToDossiers rowsToDossiers;
    private final ListViews listViews;
    private final RowViews rowViews;
    private final RowForms rowForms;
    private final Words words;
    private final OnceOnly onceOnly;

    SettlingController(
            CheckedLists lists,
            Settling settling,
            Assessment assessment,
            RowsToDossiers rowsToDossiers,
            ListViews listViews,
            RowViews rowViews,
            RowForms rowForms,
            Words words,
            OnceOnly onceOnly) {
        this.lists = lists;
        this.settling = settling;
        this.assessment = assessment;
        this.rowsToDossiers = rowsToDossiers;
        this.listViews = listViews;
        this.rowViews = rowViews;
        this.rowForms = rowForms;
        this.words = words;
        this.onceOnly = onceOnly;
    }

    /** A form that was sent back shows the address it was sent to; who opens that again comes to the list. */
    @GetMapping({
        "/kiem-tra/{id:\\d{1,18}}/cot",
        "/kiem-tra/{id:\\d{1,18}}/sua",
        "/kiem-tra/{id:\\d{1,18}}/dem",
        "/kiem-tra/{id:\\d{1,18}}/ho-so"
    })
    ModelAndView sentBack(@PathVariable long id) {
        return Screen.goTo(lists.find(new CheckedListId(id)).address());
    }

    @PostMapping("/kiem-tra/{id:\\d{1,18}}/cot")
    ModelAndView settleTerms(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "tiep-nhan", defaultValue = "") String day,
            @RequestParam Map<String, String> typed,
            Locale locale) {
        CheckedList list = current(id, version);
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        for (ListColumn each : ListColumn.values()) {
            String chosen = typed.getOrDefault("cot-" + each.key(), "");
            if (chosen.matches("\\d{1,3}")) {
                columns.put(each, Integer.valueOf(chosen));
            }
        }
        try {
            if (!unit.matches("\\d{1,18}")) {
                throw new Refusal("eligibility.refusal.unit");
            }
            int dropped = settling.terms(
                    list,
                    new CheckedLists.Terms(
                            new UnitId(Long.parseLong(unit)), CheckController.year(year), CheckController.day(day)),
                    columns);
            return dropped == 0
                    ? Screen.goTo(list.address())
                    : Screen.goTo(list.address(), "eligibility.notice.counts-dropped", dropped);
        } catch (Refusal refusal) {
            String problem = words.say(locale, refusal.key(), refusal.arguments());
            CheckPages.Sent sent = new CheckPages.Sent(
                    null, Map.of(CheckController.field(refusal), problem), typed, Set.of(), Set.of());
            return Screen.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    CheckController.LIST,
                    listViews.page(list, assessment.judge(list), CheckPages.Asked.FROM_THE_TOP, sent, locale));
        }
    }

    @PostMapping("/kiem-tra/{id:\\d{1,18}}/sua")
    ModelAndView settleRows(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "ve", defaultValue = "") String back,
            @RequestParam(name = "dong", required = false) @Nullable List<Integer> chosen,
            @RequestParam Map<String, String> typed,
            Locale locale) {
        CheckedList before = current(id, version);
        RowForms.Read read = rowForms.read(before, typed);
        settling.rows(before, read.settlements());
        String home = before.address();
        String there = back.equals(home) || back.startsWith(home + "?") || back.startsWith(home + "/") ? back : home;
        if (read.wrong().isEmpty()) {
            String row = RowForms.taken(typed).map(number -> "#dong-" + number).orElse("");
            return Screen.goTo(there + row, "eligibility.notice.settled");
        }
        CheckedList list = lists.find(before.id());
        CheckPages.Sent sent = sent(list, read, words.say(locale, "eligibility.wrong.rest-kept"), chosen, locale);
        Matcher ofRow = ROW_ADDRESS.matcher(there);
        return ofRow.find()
                ? Screen.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        CheckController.ROW,
                        rowViews.row(list, assessment.judge(list), Integer.parseInt(ofRow.group(1)), "", sent, locale))
                : Screen.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        CheckController.LIST,
                        listViews.page(list, assessment.judge(list), CheckPages.Asked.of(there), sent, locale));
    }

    private CheckPages.Sent sent(
            CheckedList list, RowForms.Read read, String problem, @Nullable List<Integer> chosen, Locale locale) {
        return new CheckPages.Sent(
                problem,
                rowForms.problems(list, read, locale),
                read.typed(),
                read.rows(),
                chosen == null ? Set.of() : Set.copyOf(chosen));
    }

    @PostMapping("/kiem-tra/{id:\\d{1,18}}/dem")
    ModelAndView count(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "chi-tieu") String quota,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "nam") int year,
            @RequestParam(name = "so", defaultValue = "") String typed,
            Locale locale) {
        CheckedList list = current(id, version);
        CheckedWhole whole = assessment.judge(list);
        boolean asked = whole.together().findings().stream()
                .anyMatch(each -> quota.equals(each.toCount()) && unit.equals(each.unit()) && year == each.year());
        if (!asked) {
            return noLongerAsked(list, whole, typed, locale);
        }
        Integer counted;
        try {
            counted = CountTyped.read(typed);
            settling.count(list, quota, unit, year, counted);
        } catch (Refusal refusal) {
            String field = TogetherViews.field(quota, unit, year);
            CheckPages.Sent sent = new CheckPages.Sent(
                    null,
                    Map.of(field, words.say(locale, refusal.key(), typed)),
                    Map.of(field, typed),
                    Set.of(),
                    Set.of());
            return Screen.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    CheckController.LIST,
                    listViews.page(list, whole, CheckPages.Asked.FROM_THE_TOP, sent, locale));
        }
        return Screen.goTo(
                list.address(), counted == null ? "eligibility.notice.count-taken-back" : "eligibility.notice.counted");
    }

    /** The law or the record changed between page and click: the list as it is now, and what was typed. */
    private ModelAndView noLongerAsked(CheckedList list, CheckedWhole whole, String typed, Locale locale) {
        String problem = words.say(locale, "eligibility.refusal.count-no-longer", typed);
        return Screen.of(
                HttpStatus.CONFLICT,
                CheckController.LIST,
                listViews.page(
                        list,
                        whole,
                        CheckPages.Asked.FROM_THE_TOP,
                        new CheckPages.Sent(problem, Map.of(), Map.of(), Set.of(), Set.of()),
                        locale));
    }

    @PostMapping("/kiem-tra/{id:\\d{1,18}}/ho-so")
    ModelAndView becomeDossiers(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam UUID once,
            @RequestParam(name = "dong", required = false) @Nullable List<Integer> chosen,
            @RequestParam(name = "tat-ca", defaultValue = "") String all,
            @RequestParam(name = "ve", defaultValue = "") String back,
            @RequestParam Map<String, String> typed,
            Locale locale) {
        CheckedList before = lists.find(new CheckedListId(id));
        // The same form sent again is led to its first result, which has changed the version.
        if (onceOnly.taken(once)) {
            return Screen.goTo(before.address());
        }
        if (before.version() != version) {
            throw new StaleProblem();
        }
        // What was typed is kept first, whatever becomes of the rest.
        RowForms.Read read = rowForms.read(before, typed);
        settling.rows(before, read.settlements());
        CheckedList list = lists.find(before.id());
        CheckedWhole whole = assessment.judge(list);
        List<CheckedRow> rows = whole.rows();
        Set<Integer> wanted = chosen == null ? Set.of() : new HashSet<>(chosen);
        try {
            if (!read.wrong().isEmpty()) {
                throw new Refusal("eligibility.wrong.no-dossiers");
            }
            RowsToDossiers.Outcome outcome = rowsToDossiers.propose(
                    once,
                    list,
                    all.isEmpty()
                            ? rows.stream()
                                    .filter(row -> wanted.contains(row.number()))
                                    .toList()
                            : whole.ready());
            return outcome.already() == 0
                    ? Screen.goTo(list.address(), "eligibility.notice.dossiers", outcome.made())
                    : Screen.goTo(
                            list.address(), "eligibility.notice.dossiers-some", outcome.made(), outcome.already());
        } catch (Refusal refusal) {
            String problem = words.say(locale, refusal.key(), refusal.arguments());
            return Screen.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    CheckController.LIST,
                    listViews.page(
                            list, whole, CheckPages.Asked.of(back), sent(list, read, problem, chosen, locale), locale));
        }
    }

    private CheckedList current(long id, int version) {
        CheckedList list = lists.find(new CheckedListId(id));
        if (list.version() != version) {
            throw new StaleProblem();
        }
        return list;
    }
}

package vn.vinhdanh.commendation.eligibility.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.Assessment;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedListId;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.CheckedSheet;
import vn.vinhdanh.commendation.eligibility.CheckedWhole;
import vn.vinhdanh.commendation.eligibility.ListColumn;
import vn.vinhdanh.commendation.eligibility.RowsToDossiers;
import vn.vinhdanh.commendation.eligibility.SampleList;
import vn.vinhdanh.commendation.eligibility.Settling;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.StaleProblem;
import vn.vinhdanh.web.Words;

/** Lists of the proposed: given, read, weighed, settled, and turned into dossiers. */
@Controller
class CheckController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int RECENT = 10;
    private static final String LIST = "commendation/eligibility/list";
    private static final String ROW = "commendation/eligibility/row";
    private static final Pattern ROW_ADDRESS = Pattern.compile("^/kiem-tra/\\d{1,18}/(\\d{1,6})(?=[?#]|$)");

    private final CheckedLists lists;
    private final Assessment assessment;
    private final RowsToDossiers rowsToDossiers;
    private final CheckedSheet sheet;
    private final SampleList sampleList;
    private final Settling settling;
    private final ListViews listViews;
    private final RowViews rowViews;
    private final RowForms rowForms;
    private final ProposingUnits proposingUnits;
    private final Settings settings;
    private final Words words;
    private final Clock clock;
    private final OnceOnly onceOnly;

    CheckController(
            CheckedLists lists,
            Assessment assessment,
            RowsToDossiers rowsToDossiers,
            CheckedSheet sheet,
            SampleList sampleList,
            Settling settling,
            ListViews listViews,
            RowViews rowViews,
            RowForms rowForms,
            ProposingUnits proposingUnits,
            Settings settings,
            Words words,
            Clock clock,
            OnceOnly onceOnly) {
        this.lists = lists;
        this.assessment = assessment;
        this.rowsToDossiers = rowsToDossiers;
        this.sheet = sheet;
        this.sampleList = sampleList;
        this.settling = settling;
        this.listViews = listViews;
        this.rowViews = rowViews;
        this.rowForms = rowForms;
        this.proposingUnits = proposingUnits;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
        this.onceOnly = onceOnly;
    }

    @GetMapping("/kiem-tra")
    ModelAndView start() {
        lists.requireChecking();
        LocalDate today = LocalDate.now(clock);
        return Screen.of(
                "commendation/eligibility/start",
                startPage("", Integer.toString(today.getYear()), today.toString(), "", Map.of()));
    }

    private CheckPages.StartPage startPage(
            String unit, String year, String day, String pasted, Map<String, String> problems) {
        var units = proposingUnits.choices();
        return new CheckPages.StartPage(
                lists.recent(RECENT),
                units,
                unit.isEmpty() && units.size() == 1 ? units.getFirst().value() : unit,
                year,
                day,
                pasted,
                settings.sample(),
                problems);
    }

    @PostMapping("/kiem-tra")
    ModelAndView give(
            @RequestParam UUID once,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "dan", defaultValue = "") String pasted,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "tiep-nhan", defaultValue = "") String day,
            Locale locale) {
        lists.requireChecking();
        MultipartFile given = file == null || file.isEmpty() ? null : file;
        try {
            if (given == null && pasted.isBlank()) {
                throw new Refusal(
                        named(file).isBlank() ? "eligibility.refusal.nothing-given" : "eligibility.refusal.empty-file");
            }
            if (given != null && !pasted.isBlank()) {
                throw new Refusal("eligibility.refusal.file-or-paste");
            }
            if (!unit.matches("\\d{1,18}")) {
                throw new Refusal("eligibility.refusal.unit");
            }
            List<Table> tables = given == null ? List.of(paste(pasted)) : read(given);
            CheckedLists.Kept kept = lists.keep(
                    once,
                    tables,
                    named(given),
                    new CheckedLists.Terms(new UnitId(Long.parseLong(unit)), year(year), day(day)));
            if (kept.below() > 0) {
                return Screen.goTo(
                        "/kiem-tra/" + kept.id(),
                        "eligibility.notice.skipped-lines",
                        kept.read(),
                        kept.leftOut(),
                        kept.below());
            }
            return kept.leftOut() == 0
                    ? Screen.goTo("/kiem-tra/" + kept.id())
                    : Screen.goTo(
                            "/kiem-tra/" + kept.id(), "eligibility.notice.skipped-tables", kept.read(), kept.leftOut());
        } catch (Refusal refusal) {
            String field = switch (refusal.key()) {
                case "eligibility.refusal.unit" -> "don-vi";
                case "eligibility.refusal.empty-file" -> "tep";
                case "eligibility.refusal.year", "eligibility.refusal.year-text" -> "nam";
                case "eligibility.refusal.day", "eligibility.refusal.received-on" -> "tiep-nhan";
                default -> given != null ? "tep" : "dan";
            };
            return Screen.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "commendation/eligibility/start",
                    startPage(
                            unit,
                            year,
                            day,
                            pasted,
                            Map.of(field, words.say(locale, refusal.key(), refusal.arguments()))));
        }
    }

    private static int year(String text) {
        if (!text.strip().matches("\\d{4}")) {
            throw new Refusal("eligibility.refusal.year-text", text);
        }
        return Integer.parseInt(text.strip());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADay) {
            throw new Refusal("eligibility.refusal.day", text);
        }
    }

    private static String named(@Nullable MultipartFile file) {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static List<Table> read(MultipartFile file) {
        try {
            return Tables.all(file.getBytes(), named(file));
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Table paste(String text) {
        try {
            return Tables.paste(text);
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        }
    }

    @GetMapping("/kiem-tra/{id:\\d{1,18}}")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(name = "xem", defaultValue = "") String state,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Locale locale) {
        CheckedList list = lists.find(new CheckedListId(id));
        return Screen.of(
                LIST,
                listViews.page(
                        list,
                        assessment.judge(list),
                        new CheckPages.Asked(state, number),
                        CheckPages.Sent.NOTHING,
                        locale));
    }

    @GetMapping("/kiem-tra/{id:\\d{1,18}}/{number:\\d{1,6}}")
    ModelAndView row(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(name = "tim", defaultValue = "") String searched,
            Locale locale) {
        CheckedList list = lists.find(new CheckedListId(id));
        return Screen.of(ROW, rowPage(list, number, searched, CheckPages.Sent.NOTHING, locale));
    }

    private CheckPages.RowPage rowPage(
            CheckedList list, int number, String searched, CheckPages.Sent sent, Locale locale) {
        CheckedWhole whole = assessment.judge(list);
        CheckedRow one = whole.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(NotFoundProblem::new);
        return rowViews.row(list, whole, one, searched, sent, locale);
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
            @RequestParam Map<String, String> typed) {
        CheckedList list = current(id, version);
        Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
        for (ListColumn each : ListColumn.values()) {
            String chosen = typed.getOrDefault("cot-" + each.key(), "");
            if (chosen.matches("\\d{1,3}")) {
                columns.put(each, Integer.valueOf(chosen));
            }
        }
        if (!unit.matches("\\d{1,18}")) {
            throw new Refusal("eligibility.refusal.unit");
        }
        settling.terms(list, new CheckedLists.Terms(new UnitId(Long.parseLong(unit)), year(year), day(day)), columns);
        return Screen.goTo(list.address());
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
                        ROW,
                        rowPage(list, Integer.parseInt(ofRow.group(1)), "", sent, locale))
                : Screen.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        LIST,
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
            throw new NotFoundProblem();
        }
        String bare = typed.replaceAll("[\\s.\u00a0]", "");
        try {
            if (!bare.matches("\\d{0,7}")) {
                throw new Refusal("eligibility.refusal.count", typed);
            }
            settling.count(list, quota, unit, year, bare.isEmpty() ? null : Integer.valueOf(bare));
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
                    LIST,
                    listViews.page(list, whole, CheckPages.Asked.FROM_THE_TOP, sent, locale));
        }
        return Screen.goTo(
                list.address(), bare.isEmpty() ? "eligibility.notice.count-taken-back" : "eligibility.notice.counted");
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
                    LIST,
                    listViews.page(
                            list, whole, CheckPages.Asked.of(back), sent(list, read, problem, chosen, locale), locale));
        }
    }

    @GetMapping("/kiem-tra/{id:\\d{1,18}}/ket-qua.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable long id, Locale locale) {
        CheckedList list = lists.find(new CheckedListId(id));
        return file(
                sheet.xlsx(list, assessment.judge(list), locale),
                words.say(
                        locale,
                        "eligibility.sheet.file",
                        Integer.toString(list.year()),
                        list.id().toString()));
    }

    @GetMapping("/kiem-tra/danh-sach-mau.xlsx")
    ResponseEntity<byte[]> example() {
        lists.requireChecking();
        return file(sampleList.xlsx(), words.say(Words.VIETNAMESE, "eligibility.example.file"));
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(content);
    }

    private CheckedList current(long id, int version) {
        CheckedList list = lists.find(new CheckedListId(id));
        if (list.version() != version) {
            throw new StaleProblem();
        }
        return list;
    }
}

package vn.vinhdanh.commendation.eligibility.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import vn.vinhdanh.commendation.eligibility.CheckedSheet;
import vn.vinhdanh.commendation.eligibility.SampleList;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.Words;

/** Lists of the proposed: given, read and weighed. What is settled in them goes to {@link SettlingController}. */
@Controller
class CheckController {

    private static final String XLSX = Spreadsheet.MEDIA_TYPE;
    private static final int RECENT = 10;
    static final String LIST = "commendation/eligibility/list";
    static final String ROW = "commendation/eligibility/row";

    private final CheckedLists lists;
    private final Assessment assessment;
    private final CheckedSheet sheet;
    private final SampleList sampleList;
    private final ListViews listViews;
    private final RowViews rowViews;
    private final ProposingUnits proposingUnits;
    private final Settings settings;
    private final Words words;
    private final Clock clock;

    CheckController(
            CheckedLists lists,
            Assessment assessment,
            CheckedSheet sheet,
            SampleList sampleList,
            ListViews listViews,
            RowViews rowViews,
            ProposingUnits proposingUnits,
            Settings settings,
            Words words,
            Clock clock) {
        this.lists = lists;
        this.assessment = assessment;
        this.sheet = sheet;
        this.sampleList = sampleList;
        this.listViews = listViews;
        this.rowViews = rowViews;
        this.proposingUnits = proposingUnits;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
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
            lists.requireOffered(new UnitId(Long.parseLong(unit)));
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
            String about = field(refusal);
            String field = about.isEmpty() ? given != null ? "tep" : "dan" : about;
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

    /** The field that a refusal of terms is about; empty when it is about none of them. */
    static String field(Refusal refusal) {
        return switch (refusal.key()) {
            case "eligibility.refusal.unit", "eligibility.refusal.unit-unknown" -> "don-vi";
            case "eligibility.refusal.empty-file" -> "tep";
            case "eligibility.refusal.year", "eligibility.refusal.year-text" -> "nam";
            case "eligibility.refusal.day", "eligibility.refusal.received-on" -> "tiep-nhan";
            default -> "";
        };
    }

    static int year(String text) {
        if (!text.strip().matches("\\d{4}")) {
            throw new Refusal("eligibility.refusal.year-text", text);
        }
        return Integer.parseInt(text.strip());
    }

    static LocalDate day(String text) {
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
        return Screen.of(
                ROW, rowViews.row(list, assessment.judge(list), number, searched, CheckPages.Sent.NOTHING, locale));
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
}

package vn.vinhdanh.registry.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.organization.importing.ImportDesk;
import vn.vinhdanh.organization.importing.ListImport;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.RegisterKeeping;
import vn.vinhdanh.registry.importing.AchievementImport;
import vn.vinhdanh.registry.importing.InitiativeImport;
import vn.vinhdanh.registry.importing.PastAwardImport;
import vn.vinhdanh.registry.importing.RatingImport;
import vn.vinhdanh.registry.importing.ServiceImport;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Tab;
import vn.vinhdanh.web.Words;

/** Lists of ratings, initiatives, achievements, times of service and awards of the past from a spreadsheet: given, checked, settled, taken over. */
@Controller
class RecordImportController {

    private static final String START = "/so-vang/nhap";
    private static final String LIST = START + "/{kind}";

    private final ImportDesk desk;
    private final Map<RecordKind, ListImport> lists = new EnumMap<>(RecordKind.class);
    private final RegisterKeeping keeping;
    private final Words words;

    RecordImportController(
            ImportDesk desk,
            RatingImport ratings,
            InitiativeImport initiatives,
            AchievementImport achievements,
            ServiceImport services,
            PastAwardImport awards,
            RegisterKeeping keeping,
            Words words) {
        this.desk = desk;
        lists.put(RecordKind.RATING, ratings);
        lists.put(RecordKind.INITIATIVE, initiatives);
        lists.put(RecordKind.ACHIEVEMENT, achievements);
        lists.put(RecordKind.SERVICE, services);
        lists.put(RecordKind.AWARD, awards);
        this.keeping = keeping;
        this.words = words;
    }

    @GetMapping(START)
    ModelAndView first() {
        keeping.mayRecordLists(RecordKind.RATING);
        return Screen.goTo(START + "/" + RecordKind.RATING.path());
    }

    @GetMapping(LIST)
    ModelAndView start(@PathVariable String kind, Locale locale) {
        var list = list(kind);
        var tabs = lists.entrySet().stream()
                .filter(each -> keeping.recordsLists(each.getKey()))
                .map(each -> new Tab(
                        each.getValue().subject().path(),
                        words.say(locale, each.getKey().key()),
                        each.getValue().subject().equals(list.subject())))
                .toList();
        return desk.start(list.subject(), tabs);
    }

    @PostMapping(LIST)
    ModelAndView give(
            @PathVariable String kind,
            @RequestParam UUID once,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "dan", defaultValue = "") String pasted,
            @RequestParam(name = "tu-ngay") String day) {
        return desk.give(list(kind).subject(), once, file, pasted, dayOf(day));
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView show(@PathVariable String kind, @PathVariable long id) {
        return desk.show(list(kind), id);
    }

    @PostMapping(LIST + "/{id}/cot")
    ModelAndView settle(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        return desk.settle(list(kind).subject(), id, version, typed);
    }

    @PostMapping(LIST + "/{id}/ghi")
    ModelAndView takeOver(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam int version,
            @RequestParam(name = "dong", required = false) @Nullable List<Integer> rows) {
        return desk.takeOver(list(kind), id, once, version, rows);
    }

    @PostMapping(LIST + "/{id}/bo")
    ModelAndView putAside(@PathVariable String kind, @PathVariable long id) {
        return desk.putAside(list(kind).subject(), id);
    }

    /** The import of that kind; nothing here is for others, and nothing they type is so much as read. */
    private ListImport list(String path) {
        var kind = Arrays.stream(RecordKind.values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElse(RecordKind.RATING);
        keeping.mayRecordLists(kind);
        var list = lists.get(kind);
        if (list == null || !kind.path().equals(path)) {
            throw new NotFoundProblem();
        }
        return list;
    }

    private static LocalDate dayOf(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("organization.refusal.day", typed);
        }
    }
}

package vn.vinhdanh.organization.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.importing.CheckedRow;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportDrafts;
import vn.vinhdanh.organization.importing.ImportSubject;
import vn.vinhdanh.organization.importing.PeopleImport;
import vn.vinhdanh.organization.importing.UnitImport;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** Lists of units and of people from a spreadsheet: given, checked, settled, taken over. */
@Controller
class ImportController {

    private static final String UNITS = "/to-chuc/nhap";
    private static final String PEOPLE = "/nguoi/nhap";
    private static final int MOST_ROWS = 5_000;

    private final ImportDrafts drafts;
    private final UnitImport unitImport;
    private final PeopleImport peopleImport;
    private final RecordKeeping keeping;
    private final Access access;
    private final OneAct oneAct;

    ImportController(
            ImportDrafts drafts,
            UnitImport unitImport,
            PeopleImport peopleImport,
            RecordKeeping keeping,
            Access access,
            OneAct oneAct) {
        this.drafts = drafts;
        this.unitImport = unitImport;
        this.peopleImport = peopleImport;
        this.keeping = keeping;
        this.access = access;
        this.oneAct = oneAct;
    }

    /** Nothing here is for others, and nothing they type is so much as read. */
    @ModelAttribute
    void forKeepersOnly() {
        keeping.mayKeep();
    }

    @GetMapping(UNITS)
    ModelAndView units() {
        return start(ImportSubject.UNITS);
    }

    @GetMapping(PEOPLE)
    ModelAndView people() {
        return start(ImportSubject.PEOPLE);
    }

    @PostMapping(UNITS)
    ModelAndView giveUnits(
            @RequestParam UUID once,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "dan", defaultValue = "") String pasted,
            @RequestParam(name = "tu-ngay") String from) {
        return give(ImportSubject.UNITS, once, file, pasted, ChangeController.dayOf(from));
    }

    @PostMapping(PEOPLE)
    ModelAndView givePeople(
            @RequestParam UUID once,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "dan", defaultValue = "") String pasted,
            @RequestParam(name = "tu-ngay") String from) {
        return give(ImportSubject.PEOPLE, once, file, pasted, ChangeController.dayOf(from));
    }

    @GetMapping(UNITS + "/{id}")
    ModelAndView showUnits(@PathVariable long id) {
        return show(ImportSubject.UNITS, id);
    }

    @GetMapping(PEOPLE + "/{id}")
    ModelAndView showPeople(@PathVariable long id) {
        return show(ImportSubject.PEOPLE, id);
    }

    @PostMapping(UNITS + "/{id}/cot")
    ModelAndView settleUnits(
            @PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> typed) {
        return settle(ImportSubject.UNITS, id, version, typed);
    }

    @PostMapping(PEOPLE + "/{id}/cot")
    ModelAndView settlePeople(
            @PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> typed) {
        return settle(ImportSubject.PEOPLE, id, version, typed);
    }

    @PostMapping(UNITS + "/{id}/ghi")
    ModelAndView takeOverUnits(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam int version,
            @RequestParam(name = "dong", required = false) @Nullable List<Integer> rows) {
        return takeOver(ImportSubject.UNITS, id, once, version, rows);
    }

    @PostMapping(PEOPLE + "/{id}/ghi")
    ModelAndView takeOverPeople(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam int version,
            @RequestParam(name = "dong", required = false) @Nullable List<Integer> rows) {
        return takeOver(ImportSubject.PEOPLE, id, once, version, rows);
    }

    @PostMapping(UNITS + "/{id}/bo")
    ModelAndView putUnitsAside(@PathVariable long id) {
        return putAside(ImportSubject.UNITS, id);
    }

    @PostMapping(PEOPLE + "/{id}/bo")
    ModelAndView putPeopleAside(@PathVariable long id) {
        return putAside(ImportSubject.PEOPLE, id);
    }

    private ModelAndView start(ImportSubject subject) {
        return Screen.of(
                "organization/import-start",
                new ImportStartPage(
                        subject, drafts.waiting(subject, access.require().id())));
    }

    private ModelAndView give(
            ImportSubject subject, UUID once, @Nullable MultipartFile file, String pasted, LocalDate from) {
        MultipartFile given = file == null || file.isEmpty() ? null : file;
        boolean hasFile = given != null;
        if (hasFile == !pasted.isBlank()) {
            throw new Refusal("organization.import.file-or-paste");
        }
        var table = given != null ? read(given) : paste(pasted);
        if (table.entries().size() > MOST_ROWS) {
            throw new Refusal("organization.import.too-many", table.entries().size(), MOST_ROWS);
        }
        var source = given == null ? "" : Objects.requireNonNullElse(given.getOriginalFilename(), "");
        long id = oneAct.take(
                once,
                () -> drafts.keep(subject, table, source, from, access.require().id()));
        return Screen.goTo(subject.path() + "/" + id);
    }

    private static Table read(MultipartFile file) {
        try {
            var name = file.getOriginalFilename();
            return Tables.read(file.getBytes(), name == null ? "" : name);
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table paste(String text) {
        try {
            return Tables.paste(text);
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        }
    }

    private ModelAndView show(ImportSubject subject, long id) {
        var draft = draft(subject, id);
        return Screen.of("organization/import", new ImportPage(draft, check(draft)));
    }

    private ModelAndView settle(ImportSubject subject, long id, int version, Map<String, String> typed) {
        var draft = draft(subject, id);
        var columns = new HashMap<>(draft.columns());
        var choices = new HashMap<>(draft.choices());
        for (String column : subject.wordings().keySet()) {
            var chosen = typed.get("cot-" + column);
            if (chosen != null) {
                columns.remove(column);
                if (chosen.matches("\\d{1,3}")) {
                    columns.put(column, Integer.parseInt(chosen));
                }
            }
        }
        typed.forEach((name, value) -> {
            if (name.matches("\\d{1,6}/[a-z-]+")) {
                choices.put(name, value);
            }
        });
        drafts.settle(draft, columns, choices, version);
        return Screen.goTo(draft.address());
    }

    private ModelAndView takeOver(
            ImportSubject subject, long id, UUID once, int version, @Nullable List<Integer> rows) {
        var draft = draft(subject, id);
        if (rows == null || rows.isEmpty()) {
            throw new Refusal("organization.import.no-rows");
        }
        int written = oneAct.take(once, () -> {
            drafts.takenOver(draft, version);
            return subject == ImportSubject.UNITS
                    ? unitImport.takeOver(draft, Set.copyOf(rows))
                    : peopleImport.takeOver(draft, Set.copyOf(rows));
        });
        return Screen.goTo(subject == ImportSubject.UNITS ? "/to-chuc" : "/nguoi", "organization.import.done", written);
    }

    private ModelAndView putAside(ImportSubject subject, long id) {
        drafts.putAside(draft(subject, id));
        return Screen.goTo(subject.path(), "organization.import.aside");
    }

    private List<CheckedRow> check(ImportDraft draft) {
        return draft.subject() == ImportSubject.UNITS ? unitImport.check(draft) : peopleImport.check(draft);
    }

    /** Only who gave a list sees it. */
    private ImportDraft draft(ImportSubject subject, long id) {
        return drafts.find(id, subject, access.require().id()).orElseThrow(() -> access.notYours("import-draft", id));
    }
}

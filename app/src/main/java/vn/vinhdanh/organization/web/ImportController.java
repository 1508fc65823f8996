package vn.vinhdanh.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
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
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.importing.ImportDesk;
import vn.vinhdanh.organization.importing.ListImport;
import vn.vinhdanh.organization.importing.PeopleImport;
import vn.vinhdanh.organization.importing.UnitImport;

/** Lists of units and of people from a spreadsheet: given, checked, settled, taken over. */
@Controller
class ImportController {

    private static final String UNITS = "/to-chuc/nhap";
    private static final String PEOPLE = "/nguoi/nhap";

    private final ImportDesk desk;
    private final UnitImport unitImport;
    private final PeopleImport peopleImport;
    private final RecordKeeping keeping;

    ImportController(ImportDesk desk, UnitImport unitImport, PeopleImport peopleImport, RecordKeeping keeping) {
        this.desk = desk;
        this.unitImport = unitImport;
        this.peopleImport = peopleImport;
        this.keeping = keeping;
    }

    /** Nothing here is for others, and nothing they type is so much as read. */
    @ModelAttribute
    void forKeepersOnly() {
        keeping.mayKeep();
    }

    @GetMapping({UNITS, PEOPLE})
    ModelAndView start(HttpServletRequest request) {
        return desk.start(list(request).subject(), List.of());
    }

    @PostMapping({UNITS, PEOPLE})
    ModelAndView give(
            @RequestParam UUID once,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "dan", defaultValue = "") String pasted,
            @RequestParam(name = "tu-ngay") String from,
            HttpServletRequest request) {
        return desk.give(list(request).subject(), once, file, pasted, ChangeController.dayOf(from));
    }

    @GetMapping({UNITS + "/{id}", PEOPLE + "/{id}"})
    ModelAndView show(@PathVariable long id, HttpServletRequest request) {
        return desk.show(list(request), id);
    }

    @PostMapping({UNITS + "/{id}/cot", PEOPLE + "/{id}/cot"})
    ModelAndView settle(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request) {
        return desk.settle(list(request).subject(), id, version, typed);
    }

    @PostMapping({UNITS + "/{id}/ghi", PEOPLE + "/{id}/ghi"})
    ModelAndView takeOver(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam int version,
            @RequestParam(name = "dong", required = false) @Nullable List<Integer> rows,
            HttpServletRequest request) {
        return desk.takeOver(list(request), id, once, version, rows);
    }

    @PostMapping({UNITS + "/{id}/bo", PEOPLE + "/{id}/bo"})
    ModelAndView putAside(@PathVariable long id, HttpServletRequest request) {
        return desk.putAside(list(request).subject(), id);
    }

    private ListImport list(HttpServletRequest request) {
        return request.getRequestURI().startsWith(UNITS) ? unitImport : peopleImport;
    }
}

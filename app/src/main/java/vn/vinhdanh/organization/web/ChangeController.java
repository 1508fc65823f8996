package vn.vinhdanh.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.organization.NewUnit;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.Restructuring;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitKind;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** Changes to units, each from its own small form. */
@Controller
class ChangeController {

    private final Units units;
    private final Restructuring restructuring;
    private final RecordKeeping keeping;
    private final OneAct oneAct;
    private final Clock clock;

    ChangeController(Units units, Restructuring restructuring, RecordKeeping keeping, OneAct oneAct, Clock clock) {
        this.units = units;
        this.restructuring = restructuring;
        this.keeping = keeping;
        this.oneAct = oneAct;
        this.clock = clock;
    }

    /** Nothing here is for others, and nothing they type is so much as read. */
    @ModelAttribute
    void forKeepersOnly() {
        keeping.mayKeep();
    }

    @GetMapping("/to-chuc/them")
    ModelAndView foundingForm(@RequestParam(name = "truc-thuoc", defaultValue = "") String parent) {
        return Screen.of("organization/found", new ChangePage(null, choices(null), parent));
    }

    @PostMapping("/to-chuc/them")
    ModelAndView found(
            @RequestParam UUID once,
            @RequestParam String ten,
            @RequestParam UnitKind loai,
            @RequestParam(name = "viet-tat", defaultValue = "") String shortName,
            @RequestParam(name = "truc-thuoc", defaultValue = "") String parent,
            @RequestParam(name = "phap-nhan", defaultValue = "false") boolean legal,
            @RequestParam(name = "ngoai-bo", defaultValue = "false") boolean external,
            @RequestParam(name = "tu-ngay", defaultValue = "") String from,
            @RequestParam(name = "can-cu", defaultValue = "") String decision) {
        var unit = new NewUnit(
                loai,
                ten,
                shortName,
                legal,
                external,
                parent.isEmpty() ? null : unitOf(parent),
                from.isBlank() ? null : dayOf(from),
                false);
        var id = oneAct.take(once, () -> restructuring.found(unit, given(decision)));
        return Screen.goTo("/to-chuc/" + id, "organization.notice.founded", ten);
    }

    @GetMapping("/to-chuc/{id}/thay-doi")
    ModelAndView changeForms(@PathVariable long id) {
        var unit = units.find(new UnitId(id), LocalDate.now(clock)).orElseThrow(NotFoundProblem::new);
        return Screen.of("organization/change-forms", new ChangePage(unit, choices(unit.id()), ""));
    }

    @PostMapping("/to-chuc/{id}/doi-ten")
    ModelAndView rename(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String ten,
            @RequestParam(name = "viet-tat", defaultValue = "") String shortName,
            @RequestParam(name = "tu-ngay") String from,
            @RequestParam(name = "can-cu", defaultValue = "") String decision) {
        restructuring.rename(new UnitId(id), ten, shortName, dayOf(from), given(decision), version);
        return done(id);
    }

    @PostMapping("/to-chuc/{id}/chuyen")
    ModelAndView move(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "truc-thuoc", defaultValue = "") String parent,
            @RequestParam(name = "tu-ngay") String from,
            @RequestParam(name = "can-cu", defaultValue = "") String decision) {
        restructuring.move(
                new UnitId(id), parent.isEmpty() ? null : unitOf(parent), dayOf(from), given(decision), version);
        return done(id);
    }

    @PostMapping("/to-chuc/{id}/sap-nhap")
    ModelAndView merge(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "vao") String into,
            @RequestParam(name = "tu-ngay") String from,
            @RequestParam(name = "can-cu", defaultValue = "") String decision) {
        var successor = unitOf(into);
        oneAct.take(once, () -> {
            restructuring.merge(List.of(new UnitId(id)), successor, dayOf(from), given(decision));
            return successor;
        });
        return done(successor.value());
    }

    @PostMapping("/to-chuc/{id}/giai-the")
    ModelAndView dissolve(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "tu-ngay") String from,
            @RequestParam(name = "can-cu", defaultValue = "") String decision) {
        restructuring.dissolve(new UnitId(id), dayOf(from), given(decision), version);
        return done(id);
    }

    @PostMapping("/to-chuc/{id}/dung-dau")
    ModelAndView putInCharge(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "ho-ten") String name,
            @RequestParam(name = "chuc-danh") String title,
            @RequestParam(name = "phu-trach", defaultValue = "false") boolean acting,
            @RequestParam(name = "tu-ngay") String from) {
        oneAct.take(once, () -> {
            restructuring.putInCharge(new UnitId(id), null, name, title, acting, dayOf(from));
            return id;
        });
        return done(id);
    }

    @PostMapping("/to-chuc/{id}/ten-khac")
    ModelAndView alsoCalled(@PathVariable long id, @RequestParam String ten) {
        restructuring.alsoCalled(new UnitId(id), ten);
        return done(id);
    }

    private static ModelAndView done(long unit) {
        return Screen.goTo("/to-chuc/" + unit, "organization.notice.changed");
    }

    private List<Choice> choices(@Nullable UnitId except) {
        return units.tree(LocalDate.now(clock)).all().stream()
                .filter(unit -> !unit.id().equals(except))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    private static UnitId unitOf(String typed) {
        try {
            return new UnitId(Long.parseLong(typed));
        } catch (NumberFormatException e) {
            throw new NotFoundProblem();
        }
    }

    static LocalDate dayOf(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (java.time.format.DateTimeParseException e) {
            throw new Refusal("organization.refusal.day", typed);
        }
    }

    private static @Nullable String given(String typed) {
        return typed.isBlank() ? null : typed;
    }
}

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
import vn.vinhdanh.organization.Enrolment;
import vn.vinhdanh.organization.NewPerson;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonClass;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PostKind;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.Sex;
import vn.vinhdanh.organization.Staffing;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;

/** Changes to people's records, each from its own small form. */
@Controller
class StaffingController {

    private final People people;
    private final Units units;
    private final Staffing staffing;
    private final RecordKeeping keeping;
    private final OneAct oneAct;
    private final Clock clock;

    StaffingController(
            People people, Units units, Staffing staffing, RecordKeeping keeping, OneAct oneAct, Clock clock) {
        this.people = people;
        this.units = units;
        this.staffing = staffing;
        this.keeping = keeping;
        this.oneAct = oneAct;
        this.clock = clock;
    }

    /** Nothing here is for others, and nothing they type is so much as read. */
    @ModelAttribute
    void forKeepersOnly() {
        keeping.mayKeep();
    }

    @GetMapping("/nguoi/them")
    ModelAndView enrolmentForm() {
        return Screen.of("organization/enrol", new StaffingPage(null, unitChoices()));
    }

    @PostMapping("/nguoi/them")
    ModelAndView enrol(
            @RequestParam UUID once,
            @RequestParam(name = "ho-ten") String name,
            @RequestParam(name = "gioi-tinh", required = false) @Nullable Sex sex,
            @RequestParam(name = "nam-sinh", required = false) @Nullable Integer born,
            @RequestParam(name = "lop") PersonClass personClass,
            @RequestParam(name = "don-vi") long unit,
            @RequestParam(name = "chuc-danh", defaultValue = "") String title,
            @RequestParam(name = "lanh-dao", defaultValue = "false") boolean leader,
            @RequestParam(name = "tu-ngay", defaultValue = "") String from) {
        var since = from.isBlank() ? null : ChangeController.dayOf(from);
        var person = new NewPerson(name, sex, born, personClass, !leader, since, false);
        var id = oneAct.take(
                once,
                () -> staffing.enrol(List.of(new Enrolment(person, new UnitId(unit), title, leader, since)))
                        .getFirst());
        return Screen.goTo("/nguoi/" + id, "organization.notice.enrolled", name);
    }

    @GetMapping("/nguoi/{id}/thay-doi")
    ModelAndView changeForms(@PathVariable long id) {
        var person = people.find(new PersonId(id), LocalDate.now(clock)).orElseThrow(NotFoundProblem::new);
        return Screen.of("organization/person-forms", new StaffingPage(person, unitChoices()));
    }

    @PostMapping("/nguoi/{id}/thong-tin")
    ModelAndView correct(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "ho-ten") String name,
            @RequestParam(name = "gioi-tinh", required = false) @Nullable Sex sex,
            @RequestParam(name = "nam-sinh", required = false) @Nullable Integer born,
            @RequestParam(name = "lop") PersonClass personClass,
            @RequestParam(name = "truc-tiep", defaultValue = "false") boolean direct,
            @RequestParam(name = "vao-lam", defaultValue = "") String joined) {
        staffing.correct(
                new PersonId(id),
                new NewPerson(
                        name,
                        sex,
                        born,
                        personClass,
                        direct,
                        joined.isBlank() ? null : ChangeController.dayOf(joined),
                        false),
                version);
        return done(id);
    }

    @PostMapping("/nguoi/{id}/bo-nhiem")
    ModelAndView appoint(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "don-vi") long unit,
            @RequestParam(name = "chuc-danh", defaultValue = "") String title,
            @RequestParam(name = "loai") PostKind kind,
            @RequestParam(name = "lanh-dao", defaultValue = "false") boolean leader,
            @RequestParam(name = "tu-ngay") String from) {
        oneAct.take(once, () -> {
            staffing.appoint(new PersonId(id), new UnitId(unit), title, kind, leader, ChangeController.dayOf(from));
            return id;
        });
        return done(id);
    }

    @PostMapping("/nguoi/{id}/thoi-viec")
    ModelAndView leave(@PathVariable long id, @RequestParam UUID once, @RequestParam(name = "tu-ngay") String from) {
        oneAct.take(once, () -> {
            staffing.leave(new PersonId(id), ChangeController.dayOf(from));
            return id;
        });
        return done(id);
    }

    private static ModelAndView done(long person) {
        return Screen.goTo("/nguoi/" + person, "organization.notice.changed");
    }

    private List<Choice> unitChoices() {
        return units.tree(LocalDate.now(clock)).all().stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }
}

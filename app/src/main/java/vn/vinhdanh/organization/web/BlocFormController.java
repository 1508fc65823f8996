package vn.vinhdanh.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocForming;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocLevel;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.BlocRole;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.Period;
import vn.vinhdanh.organization.RecordKeeping;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** Forms the blocs of a year, anew or as they were, and changes them within the year. */
@Controller
class BlocFormController {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final Blocs blocs;
    private final BlocForming forming;
    private final Units units;
    private final RecordKeeping keeping;
    private final OneAct oneAct;
    private final Clock clock;

    BlocFormController(
            Blocs blocs, BlocForming forming, Units units, RecordKeeping keeping, OneAct oneAct, Clock clock) {
        this.blocs = blocs;
        this.forming = forming;
        this.units = units;
        this.keeping = keeping;
        this.oneAct = oneAct;
        this.clock = clock;
    }

    /** Nothing here is for others, and nothing they type is so much as read. */
    @ModelAttribute
    void forTheEmulationOfficeOnly() {
        keeping.mayFormBlocs();
    }

    @GetMapping("/khoi/lap")
    ModelAndView form(@RequestParam(name = "nam", required = false) @Nullable Integer asked) {
        int year = asked != null && isYear(asked) ? asked : LocalDate.now(clock).getYear();
        var here = blocs.ofYear(year);
        var names = here.stream().collect(Collectors.toMap(Bloc::id, Bloc::name));
        var taken = new HashMap<UnitId, List<String>>();
        for (BlocMember member : blocs.membersOfYear(year)) {
            taken.computeIfAbsent(member.unit(), unit -> new ArrayList<>())
                    .add(Objects.requireNonNull(names.get(member.bloc())));
        }
        var carriedOn =
                here.stream().map(Bloc::continues).filter(Objects::nonNull).collect(Collectors.toSet());
        return Screen.of(
                "organization/bloc-form",
                new BlocFormPage(
                        year,
                        units.tree(LocalDate.of(year, 1, 1)).all(),
                        taken,
                        blocs.ofYear(year - 1).stream()
                                .filter(bloc -> !carriedOn.contains(bloc.id()))
                                .toList()));
    }

    @PostMapping("/khoi/lap")
    ModelAndView form(
            @RequestParam UUID once,
            @RequestParam String ten,
            @RequestParam(name = "nam") int year,
            @RequestParam(name = "cap") BlocLevel level,
            @RequestParam(name = "linh-vuc", defaultValue = "") String field,
            @RequestParam(name = "khoi-truong", defaultValue = "") String leader,
            @RequestParam(name = "khoi-pho", defaultValue = "") String deputy,
            @RequestParam(name = "thanh-vien", required = false) @Nullable List<Long> members) {
        requireYear(year);
        if (!leader.isBlank() && leader.equals(deputy)) {
            throw new Refusal("organization.refusal.leader-is-deputy");
        }
        var id = oneAct.take(once, () -> {
            var bloc = forming.form(ten, year, level, field.isBlank() ? null : field, null, false);
            var rest = members == null ? new ArrayList<Long>() : new ArrayList<>(Set.copyOf(members));
            admit(bloc, leader, BlocRole.LEADER, rest);
            admit(bloc, deputy, BlocRole.DEPUTY, rest);
            rest.forEach(unit -> forming.admit(bloc, known(unit), BlocRole.MEMBER, null));
            return bloc;
        });
        return Screen.goTo("/khoi/" + id + "?ngay=" + LocalDate.of(year, 1, 1), "organization.notice.bloc-formed", ten);
    }

    @PostMapping("/khoi/lap/nhu-nam-truoc")
    ModelAndView carryOver(
            @RequestParam UUID once,
            @RequestParam(name = "nam") int year,
            @RequestParam(name = "khoi", required = false) @Nullable List<Long> earlier) {
        requireYear(year);
        if (earlier == null || earlier.isEmpty()) {
            throw new Refusal("organization.refusal.no-bloc-chosen");
        }
        var formed = oneAct.take(
                once,
                () -> forming.carryOver(
                        earlier.stream().distinct().map(BlocId::new).toList(), year));
        return Screen.goTo(
                "/khoi?nam=" + year,
                "organization.notice.blocs-carried-over",
                formed.blocs().size(),
                formed.leftOut());
    }

    @GetMapping("/khoi/{id}/thay-doi")
    ModelAndView changes(@PathVariable long id) {
        var bloc = blocs.find(new BlocId(id)).orElseThrow(NotFoundProblem::new);
        var year = Period.ofYear(bloc.year());
        var today = LocalDate.now(clock);
        var day = year.covers(today)
                ? today
                : today.getYear() < bloc.year() ? LocalDate.of(bloc.year(), 1, 1) : LocalDate.of(bloc.year(), 12, 31);
        var members = blocs.members(bloc.id(), day);
        var inside = members.stream().map(BlocMember::unit).collect(Collectors.toSet());
        return Screen.of(
                "organization/bloc-changes",
                new BlocChangePage(
                        bloc,
                        day,
                        members,
                        units.tree(day).all().stream()
                                .filter(unit -> !inside.contains(unit.id()))
                                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                                .toList(),
                        blocs.followers(bloc.id()).stream()
                                .filter(follower -> follower.period().covers(day))
                                .findFirst()
                                .orElse(null)));
    }

    @PostMapping("/khoi/{id}/them")
    ModelAndView admit(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "don-vi") long unit,
            @RequestParam(name = "vai-tro") BlocRole role,
            @RequestParam(name = "tu-ngay", defaultValue = "") String from) {
        return act(
                id,
                once,
                bloc -> forming.admit(bloc, known(unit), role, from.isBlank() ? null : ChangeController.dayOf(from)));
    }

    @PostMapping("/khoi/{id}/vai-tro")
    ModelAndView giveRole(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "don-vi") long unit,
            @RequestParam(name = "vai-tro") BlocRole role,
            @RequestParam(name = "tu-ngay") String from) {
        return act(id, once, bloc -> forming.giveRole(bloc, new UnitId(unit), role, ChangeController.dayOf(from)));
    }

    @PostMapping("/khoi/{id}/roi-khoi")
    ModelAndView release(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "don-vi") long unit,
            @RequestParam(name = "tu-ngay") String from) {
        return act(id, once, bloc -> forming.release(bloc, new UnitId(unit), ChangeController.dayOf(from)));
    }

    @PostMapping("/khoi/{id}/theo-doi")
    ModelAndView follow(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "ho-ten", defaultValue = "") String name,
            @RequestParam(name = "tu-ngay", defaultValue = "") String from) {
        return act(
                id,
                once,
                bloc -> forming.follow(bloc, null, name, from.isBlank() ? null : ChangeController.dayOf(from)));
    }

    private ModelAndView act(long id, UUID once, java.util.function.Consumer<BlocId> act) {
        var bloc = blocs.find(new BlocId(id)).orElseThrow(NotFoundProblem::new);
        oneAct.take(once, () -> {
            act.accept(bloc.id());
            return bloc;
        });
        return Screen.goTo(bloc.address() + "/thay-doi", "organization.notice.bloc-changed", bloc.name());
    }

    private void admit(BlocId bloc, String unit, BlocRole role, List<Long> rest) {
        if (unit.isBlank()) {
            return;
        }
        if (!unit.matches("\\d{1,18}")) {
            throw new NotFoundProblem();
        }
        var number = Long.valueOf(unit);
        rest.remove(number);
        forming.admit(bloc, known(number), role, null);
    }

    private UnitId known(long number) {
        var unit = new UnitId(number);
        if (units.find(unit, LocalDate.now(clock)).isEmpty()) {
            throw new NotFoundProblem();
        }
        return unit;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year < LAST_YEAR;
    }

    private static void requireYear(int year) {
        if (!isYear(year)) {
            throw new Refusal("organization.refusal.bloc-year");
        }
    }
}

package vn.vinhdanh.commendation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.council.Convening;
import vn.vinhdanh.commendation.council.CouncilId;
import vn.vinhdanh.commendation.council.CouncilLevel;
import vn.vinhdanh.commendation.council.CouncilRole;
import vn.vinhdanh.commendation.council.Councils;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonMatch;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** Councils, who sits in them, and the calling of sessions. */
@Controller
class CouncilController {

    private final Councils councils;
    private final Sessions sessions;
    private final Convening convening;
    private final Dossiers dossiers;
    private final AwardNames awards;
    private final People people;
    private final Units units;
    private final Access access;
    private final Clock clock;

    CouncilController(
            Councils councils,
            Sessions sessions,
            Convening convening,
            Dossiers dossiers,
            AwardNames awards,
            People people,
            Units units,
            Access access,
            Clock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.convening = convening;
        this.dossiers = dossiers;
        this.awards = awards;
        this.people = people;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/hoi-dong")
    ModelAndView list(Locale locale) {
        access.requireAnyOf(
                "council", "list", Role.DESK_OFFICER, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER, Role.SIGNING_LEADER);
        LocalDate today = LocalDate.now(clock);
        boolean convenes = sessions.isSecretary();
        List<Dossier> ready = convenes ? dossiers.readyForCouncil() : List.of();
        Map<String, String> names = new TreeMap<>();
        ready.forEach(dossier ->
                names.computeIfAbsent(dossier.award().value(), key -> awards.name(new AwardKey(key), locale)));
        boolean founds = councils.mayFound();
        List<Choice> choices = founds
                ? units.tree(today).all().stream()
                        .filter(unit -> !unit.external())
                        .map(unit -> new Choice(unit.id().toString(), unit.name()))
                        .toList()
                : List.of();
        return Screen.of(
                "commendation/councils",
                new CouncilPages.ListPage(
                        councils.all(today), sessions.list(), ready, names, choices, founds, convenes));
    }

    @PostMapping("/hoi-dong")
    ModelAndView found(@RequestParam CouncilLevel level, @RequestParam String name, @RequestParam long unit) {
        councils.found(level, name, new UnitId(unit));
        return Screen.goTo("/hoi-dong", "commendation.notice.council-founded", name);
    }

    @PostMapping("/hoi-dong/{council}/thanh-vien")
    ModelAndView appoint(
            @PathVariable long council,
            @RequestParam String person,
            @RequestParam CouncilRole role,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until) {
        // Before the name is looked up: who may not appoint must not learn either who bears it.
        access.requireAnyOf("council", council, Role.DESK_OFFICER, Role.COUNCIL_SECRETARY);
        councils.appoint(new CouncilId(council), personMeant(person), role, from, until);
        return Screen.goTo("/hoi-dong", "commendation.notice.member-appointed");
    }

    @PostMapping("/hoi-dong/{council}/thanh-vien/{seat}/ket-thuc")
    ModelAndView endSeat(@PathVariable long council, @PathVariable long seat) {
        councils.endSeat(new CouncilId(council), seat, LocalDate.now(clock));
        return Screen.goTo("/hoi-dong", "commendation.notice.seat-ended");
    }

    @PostMapping("/hoi-dong/phien")
    ModelAndView convene(
            @RequestParam UUID once,
            @RequestParam long council,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate heldOn,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(name = "chon", required = false) @Nullable List<Long> chosen) {
        SessionId id = convening.convene(
                once,
                new CouncilId(council),
                heldOn,
                place,
                chosen == null ? List.of() : chosen.stream().map(DossierId::new).toList());
        return Screen.goTo("/hoi-dong/phien/" + id, "commendation.notice.convened");
    }

    /** A name that means one person, or {@code #} and a person's number where several bear the name. */
    private PersonId personMeant(String typed) {
        String text = typed.strip();
        if (text.matches("#\\d{1,18}")) {
            return new PersonId(Long.parseLong(text.substring(1)));
        }
        return switch (people.match(text, null, null, LocalDate.now(clock))) {
            case PersonMatch.Exact exact -> exact.person().id();
            case PersonMatch.Candidates candidates ->
                throw new Refusal(
                        "commendation.refusal.several-people",
                        text,
                        candidates.people().stream()
                                .map(person -> person.person().fullName() + " (#" + person.id()
                                        + (person.unitName() == null ? "" : ", " + person.unitName()) + ")")
                                .collect(Collectors.joining("; ")));
            case PersonMatch.Nobody nobody -> throw new Refusal("commendation.refusal.no-such-person", text);
        };
    }
}

package vn.vinhdanh.emulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.movement.Joining;
import vn.vinhdanh.emulation.movement.Launching;
import vn.vinhdanh.emulation.movement.Movement;
import vn.vinhdanh.emulation.movement.MovementField;
import vn.vinhdanh.emulation.movement.MovementKind;
import vn.vinhdanh.emulation.movement.MovementLevel;
import vn.vinhdanh.emulation.movement.MovementSearch;
import vn.vinhdanh.emulation.movement.MovementState;
import vn.vinhdanh.emulation.movement.Movements;
import vn.vinhdanh.emulation.movement.NewMovement;
import vn.vinhdanh.emulation.pact.Share;
import vn.vinhdanh.emulation.pact.Target;
import vn.vinhdanh.emulation.pact.Targets;
import vn.vinhdanh.emulation.reporting.Duties;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Screen;

/** The movements: what is called out, with its fields and targets, and who joins. */
@Controller
@RequestMapping("/phong-trao")
class MovementController {

    private final Movements movements;
    private final Launching launching;
    private final MovementSearch search;
    private final Targets targets;
    private final Duties duties;
    private final Units units;
    private final Access access;
    private final Charge charge;
    private final Clock clock;

    MovementController(
            Movements movements,
            Launching launching,
            MovementSearch search,
            Targets targets,
            Duties duties,
            Units units,
            Access access,
            Charge charge,
            Clock clock) {
        this.movements = movements;
        this.launching = launching;
        this.search = search;
        this.targets = targets;
        this.duties = duties;
        this.units = units;
        this.access = access;
        this.charge = charge;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(
            @RequestParam(name = "nam", required = false) @Nullable Integer asked,
            @RequestParam(name = "q", defaultValue = "") String sought) {
        int now = LocalDate.now(clock).getYear();
        List<Integer> years = movements.years();
        int year = asked != null ? asked : years.isEmpty() || years.contains(now) ? now : years.getFirst();
        return Screen.of(
                "emulation/movements",
                new MovementPages.All(
                        year,
                        Typed.years(years, year, now),
                        movements.ofYear(year),
                        sought,
                        sought.isBlank() ? List.of() : search.find(sought, 100),
                        charge.isDesk()));
    }

    @GetMapping("/moi")
    ModelAndView newOne() {
        charge.requireDesk("movement", "new");
        int year = LocalDate.now(clock).getYear();
        return Screen.of("emulation/movementnew", new MovementPages.New(year, parents(year)));
    }

    @PostMapping
    ModelAndView draft(
            @RequestParam UUID once,
            @RequestParam MovementLevel level,
            @RequestParam MovementKind kind,
            @RequestParam String theme,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate launch,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate ends,
            @RequestParam(required = false) @Nullable Long parent,
            @RequestParam(defaultValue = "") String responds) {
        MovementId id = launching.draft(
                once,
                new NewMovement(
                        level,
                        kind,
                        launch.getYear(),
                        theme,
                        launch,
                        ends,
                        responds,
                        parent == null ? null : new MovementId(parent),
                        null));
        return Screen.goTo("/phong-trao/" + id, "emulation.notice.movement-drafted");
    }

    @GetMapping("/{id:[0-9]+}")
    ModelAndView one(@PathVariable long id) {
        LocalDate today = LocalDate.now(clock);
        MovementId key = new MovementId(id);
        Movement movement = movements.require(key);
        boolean desk = charge.isDesk();
        SequencedMap<MovementField, List<Target>> byField = byField(key, today);
        Map<Long, Share> shares = targets.shares(key, today).stream()
                .collect(
                        Collectors.toMap(share -> share.target().id().value(), Function.identity(), (one, two) -> one));
        List<Joining> joinings = movements.joinings(key, today);
        SequencedMap<Unit, Joining> joined = new LinkedHashMap<>();
        List<Unit> joinable = ownUnits(movement, joinings, joined, today);
        return Screen.of(
                "emulation/movement",
                new MovementPages.One(
                        movement,
                        movement.parent() == null
                                ? null
                                : movements.find(movement.parent()).orElse(null),
                        byField,
                        shares,
                        joinings,
                        joined,
                        joinable,
                        desk && movement.state() != MovementState.CLOSED ? choices(today) : List.of(),
                        duties.of(key),
                        desk));
    }

    @PostMapping("/{id:[0-9]+}/chuan-bi")
    ModelAndView prepare(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String basis,
            @RequestParam(defaultValue = "") String criteria,
            @RequestParam(defaultValue = "") String budget) {
        launching.prepare(new MovementId(id), version, basis, criteria, budget);
        return Screen.goTo("/phong-trao/" + id, "emulation.notice.movement-prepared");
    }

    @PostMapping("/{id:[0-9]+}/phat-dong")
    ModelAndView launch(@PathVariable long id, @RequestParam int version) {
        launching.launch(new MovementId(id), version);
        return Screen.goTo("/phong-trao/" + id, "emulation.notice.movement-launched");
    }

    @PostMapping("/{id:[0-9]+}/tong-ket")
    ModelAndView close(@PathVariable long id, @RequestParam int version) {
        launching.close(new MovementId(id), version);
        return Screen.goTo("/phong-trao/" + id, "emulation.notice.movement-closed");
    }

    @PostMapping("/{id:[0-9]+}/dau-moi/{field:[0-9]+}")
    ModelAndView nameFocalUnit(
            @PathVariable long id,
            @PathVariable long field,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Long unit) {
        launching.nameFocalUnit(new MovementId(id), field, version, unit == null ? null : new UnitId(unit));
        return Screen.goTo("/phong-trao/" + id + "#linh-vuc-" + field, "emulation.notice.focal-unit-named");
    }

    @PostMapping("/{id:[0-9]+}/tham-gia")
    ModelAndView join(
            @PathVariable long id,
            @RequestParam long unit,
            @RequestParam String plan,
            @RequestParam(required = false) @Nullable Integer version) {
        launching.join(new MovementId(id), new UnitId(unit), plan, version);
        return Screen.goTo("/phong-trao/" + id + "#tham-gia", "emulation.notice.joined");
    }

    private SequencedMap<MovementField, List<Target>> byField(MovementId id, LocalDate day) {
        List<Target> all = targets.of(id);
        SequencedMap<MovementField, List<Target>> byField = new LinkedHashMap<>();
        movements
                .fields(id, day)
                .forEach(field -> byField.put(
                        field,
                        all.stream()
                                .filter(target -> field.title().equals(target.field()))
                                .toList()));
        return byField;
    }

    /** The viewer's own units: those that joined go into the map, the others come back when joining is open. */
    private List<Unit> ownUnits(
            Movement movement, List<Joining> joinings, SequencedMap<Unit, Joining> joined, LocalDate day) {
        List<UnitId> own = access.account().map(Account::officerOfUnits).stream()
                .flatMap(numbers -> numbers.stream().sorted().map(UnitId::new))
                .toList();
        Map<UnitId, Joining> byUnit = joinings.stream().collect(Collectors.toMap(Joining::unit, Function.identity()));
        List<Unit> open = new ArrayList<>();
        for (Unit unit : units.asOf(own, day).values()) {
            Joining joining = byUnit.get(unit.id());
            if (joining != null) {
                joined.put(unit, joining);
            } else if (movement.state() == MovementState.LAUNCHED) {
                open.add(unit);
            }
        }
        return open;
    }

    private List<Choice> choices(LocalDate day) {
        UnitTree tree = units.tree(day);
        return tree.all().stream()
                .filter(unit -> !unit.external())
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    private List<Choice> parents(int year) {
        return movements.ofYear(year).stream()
                .map(movement -> new Choice(movement.id().toString(), movement.theme()))
                .toList();
    }
}

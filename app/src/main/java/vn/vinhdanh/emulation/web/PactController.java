package vn.vinhdanh.emulation.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.TargetId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.emulation.movement.Movement;
import vn.vinhdanh.emulation.movement.Movements;
import vn.vinhdanh.emulation.pact.Bound;
import vn.vinhdanh.emulation.pact.NewTarget;
import vn.vinhdanh.emulation.pact.Pact;
import vn.vinhdanh.emulation.pact.PactSearch;
import vn.vinhdanh.emulation.pact.PactState;
import vn.vinhdanh.emulation.pact.Pacts;
import vn.vinhdanh.emulation.pact.Party;
import vn.vinhdanh.emulation.pact.Signing;
import vn.vinhdanh.emulation.pact.Target;
import vn.vinhdanh.emulation.pact.TargetKind;
import vn.vinhdanh.emulation.pact.TargetSetting;
import vn.vinhdanh.emulation.pact.Targets;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;

/** The pacts of the blocs: drafted, opened, signed. */
@Controller
@RequestMapping("/giao-uoc")
class PactController {

    private final Pacts pacts;
    private final Signing signing;
    private final Targets targets;
    private final TargetSetting setting;
    private final PactSearch search;
    private final Movements movements;
    private final Blocs blocs;
    private final Units units;
    private final Access access;
    private final Charge charge;
    private final Clock clock;

    PactController(
            Pacts pacts,
            Signing signing,
            Targets targets,
            TargetSetting setting,
            PactSearch search,
            Movements movements,
            Blocs blocs,
            Units units,
            Access access,
            Charge charge,
            Clock clock) {
        this.pacts = pacts;
        this.signing = signing;
        this.targets = targets;
        this.setting = setting;
        this.search = search;
        this.movements = movements;
        this.blocs = blocs;
        this.units = units;
        this.access = access;
        this.charge = charge;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(
            @RequestParam(name = "nam", required = false) @Nullable Integer asked,
            @RequestParam(name = "q", defaultValue = "") String sought) {
        int now = today().getYear();
        List<Integer> years = pacts.years();
        int year = asked != null ? asked : years.isEmpty() || years.contains(now) ? now : years.getFirst();
        return Screen.of(
                "emulation/pacts",
                new PactPages.All(
                        year,
                        Typed.years(years, year, now),
                        pacts.ofYear(year),
                        sought,
                        sought.isBlank() ? List.of() : search.find(sought, 100),
                        ownUnits(),
                        charge.isDesk() || !charge.blocs().isEmpty()));
    }

    @GetMapping("/moi")
    ModelAndView newOne(
            @RequestParam(name = "nam", required = false) @Nullable Integer asked,
            @RequestParam(name = "khoi", required = false) @Nullable Long bloc) {
        int year = bloc == null
                ? asked == null ? today().getYear() : asked
                : blocs.find(new BlocId(bloc)).orElseThrow(NotFoundProblem::new).year();
        Set<BlocId> taken = pacts.ofYear(year).stream().map(Pact::bloc).collect(Collectors.toSet());
        List<Choice> open = blocs.ofYear(year).stream()
                .filter(one -> charge.keepsBloc(one.id()) && !taken.contains(one.id()))
                .map(one -> new Choice(one.id().toString(), one.name()))
                .toList();
        if (!charge.isDesk() && open.isEmpty() && charge.blocs().isEmpty()) {
            throw charge.notYours("pact", "new");
        }
        return Screen.of("emulation/pactnew", new PactPages.New(year, open, bloc, movementsOf(year), today()));
    }

    @PostMapping
    ModelAndView draft(
            @RequestParam UUID once,
            @RequestParam long bloc,
            @RequestParam String theme,
            @RequestParam(required = false) @Nullable Long movement,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate signing) {
        PactId id = this.signing.draft(once, new BlocId(bloc), theme, movementId(movement), signing);
        return Screen.goTo("/giao-uoc/" + id, "emulation.notice.pact-drafted");
    }

    @GetMapping("/{id:[0-9]+}")
    ModelAndView one(@PathVariable long id) {
        Pact pact = pacts.require(new PactId(id));
        boolean keeper = charge.keepsBloc(pact.bloc());
        List<Target> own = targets.of(pact.id());
        Movement movement =
                pact.movement() == null ? null : movements.find(pact.movement()).orElse(null);
        List<Party> parties = pacts.parties(pact.id(), pact.signingOn());
        return Screen.of(
                "emulation/pact",
                new PactPages.One(
                        pact,
                        movement,
                        keeper && pact.state() == PactState.DRAFTED ? movementsOf(pact.year()) : List.of(),
                        own,
                        keeper && pact.state() == PactState.DRAFTED && movement != null
                                ? adoptable(movement, own)
                                : List.of(),
                        blocs.members(pact.bloc(), pact.signingOn()),
                        parties,
                        targets.shares(pact.id(), pact.signingOn()).size(),
                        keeper,
                        signable(pact, parties, keeper),
                        today()));
    }

    @PostMapping("/{id:[0-9]+}/sua")
    ModelAndView rewrite(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String theme,
            @RequestParam(required = false) @Nullable Long movement,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate signing) {
        this.signing.rewrite(new PactId(id), version, theme, movementId(movement), signing);
        return Screen.goTo("/giao-uoc/" + id, "emulation.notice.pact-rewritten");
    }

    @PostMapping("/{id:[0-9]+}/mo-ky")
    ModelAndView open(@PathVariable long id, @RequestParam int version) {
        signing.open(new PactId(id), version);
        return Screen.goTo("/giao-uoc/" + id, "emulation.notice.pact-opened");
    }

    @PostMapping("/{id:[0-9]+}/rut-ve")
    ModelAndView withdraw(@PathVariable long id, @RequestParam int version, @RequestParam String reason) {
        signing.withdraw(new PactId(id), version, reason);
        return Screen.goTo("/giao-uoc/" + id, "emulation.notice.pact-withdrawn");
    }

    @PostMapping("/{id:[0-9]+}/ky")
    ModelAndView sign(
            @PathVariable long id,
            @RequestParam long unit,
            @RequestParam String signer,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
        signing.sign(new PactId(id), new UnitId(unit), signer, on);
        return Screen.goTo("/giao-uoc/" + id, "emulation.notice.pact-signed");
    }

    @PostMapping("/{id:[0-9]+}/chi-tieu")
    ModelAndView add(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(defaultValue = "") String field,
            @RequestParam String wording,
            @RequestParam TargetKind kind,
            @RequestParam(required = false) @Nullable Bound bound,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String baseline,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "1") String weight,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due) {
        setting.add(
                once,
                new PactId(id),
                new NewTarget(
                        Wording.orNull(field),
                        Wording.composed(wording),
                        kind,
                        bound,
                        Typed.amount(amount),
                        Typed.amount(baseline),
                        Wording.composed(measure),
                        Objects.requireNonNullElse(Typed.amount(weight), BigDecimal.ONE),
                        due));
        return Screen.goTo("/giao-uoc/" + id + "#chi-tieu", "emulation.notice.target-added");
    }

    @PostMapping("/{id:[0-9]+}/chi-tieu/{target:[0-9]+}/bo")
    ModelAndView remove(@PathVariable long id, @PathVariable long target, @RequestParam int version) {
        setting.remove(new PactId(id), new TargetId(target), version);
        return Screen.goTo("/giao-uoc/" + id + "#chi-tieu", "emulation.notice.target-removed");
    }

    @PostMapping("/{id:[0-9]+}/nhan-chi-tieu")
    ModelAndView adopt(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "target", required = false) @Nullable List<Long> chosen) {
        int adopted = setting.adopt(
                once,
                new PactId(id),
                chosen == null ? List.of() : chosen.stream().map(TargetId::new).toList());
        return Screen.goTo("/giao-uoc/" + id + "#chi-tieu", "emulation.notice.targets-adopted", adopted);
    }

    private List<Long> signable(Pact pact, List<Party> parties, boolean keeper) {
        if (pact.state() != PactState.OPEN) {
            return List.of();
        }
        Set<Long> own = keeper ? Set.of() : charge.units();
        return parties.stream()
                .filter(party -> !party.signed())
                .map(party -> party.unit().value())
                .filter(unit -> keeper || own.contains(unit))
                .toList();
    }

    private List<Target> adoptable(Movement movement, List<Target> own) {
        Set<TargetId> taken =
                own.stream().map(Target::source).filter(Objects::nonNull).collect(Collectors.toSet());
        return targets.of(movement.id()).stream()
                .filter(target -> !taken.contains(target.id()))
                .toList();
    }

    private List<Unit> ownUnits() {
        List<UnitId> own = access.account().map(Account::officerOfUnits).stream()
                .flatMap(numbers -> numbers.stream().sorted().map(UnitId::new))
                .toList();
        return List.copyOf(units.asOf(own, today()).values());
    }

    private List<Choice> movementsOf(int year) {
        return movements.ofYear(year).stream()
                .map(movement -> new Choice(movement.id().toString(), movement.theme()))
                .toList();
    }

    private static @Nullable MovementId movementId(@Nullable Long number) {
        return number == null ? null : new MovementId(number);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package vn.vinhdanh.emulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.movement.Movements;
import vn.vinhdanh.emulation.reporting.DueRule;
import vn.vinhdanh.emulation.reporting.Duties;
import vn.vinhdanh.emulation.reporting.Duty;
import vn.vinhdanh.emulation.reporting.DutyBoard;
import vn.vinhdanh.emulation.reporting.DutyKeeping;
import vn.vinhdanh.emulation.reporting.Frequency;
import vn.vinhdanh.emulation.reporting.NewDuty;
import vn.vinhdanh.emulation.reporting.Reports;
import vn.vinhdanh.emulation.reporting.UrgingLetter;
import vn.vinhdanh.emulation.reporting.WorkingDayShift;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** What must be reported, and the board that shows who is on time, late or missing. */
@Controller
@RequestMapping("/bao-cao")
class DutyController {

    private final Duties duties;
    private final DutyKeeping keeping;
    private final Reports reports;
    private final UrgingLetter urging;
    private final Movements movements;
    private final Units units;
    private final EmulationPapers papers;
    private final Charge charge;
    private final Clock clock;

    DutyController(
            Duties duties,
            DutyKeeping keeping,
            Reports reports,
            UrgingLetter urging,
            Movements movements,
            Units units,
            EmulationPapers papers,
            Charge charge,
            Clock clock) {
        this.duties = duties;
        this.keeping = keeping;
        this.reports = reports;
        this.urging = urging;
        this.movements = movements;
        this.units = units;
        this.papers = papers;
        this.charge = charge;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@RequestParam(name = "nam", required = false) @Nullable Integer asked) {
        LocalDate today = today();
        int now = today.getYear();
        List<Integer> years = duties.years();
        int year = asked != null ? asked : years.isEmpty() || years.contains(now) ? now : years.getFirst();
        List<ReportPages.Line> lines = duties.ofYear(year).stream()
                .map(duty -> new ReportPages.Line(duty, next(duty, today)))
                .toList();
        return Screen.of(
                "emulation/duties", new ReportPages.All(year, Typed.years(years, year, now), lines, charge.isDesk()));
    }

    @GetMapping("/moi")
    ModelAndView newOne() {
        charge.requireDesk("duty", "new");
        LocalDate today = today();
        Set<UnitId> owing = keeping.owing(null, today);
        return Screen.of(
                "emulation/dutynew",
                new ReportPages.New(
                        today.getYear(),
                        units.asOf(owing, today).values().stream().toList(),
                        movements.ofYear(today.getYear()).stream()
                                .map(movement -> new Choice(movement.id().toString(), movement.theme()))
                                .toList()));
    }

    @PostMapping
    ModelAndView open(
            @RequestParam UUID once,
            @RequestParam String title,
            @RequestParam int year,
            @RequestParam(required = false) @Nullable Long movement,
            @RequestParam(defaultValue = "") String recipient,
            @RequestParam Frequency frequency,
            @RequestParam(name = "month", required = false) @Nullable Integer month,
            @RequestParam(name = "day", required = false) @Nullable Integer day,
            @RequestParam(defaultValue = "false") boolean included,
            @RequestParam(defaultValue = "NONE") WorkingDayShift shift,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate by,
            @RequestParam(name = "unit", required = false) @Nullable List<Long> chosen) {
        charge.requireDesk("duty", "new");
        if (year < 1945 || year > 2200) {
            throw new Refusal("emulation.refusal.year", Integer.toString(year));
        }
        DutyId id = keeping.open(
                once,
                new NewDuty(
                        title,
                        year,
                        movement == null ? null : new MovementId(movement),
                        recipient,
                        rule(frequency, month, day, included, shift, by)),
                chosen == null ? List.of() : chosen.stream().map(UnitId::new).toList());
        return Screen.goTo("/bao-cao/" + id, "emulation.notice.duty-opened");
    }

    @GetMapping("/{id:[0-9]+}")
    ModelAndView board(
            @PathVariable long id,
            @RequestParam(name = "loc", defaultValue = "ALL") DutyBoard.Among among,
            @RequestParam(name = "ky", required = false) @Nullable String period) {
        LocalDate today = today();
        Duty duty = duties.require(new DutyId(id));
        DutyBoard whole = DutyBoard.of(duty, reports.of(duty.id(), dayOf(duty, today)), today);
        boolean desk = charge.isDesk();
        return Screen.of(
                "emulation/dutyboard",
                new ReportPages.Board(
                        duty,
                        duty.movement() == null
                                ? null
                                : movements.find(duty.movement()).orElse(null),
                        whole.only(among, period == null || period.isBlank() ? null : period, today),
                        among,
                        period,
                        today,
                        desk ? more(duty, whole, today) : List.of(),
                        desk));
    }

    @PostMapping("/{id:[0-9]+}/them-don-vi")
    ModelAndView oblige(@PathVariable long id, @RequestParam(required = false) @Nullable Long unit) {
        int added = keeping.oblige(new DutyId(id), unit == null ? List.of() : List.of(new UnitId(unit)));
        return Screen.goTo("/bao-cao/" + id, "emulation.notice.obliged", added);
    }

    @GetMapping("/{id:[0-9]+}/{period}/don-doc")
    ModelAndView urge(@PathVariable long id, @PathVariable String period) {
        return Screen.of("emulation/urging", urging.draft(new DutyId(id), period));
    }

    @GetMapping("/{id:[0-9]+}/{period}/don-doc.docx")
    ResponseEntity<byte[]> urgingWord(@PathVariable long id, @PathVariable String period) {
        UrgingLetter.Draft draft = urging.draft(new DutyId(id), period);
        return Download.docx(
                "don-doc-" + draft.period().code(), papers.urging(draft).docx());
    }

    @GetMapping("/{id:[0-9]+}/{period}/don-doc.pdf")
    ResponseEntity<byte[]> urgingPdf(@PathVariable long id, @PathVariable String period) {
        UrgingLetter.Draft draft = urging.draft(new DutyId(id), period);
        return Download.pdf(
                "don-doc-" + draft.period().code(), papers.urging(draft).pdf());
    }

    @GetMapping("/{id:[0-9]+}/bang.xlsx")
    ResponseEntity<byte[]> boardWorkbook(@PathVariable long id) {
        LocalDate today = today();
        Duty duty = duties.require(new DutyId(id));
        DutyBoard whole = DutyBoard.of(duty, reports.of(duty.id(), dayOf(duty, today)), today);
        return Download.xlsx("bao-cao-" + id, papers.board(duty, whole, today));
    }

    private static @Nullable LocalDate next(Duty duty, LocalDate today) {
        return duty.periods().stream()
                .map(duty.rule()::lastOnTimeDay)
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .orElse(null);
    }

    private static DueRule rule(
            Frequency frequency,
            @Nullable Integer month,
            @Nullable Integer day,
            boolean included,
            WorkingDayShift shift,
            @Nullable LocalDate by) {
        if (frequency == Frequency.ONCE) {
            if (by == null) {
                throw new Refusal("emulation.refusal.duty-day");
            }
            return new DueRule.Once(by);
        }
        if (month == null || day == null || month < 1 || month > 24 || day < 1 || day > 31) {
            throw new Refusal("emulation.refusal.duty-rule");
        }
        return new DueRule.Recurring(frequency, month, day, included, shift);
    }

    /** Units of a year that is over are named as they were then. */
    private static LocalDate dayOf(Duty duty, LocalDate today) {
        LocalDate end = LocalDate.of(duty.year(), 12, 31);
        return today.isAfter(end) ? end : today;
    }

    private List<Choice> more(Duty duty, DutyBoard board, LocalDate today) {
        boolean over = duty.periods().stream().map(duty.rule()::lastOnTimeDay).allMatch(day -> day.isBefore(today));
        if (over) {
            return List.of();
        }
        Set<UnitId> owing = board.rows().stream().map(DutyBoard.Row::unit).collect(Collectors.toSet());
        return units.tree(today).all().stream()
                .filter(unit -> !unit.external() && !owing.contains(unit.id()))
                .filter(unit -> Objects.nonNull(unit.parent()))
                .map((Unit unit) -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

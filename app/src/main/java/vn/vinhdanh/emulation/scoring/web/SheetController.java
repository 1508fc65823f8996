package vn.vinhdanh.emulation.scoring.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
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
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.scoring.CrossDetail;
import vn.vinhdanh.emulation.scoring.Designing;
import vn.vinhdanh.emulation.scoring.Formula;
import vn.vinhdanh.emulation.scoring.GroupKind;
import vn.vinhdanh.emulation.scoring.Party;
import vn.vinhdanh.emulation.scoring.Points;
import vn.vinhdanh.emulation.scoring.Problem;
import vn.vinhdanh.emulation.scoring.ScoreSheet;
import vn.vinhdanh.emulation.scoring.ScoreSheets;
import vn.vinhdanh.emulation.scoring.Seat;
import vn.vinhdanh.emulation.scoring.SheetPaste;
import vn.vinhdanh.emulation.scoring.SheetState;
import vn.vinhdanh.emulation.scoring.Steps;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** The score sheets of the blocs: drawn up, and taken from step to step. */
@Controller
@RequestMapping("/cham-diem")
class SheetController {

    private final ScoreSheets sheets;
    private final Designing designing;
    private final Steps steps;
    private final Blocs blocs;
    private final Charge charge;
    private final Seat seat;
    private final Words words;
    private final Clock clock;

    SheetController(
            ScoreSheets sheets,
            Designing designing,
            Steps steps,
            Blocs blocs,
            Charge charge,
            Seat seat,
            Words words,
            Clock clock) {
        this.sheets = sheets;
        this.designing = designing;
        this.steps = steps;
        this.blocs = blocs;
        this.charge = charge;
        this.seat = seat;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(@RequestParam(name = "nam", required = false) @Nullable Integer asked) {
        int now = LocalDate.now(clock).getYear();
        int year = asked == null ? now : Math.clamp(asked, 1945, 2200);
        List<Choice> years = IntStream.concat(
                        sheets.years().stream().mapToInt(Integer::intValue), IntStream.of(year, now, now - 1))
                .distinct()
                .boxed()
                .sorted((one, other) -> Integer.compare(other, one))
                .map(one -> new Choice(one.toString(), one.toString()))
                .toList();
        boolean keeper = charge.isDesk() || !charge.blocs().isEmpty();
        Set<BlocId> taken = sheets.taken(year);
        List<Choice> open = keeper
                ? blocs.ofYear(year).stream()
                        .filter(bloc -> charge.keepsBloc(bloc.id()) && !taken.contains(bloc.id()))
                        .map(bloc -> new Choice(bloc.id().toString(), bloc.name()))
                        .toList()
                : List.of();
        return Screen.of(
                "emulation/scoring/sheets", new ScoringPages.All(year, years, sheets.ofYear(year), open, keeper));
    }

    @PostMapping
    ModelAndView lay(
            @RequestParam UUID once,
            @RequestParam long bloc,
            @RequestParam Designing.Beginning beginning,
            @RequestParam(defaultValue = "") String title,
            Locale locale) {
        Bloc formed = blocs.find(new BlocId(bloc)).orElseThrow(NotFoundProblem::new);
        String named = title.isBlank()
                ? words.say(locale, "emulationscoring.title-of", formed.name(), Integer.toString(formed.year()))
                : title;
        ScoreSheetId id = designing.lay(once, formed.id(), named, beginning);
        return Screen.goTo("/cham-diem/" + id, "emulationscoring.notice.laid");
    }

    @GetMapping("/{id:[0-9]+}")
    ModelAndView one(@PathVariable long id, Locale locale) {
        return shown(sheets.require(new ScoreSheetId(id)), List.of(), "", locale);
    }

    @PostMapping("/{id:[0-9]+}/sua")
    ModelAndView rewrite(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String title,
            @RequestParam(required = false) @Nullable CrossDetail detail,
            @RequestParam(required = false) @Nullable String self,
            @RequestParam(required = false) @Nullable String cross,
            @RequestParam(required = false) @Nullable String desk,
            @RequestParam(required = false) @Nullable Integer trimmed,
            @RequestParam(name = "self-due", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate selfDue,
            @RequestParam(name = "cross-due", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate crossDue,
            @RequestParam(name = "desk-due", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate deskDue) {
        ScoreSheet sheet = kept(id);
        Formula before = sheet.formula();
        designing.rewrite(
                sheet.id(),
                version,
                title,
                detail == null ? sheet.crossDetail() : detail,
                new Formula(
                        weight(self, before.self()),
                        weight(cross, before.cross()),
                        weight(desk, before.desk()),
                        trimmed == null ? before.trimmed() : trimmed),
                new ScoreSheet.Due(selfDue, crossDue, deskDue));
        return Screen.goTo(sheet.address(), "emulationscoring.notice.rewritten");
    }

    @PostMapping("/{id:[0-9]+}/tieu-chi")
    ModelAndView design(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> typed) {
        ScoreSheet sheet = kept(id);
        designing.design(sheet.id(), version, SheetForm.typed(typed));
        return Screen.goTo(sheet.address() + "#tieu-chi", "emulationscoring.notice.designed");
    }

    @PostMapping("/{id:[0-9]+}/dan")
    ModelAndView paste(@PathVariable long id, @RequestParam int version, @RequestParam String pasted, Locale locale) {
        ScoreSheet sheet = kept(id);
        SheetPaste read = read(pasted);
        if (!read.problems().isEmpty()) {
            return shown(sheet, read.problems(), pasted, locale);
        }
        designing.design(sheet.id(), version, read.groups());
        return Screen.goTo(sheet.address() + "#tieu-chi", "emulationscoring.notice.designed");
    }

    @PostMapping("/{id:[0-9]+}/buoc-tiep")
    ModelAndView advance(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam SheetState from,
            @RequestParam(defaultValue = "") String reason) {
        ScoreSheet sheet = kept(id);
        steps.advance(sheet.id(), version, from, reason);
        return from == SheetState.DESK_CHECK
                ? Screen.goTo(sheet.address() + "/xep-hang", "emulationscoring.notice.closed")
                : Screen.goTo(sheet.address(), "emulationscoring.notice.advanced");
    }

    @PostMapping("/{id:[0-9]+}/lui-buoc")
    ModelAndView back(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam SheetState from,
            @RequestParam String reason) {
        ScoreSheet sheet = kept(id);
        steps.back(sheet.id(), version, from, reason);
        return Screen.goTo(sheet.address(), "emulationscoring.notice.back");
    }

    private ModelAndView shown(ScoreSheet sheet, List<Problem> problems, String pasted, Locale locale) {
        boolean keeper = charge.keepsBloc(sheet.bloc());
        List<Party> parties = sheets.parties(sheet);
        Set<Long> own = seat.own();
        return Screen.of(
                "emulation/scoring/sheet",
                new ScoringPages.One(
                        sheet,
                        parties,
                        parties.stream()
                                .filter(party -> own.contains(party.unit().value()))
                                .toList(),
                        keeper,
                        charge.isDesk(),
                        keeper && sheet.state() == SheetState.DRAFTED ? SheetForm.fields(sheet.groups()) : List.of(),
                        Arrays.stream(GroupKind.values())
                                .map(kind -> new Choice(kind.name(), words.say(locale, kind.key())))
                                .toList(),
                        Arrays.stream(CrossDetail.values())
                                .map(detail -> new Choice(detail.name(), words.say(locale, detail.key())))
                                .toList(),
                        problems,
                        pasted,
                        missing(sheet, parties)));
    }

    private static List<Party> missing(ScoreSheet sheet, List<Party> parties) {
        return parties.stream()
                .filter(party -> switch (sheet.state()) {
                    case SELF_SCORING -> !party.selfHanded();
                    case CROSS_SCORING -> !party.crossHanded();
                    case DESK_CHECK -> !party.deskChecked();
                    case DRAFTED, CLOSED -> false;
                })
                .toList();
    }

    private ScoreSheet kept(long id) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        charge.requireBloc("score-sheet", sheet.id(), sheet.bloc());
        return sheet;
    }

    private static SheetPaste read(String pasted) {
        try {
            return SheetPaste.read(Tables.paste(pasted));
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        }
    }

    private static BigDecimal weight(@Nullable String typed, BigDecimal before) {
        return typed == null ? before : Objects.requireNonNullElse(Points.orNull(typed), BigDecimal.ZERO);
    }
}

package vn.vinhdanh.emulation.scoring.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.scoring.Criterion;
import vn.vinhdanh.emulation.scoring.CrossPaste;
import vn.vinhdanh.emulation.scoring.Marks;
import vn.vinhdanh.emulation.scoring.Party;
import vn.vinhdanh.emulation.scoring.Points;
import vn.vinhdanh.emulation.scoring.Problem;
import vn.vinhdanh.emulation.scoring.Rankings;
import vn.vinhdanh.emulation.scoring.ScoreGroup;
import vn.vinhdanh.emulation.scoring.ScoreSheet;
import vn.vinhdanh.emulation.scoring.ScoreSheets;
import vn.vinhdanh.emulation.scoring.Scoring;
import vn.vinhdanh.emulation.scoring.Seat;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** The forms in which members mark themselves and one another, and the emulation office checks them. */
@Controller
@RequestMapping("/cham-diem/{id:[0-9]+}")
class MarkingController {

    private final ScoreSheets sheets;
    private final Scoring scoring;
    private final Marks marks;
    private final Units units;
    private final Seat seat;
    private final Charge charge;

    MarkingController(ScoreSheets sheets, Scoring scoring, Marks marks, Units units, Seat seat, Charge charge) {
        this.sheets = sheets;
        this.scoring = scoring;
        this.marks = marks;
        this.units = units;
        this.seat = seat;
        this.charge = charge;
    }

    @GetMapping("/tu-cham")
    ModelAndView self(@PathVariable long id, @RequestParam(name = "don-vi", required = false) @Nullable Long unit) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        List<Party> own = own(sheet);
        Party party = chosen(sheet, own, unit);
        return Screen.of(
                "emulation/scoring/self",
                new ScoringPages.Self(
                        sheet, party, marks.self(sheet.id()).getOrDefault(party.unit(), Map.of()), choices(own)));
    }

    @PostMapping("/tu-cham")
    ModelAndView keepSelf(
            @PathVariable long id,
            @RequestParam long unit,
            @RequestParam int version,
            @RequestParam(defaultValue = "keep") String act,
            @RequestParam Map<String, String> typed) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        boolean handIn = act.equals("hand-in");
        scoring.self(sheet.id(), new UnitId(unit), version, typedMarks(sheet, typed), handIn);
        return handIn
                ? Screen.goTo(sheet.address(), "emulationscoring.notice.self-handed")
                : Screen.goTo(sheet.address() + "/tu-cham?don-vi=" + unit, "emulationscoring.notice.kept");
    }

    @GetMapping("/cham-cheo")
    ModelAndView cross(@PathVariable long id, @RequestParam(name = "don-vi", required = false) @Nullable Long unit) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        Party party = chosen(sheet, own(sheet), unit);
        return crossForm(sheet, party, given(sheet, party.unit()), List.of(), "");
    }

    @PostMapping("/cham-cheo/dan")
    ModelAndView pasteCross(@PathVariable long id, @RequestParam long unit, @RequestParam String pasted) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        Party party = chosen(sheet, own(sheet), unit);
        CrossPaste read = read(sheet, party, pasted);
        Map<UnitId, Map<Long, BigDecimal>> values = new HashMap<>(given(sheet, party.unit()));
        read.marks().forEach((other, cells) -> {
            Map<Long, BigDecimal> merged = new HashMap<>(values.getOrDefault(other, Map.of()));
            merged.putAll(cells);
            values.put(other, merged);
        });
        return crossForm(sheet, party, values, read.problems(), pasted);
    }

    @PostMapping("/cham-cheo")
    ModelAndView keepCross(
            @PathVariable long id,
            @RequestParam long unit,
            @RequestParam int version,
            @RequestParam(defaultValue = "keep") String act,
            @RequestParam Map<String, String> typed) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        UnitId by = new UnitId(unit);
        Map<UnitId, Map<Long, BigDecimal>> given = new HashMap<>();
        for (Party other : sheets.parties(sheet)) {
            for (ScoreSheet.CrossColumn column : sheet.crossColumns()) {
                BigDecimal points = Points.orNull(typed.get(ScoringPages.Cross.name(other, column)));
                if (points != null) {
                    given.computeIfAbsent(other.unit(), one -> new HashMap<>()).put(column.key(), points);
                }
            }
        }
        boolean handIn = act.equals("hand-in");
        scoring.cross(sheet.id(), by, version, given, handIn);
        return handIn
                ? Screen.goTo(sheet.address(), "emulationscoring.notice.cross-handed")
                : Screen.goTo(sheet.address() + "/cham-cheo?don-vi=" + unit, "emulationscoring.notice.kept");
    }

    @GetMapping("/tham-dinh")
    ModelAndView check(@PathVariable long id, @RequestParam(name = "don-vi", required = false) @Nullable Long unit) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        charge.requireDesk("score-sheet", sheet.id());
        List<Party> parties = sheets.parties(sheet);
        Party party = unit == null
                ? parties.stream()
                        .filter(one -> !one.deskChecked())
                        .findFirst()
                        .orElse(parties.stream().findFirst().orElseThrow(NotFoundProblem::new))
                : sheets.party(sheet, new UnitId(unit));
        Map<Long, Marks.Mark> self = marks.self(sheet.id()).getOrDefault(party.unit(), Map.of());
        Map<Long, Marks.Mark> checked = marks.desk(sheet.id()).getOrDefault(party.unit(), Map.of());
        return Screen.of(
                "emulation/scoring/check",
                new ScoringPages.Check(sheet, parties, party, self, checked.isEmpty() ? withoutWords(self) : checked));
    }

    @PostMapping("/tham-dinh")
    ModelAndView keepCheck(
            @PathVariable long id,
            @RequestParam long unit,
            @RequestParam int version,
            @RequestParam Map<String, String> typed) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        scoring.check(sheet.id(), new UnitId(unit), version, typedMarks(sheet, typed));
        boolean more = sheets.parties(sheet).stream().anyMatch(party -> !party.deskChecked());
        return Screen.goTo(sheet.address() + (more ? "/tham-dinh" : ""), "emulationscoring.notice.checked");
    }

    /** One member's marks side by side; what the viewer may not see yet is not there. */
    @GetMapping("/diem/{unit:[0-9]+}")
    ModelAndView member(@PathVariable long id, @PathVariable long unit) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        List<Party> parties = sheets.parties(sheet);
        Party party = sheets.party(sheet, new UnitId(unit));
        Map<Long, Marks.Mark> self = marks.self(sheet.id()).getOrDefault(party.unit(), Map.of());
        Map<Long, Marks.Mark> desk = marks.desk(sheet.id()).getOrDefault(party.unit(), Map.of());
        Map<UnitId, Map<Long, BigDecimal>> cross = marks.cross(sheet.id()).getOrDefault(party.unit(), Map.of());
        return Screen.of(
                "emulation/scoring/member",
                new ScoringPages.Member(
                        sheet,
                        party,
                        parties.stream()
                                .filter(other -> cross.containsKey(other.unit()))
                                .toList(),
                        self,
                        desk,
                        cross,
                        self.isEmpty() ? null : sheet.total(Rankings.points(self)),
                        desk.isEmpty() ? null : sheet.total(Rankings.points(desk))));
    }

    private ModelAndView crossForm(
            ScoreSheet sheet,
            Party party,
            Map<UnitId, Map<Long, BigDecimal>> values,
            List<Problem> problems,
            String pasted) {
        List<Party> others = sheets.parties(sheet).stream()
                .filter(other -> !other.unit().equals(party.unit()))
                .toList();
        return Screen.of(
                "emulation/scoring/cross",
                new ScoringPages.Cross(sheet, party, others, values, problems, pasted, choices(own(sheet))));
    }

    /** The marks the unit gave, by the unit they are for. */
    private Map<UnitId, Map<Long, BigDecimal>> given(ScoreSheet sheet, UnitId by) {
        Map<UnitId, Map<Long, BigDecimal>> given = new HashMap<>();
        marks.cross(sheet.id()).forEach((to, all) -> given.put(to, all.getOrDefault(by, Map.of())));
        return given;
    }

    private List<Party> own(ScoreSheet sheet) {
        Set<Long> own = seat.own();
        return sheets.parties(sheet).stream()
                .filter(party -> own.contains(party.unit().value()))
                .toList();
    }

    /** The viewer's unit that was asked for, or her only one. */
    private Party chosen(ScoreSheet sheet, List<Party> own, @Nullable Long unit) {
        return own.stream()
                .filter(party -> unit == null || party.unit().value() == unit)
                .findFirst()
                .orElseThrow(() -> charge.notYours("score-sheet", sheet.id()));
    }

    private CrossPaste read(ScoreSheet sheet, Party party, String pasted) {
        try {
            LocalDate day = Objects.requireNonNullElse(sheet.membersOn(), LocalDate.of(sheet.year(), 12, 31));
            return CrossPaste.read(
                    Tables.paste(pasted), sheet, party.unit(), sheets.parties(sheet), units.namesOn(day));
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        }
    }

    private static Map<Long, Marks.Mark> typedMarks(ScoreSheet sheet, Map<String, String> typed) {
        Map<Long, Marks.Mark> marks = new HashMap<>();
        for (ScoreGroup group : sheet.groups()) {
            for (Criterion criterion : group.criteria()) {
                marks.put(
                        criterion.id(),
                        new Marks.Mark(
                                Points.orNull(typed.get("m" + criterion.id())),
                                typed.getOrDefault("w" + criterion.id(), "")));
            }
        }
        return marks;
    }

    private static Map<Long, Marks.Mark> withoutWords(Map<Long, Marks.Mark> self) {
        Map<Long, Marks.Mark> bare = new HashMap<>();
        self.forEach((criterion, mark) -> bare.put(criterion, new Marks.Mark(mark.points(), "")));
        return bare;
    }

    private static List<Choice> choices(List<Party> parties) {
        return parties.stream()
                .map(party -> new Choice(party.unit().toString(), party.unitName()))
                .toList();
    }
}

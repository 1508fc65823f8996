package vn.vinhdanh.emulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.ShareId;
import vn.vinhdanh.emulation.pact.Allotment;
import vn.vinhdanh.emulation.pact.AllotmentSheet;
import vn.vinhdanh.emulation.pact.Pact;
import vn.vinhdanh.emulation.pact.PactBoard;
import vn.vinhdanh.emulation.pact.Pacts;
import vn.vinhdanh.emulation.pact.Progress;
import vn.vinhdanh.emulation.pact.ProgressKeeping;
import vn.vinhdanh.emulation.pact.Share;
import vn.vinhdanh.emulation.pact.Target;
import vn.vinhdanh.emulation.pact.TargetKind;
import vn.vinhdanh.emulation.pact.TargetSetting;
import vn.vinhdanh.emulation.pact.Targets;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** Targets given out in one act, progress entered over time, and the board that shows how it goes. */
@Controller
@RequestMapping("/giao-uoc")
class TargetController {

    private final Pacts pacts;
    private final Targets targets;
    private final TargetSetting setting;
    private final ProgressKeeping progress;
    private final Blocs blocs;
    private final Units units;
    private final EmulationPapers papers;
    private final Charge charge;
    private final Clock clock;

    TargetController(
            Pacts pacts,
            Targets targets,
            TargetSetting setting,
            ProgressKeeping progress,
            Blocs blocs,
            Units units,
            EmulationPapers papers,
            Charge charge,
            Clock clock) {
        this.pacts = pacts;
        this.targets = targets;
        this.setting = setting;
        this.progress = progress;
        this.blocs = blocs;
        this.units = units;
        this.papers = papers;
        this.charge = charge;
        this.clock = clock;
    }

    @GetMapping("/{id:[0-9]+}/giao")
    ModelAndView grid(@PathVariable long id) {
        Pact pact = keptBy(id);
        List<Target> all = targets.of(pact.id());
        List<BlocMember> members = blocs.members(pact.bloc(), pact.signingOn());
        List<Share> given = targets.shares(pact.id(), pact.signingOn());
        List<Allotment> parts = given.isEmpty()
                ? TargetSetting.alike(all, members)
                : given.stream()
                        .map(share -> new Allotment(share.target().id(), share.unit(), share.amount()))
                        .toList();
        return Screen.of("emulation/grid", new PactPages.Grid(pact, all, members, values(parts), List.of(), ""));
    }

    @PostMapping("/{id:[0-9]+}/giao/dan")
    ModelAndView paste(@PathVariable long id, @RequestParam String pasted) {
        Pact pact = keptBy(id);
        List<Target> all = targets.of(pact.id());
        List<BlocMember> members = blocs.members(pact.bloc(), pact.signingOn());
        try {
            AllotmentSheet sheet =
                    AllotmentSheet.read(Tables.paste(pasted), all, members, units.namesOn(pact.signingOn()));
            return Screen.of(
                    "emulation/grid",
                    new PactPages.Grid(pact, all, members, values(sheet.parts()), sheet.problems(), pasted));
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        }
    }

    @PostMapping("/{id:[0-9]+}/giao")
    ModelAndView giveOut(@PathVariable long id, @RequestParam int version, @RequestParam Map<String, String> typed) {
        Pact pact = keptBy(id);
        List<BlocMember> members = blocs.members(pact.bloc(), pact.signingOn());
        List<Allotment> parts = new ArrayList<>();
        for (Target target : targets.of(pact.id())) {
            for (BlocMember member : members) {
                String cell = typed.getOrDefault(PactPages.Grid.name(target, member), "")
                        .strip();
                if (!cell.isEmpty()) {
                    parts.add(new Allotment(
                            target.id(),
                            member.unit(),
                            target.kind() == TargetKind.MILESTONE ? null : Typed.amount(cell)));
                }
            }
        }
        setting.giveOut(pact.id(), version, parts);
        return Screen.goTo("/giao-uoc/" + id, "emulation.notice.given-out", parts.size());
    }

    @GetMapping("/{id:[0-9]+}/bang")
    ModelAndView board(@PathVariable long id, @RequestParam(name = "theo", defaultValue = "don-vi") String by) {
        Pact pact = pacts.require(new PactId(id));
        LocalDate day = boardDay(pact);
        PactBoard board = PactBoard.of(targets.of(pact.id()), targets.shares(pact.id(), day), day);
        return Screen.of("emulation/board", new PactPages.Board(pact, board, by.equals("linh-vuc")));
    }

    @GetMapping("/{id:[0-9]+}/bang.xlsx")
    ResponseEntity<byte[]> boardWorkbook(@PathVariable long id) {
        Pact pact = pacts.require(new PactId(id));
        LocalDate day = boardDay(pact);
        PactBoard board = PactBoard.of(targets.of(pact.id()), targets.shares(pact.id(), day), day);
        return Download.xlsx("tien-do-giao-uoc-" + id, papers.board(pact, board));
    }

    @GetMapping("/{id:[0-9]+}/giao.xlsx")
    ResponseEntity<byte[]> gridWorkbook(@PathVariable long id) {
        Pact pact = keptBy(id);
        return Download.xlsx(
                "giao-chi-tieu-" + id,
                papers.grid(pact, targets.of(pact.id()), blocs.members(pact.bloc(), pact.signingOn())));
    }

    @GetMapping("/tien-do/{unit:[0-9]+}")
    ModelAndView ofUnit(
            @PathVariable long unit, @RequestParam(name = "nam", required = false) @Nullable Integer asked) {
        UnitId id = new UnitId(unit);
        LocalDate today = today();
        Unit found = units.find(id, today).orElseThrow(NotFoundProblem::new);
        boolean own = charge.speaksFor(id);
        if (!own && !charge.overlooks()) {
            throw charge.notYours("unit", id);
        }
        int year = asked == null ? today.getYear() : Math.clamp(asked, 1945, 2200);
        LocalDate day = lastOf(year, today);
        return Screen.of(
                "emulation/unittargets", new PactPages.OfUnit(found, year, targets.of(id, year, day), day, own));
    }

    @GetMapping("/phan/{share:[0-9]+}")
    ModelAndView share(
            @PathVariable long share, @RequestParam(name = "sua", required = false) @Nullable Long correcting) {
        ShareId id = new ShareId(share);
        Share found = targets.share(id, today()).orElseThrow(NotFoundProblem::new);
        Pact pact = targets.pactOf(id).map(pacts::require).orElse(null);
        boolean own = charge.speaksFor(found.unit());
        if (pact == null && !own && !charge.overlooks()) {
            throw charge.notYours("share", id);
        }
        List<Progress> story = targets.story(id);
        Progress wrong = story.stream()
                .filter(entry -> correcting != null && entry.id() == correcting && !entry.corrected())
                .findFirst()
                .orElse(null);
        return Screen.of("emulation/share", new PactPages.OneShare(found, story, wrong, today(), pact, own));
    }

    @PostMapping("/phan/{share:[0-9]+}")
    ModelAndView enter(
            @PathVariable long share,
            @RequestParam UUID once,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(required = false) @Nullable Boolean done,
            @RequestParam(defaultValue = "") String evidence,
            @RequestParam(required = false) @Nullable Long corrects) {
        progress.enter(once, new ShareId(share), day, Typed.amount(amount), done, evidence, corrects);
        return Screen.goTo("/giao-uoc/phan/" + share, "emulation.notice.progress-entered");
    }

    private Pact keptBy(long id) {
        Pact pact = pacts.require(new PactId(id));
        charge.requireBloc("pact", pact.id(), pact.bloc());
        return pact;
    }

    private static Map<String, String> values(List<Allotment> parts) {
        Map<String, String> values = new HashMap<>();
        parts.forEach(part -> values.put(
                "t" + part.target() + "-u" + part.unit(),
                part.amount() == null
                        ? "x"
                        : part.amount().stripTrailingZeros().toPlainString().replace('.', ',')));
        return values;
    }

    /** A year that is over is shown as it ended. */
    private LocalDate boardDay(Pact pact) {
        return lastOf(pact.year(), today());
    }

    private static LocalDate lastOf(int year, LocalDate today) {
        LocalDate end = LocalDate.of(year + 1, 1, 31);
        return today.isAfter(end) ? end : today;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

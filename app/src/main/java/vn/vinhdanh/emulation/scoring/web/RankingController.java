package vn.vinhdanh.emulation.scoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.scoring.Nominating;
import vn.vinhdanh.emulation.scoring.Nomination;
import vn.vinhdanh.emulation.scoring.Ranking;
import vn.vinhdanh.emulation.scoring.Rankings;
import vn.vinhdanh.emulation.scoring.ScoreSheet;
import vn.vinhdanh.emulation.scoring.ScoreSheets;
import vn.vinhdanh.emulation.scoring.SheetState;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.web.Bar;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** The ranking after the close, and the unit put forward for the flag. */
@Controller
@RequestMapping("/cham-diem/{id:[0-9]+}")
class RankingController {

    private static final MediaType WORKBOOK = MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE);

    private final ScoreSheets sheets;
    private final Rankings rankings;
    private final Nominating nominating;
    private final Charge charge;
    private final Words words;

    RankingController(ScoreSheets sheets, Rankings rankings, Nominating nominating, Charge charge, Words words) {
        this.sheets = sheets;
        this.rankings = rankings;
        this.nominating = nominating;
        this.charge = charge;
        this.words = words;
    }

    @GetMapping("/xep-hang")
    ModelAndView ranking(@PathVariable long id, Locale locale) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        Ranking ranking = sheet.state() == SheetState.CLOSED ? rankings.of(sheet) : null;
        return Screen.of(
                "emulation/scoring/ranking",
                new ScoringPages.Ranked(
                        sheet,
                        ranking,
                        ranking == null ? List.of() : bars(sheet, ranking, locale),
                        nominating.of(sheet).orElse(null),
                        ranking == null ? List.of() : firsts(ranking),
                        Arrays.stream(Nomination.Way.values())
                                .filter(way -> way != Nomination.Way.LEADS)
                                .map(way -> new Choice(way.name(), words.say(locale, way.key())))
                                .toList(),
                        charge.keepsBloc(sheet.bloc())));
    }

    @GetMapping("/xep-hang/excel")
    ResponseEntity<byte[]> workbook(@PathVariable long id, Locale locale) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        Ranking ranking = rankings.of(sheet);
        Spreadsheet table = Spreadsheet.named(words.say(locale, "emulationscoring.ranking"))
                .title(sheet.title())
                .title(sheet.blocName())
                .column(words.say(locale, "emulationscoring.rank"), 8)
                .column(words.say(locale, "emulationscoring.unit"), 50)
                .column(words.say(locale, "emulationscoring.self-total"), 12)
                .column(words.say(locale, "emulationscoring.cross-mean"), 14)
                .column(words.say(locale, "emulationscoring.cross-count"), 12)
                .column(words.say(locale, "emulationscoring.desk-total"), 14)
                .column(words.say(locale, "emulationscoring.result"), 14);
        for (Ranking.Place place : ranking.places()) {
            table.row(
                    place.rank(),
                    place.unitName(),
                    place.self(),
                    place.mean(),
                    place.others(),
                    place.desk(),
                    place.result());
        }
        String file = "xep-hang-" + sheet.year() + "-" + sheet.id() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .body(table.xlsx());
    }

    @PostMapping("/de-cu")
    ModelAndView nominate(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam long unit,
            @RequestParam(required = false) Nomination.@Nullable Way way,
            @RequestParam(name = "votes-for", required = false) @Nullable Integer votesFor,
            @RequestParam(name = "votes-cast", required = false) @Nullable Integer votesCast,
            @RequestParam String note) {
        ScoreSheet sheet = sheets.require(new ScoreSheetId(id));
        nominating.nominate(
                once, sheet.id(), new UnitId(unit), new Nominating.Decision(way, votesFor, votesCast, note));
        return Screen.goTo(sheet.address() + "/xep-hang", "emulationscoring.notice.nominated");
    }

    private List<Bar> bars(ScoreSheet sheet, Ranking ranking, Locale locale) {
        return ranking.places().stream()
                .map(place -> new Bar(
                        place.rank() + ". " + place.unitName(),
                        place.result().doubleValue(),
                        Words.number(locale, place.result()),
                        sheet.address() + "/diem/" + place.unit()))
                .toList();
    }

    private static List<Choice> firsts(Ranking ranking) {
        return ranking.firsts().stream()
                .map(place -> new Choice(place.unit().toString(), place.unitName()))
                .toList();
    }
}

package vn.vinhdanh.commendation.survey.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.CheckedListId;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.web.VerdictView;
import vn.vinhdanh.commendation.survey.Standing;
import vn.vinhdanh.commendation.survey.Survey;
import vn.vinhdanh.commendation.survey.SurveyId;
import vn.vinhdanh.commendation.survey.SurveyQuestion;
import vn.vinhdanh.commendation.survey.SurveyRow;
import vn.vinhdanh.commendation.survey.SurveySheet;
import vn.vinhdanh.commendation.survey.SurveyTerms;
import vn.vinhdanh.commendation.survey.SurveyToLists;
import vn.vinhdanh.commendation.survey.Surveying;
import vn.vinhdanh.commendation.survey.Surveys;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.OpenForms;
import vn.vinhdanh.registry.RegisterKeeping;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Address;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Tab;
import vn.vinhdanh.web.Words;

/** Who may receive what and was not proposed? */
@Controller
class SurveyController {

    private static final int SIZE = 50;
    private static final int RECENT = 20;
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final List<Standing> SHOWN = List.of(Standing.ELIGIBLE, Standing.NEAR, Standing.UNKNOWN);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Surveying surveying;
    private final Surveys surveys;
    private final SurveyToLists toLists;
    private final SurveySheet sheet;
    private final LawWording lawWording;
    private final AwardNames names;
    private final RegisterKeeping keeping;
    private final Units units;
    private final Access access;
    private final Words words;
    private final Clock clock;

    SurveyController(
            Surveying surveying,
            Surveys surveys,
            SurveyToLists toLists,
            SurveySheet sheet,
            LawWording lawWording,
            AwardNames names,
            RegisterKeeping keeping,
            Units units,
            Access access,
            Words words,
            Clock clock) {
        this.surveying = surveying;
        this.surveys = surveys;
        this.toLists = toLists;
        this.sheet = sheet;
        this.lawWording = lawWording;
        this.names = names;
        this.keeping = keeping;
        this.units = units;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/ra-soat")
    ModelAndView start(@RequestParam(name = "don-vi", defaultValue = "") String unit) {
        surveying.requireSurveying();
        LocalDate today = LocalDate.now(clock);
        return Screen.of(
                "commendation/survey/start", startPage(unit, Integer.toString(today.getYear()), today, Map.of()));
    }

    private SurveyPages.StartPage startPage(String unit, String year, LocalDate day, Map<String, String> problems) {
        boolean all = access.is(Role.DESK_OFFICER);
        List<Choice> choices = inCharge(all);
        return new SurveyPages.StartPage(
                surveys.recent(RECENT),
                choices,
                all,
                unit.isEmpty() && !all && !choices.isEmpty()
                        ? choices.getFirst().value()
                        : unit,
                year,
                day,
                LocalDate.now(clock).getYear() + 1,
                problems);
    }

    private List<Choice> inCharge(boolean all) {
        UnitTree tree = units.tree(LocalDate.now(clock));
        Set<Long> scope = all ? Set.of() : access.scope();
        return tree.all().stream()
                .filter(unit -> all
                        ? !unit.external() && unit.parent() != null
                        : scope.contains(unit.id().value()))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    @PostMapping("/ra-soat")
    ModelAndView ask(
            @RequestParam UUID once,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "tiep-nhan", required = false) @Nullable LocalDate day,
            @RequestParam(name = "nam-toi", defaultValue = "") String forecast,
            Locale locale) {
        surveying.requireSurveying();
        LocalDate today = LocalDate.now(clock);
        LocalDate on = day == null ? today : day;
        try {
            if (!unit.matches("\\d{0,18}")) {
                throw new NotFoundProblem();
            }
            UnitId scope = unit.isEmpty() ? null : new UnitId(Long.parseLong(unit));
            SurveyId id = surveying.ask(
                    once,
                    forecast.isEmpty()
                            ? new SurveyTerms(scope, year(year, today), on, false)
                            : new SurveyTerms(
                                    scope, today.getYear() + 1, LocalDate.of(today.getYear() + 1, 12, 31), true));
            surveying.await(id, SHORT);
            return Screen.goTo("/ra-soat/" + id);
        } catch (Refusal refusal) {
            return Screen.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "commendation/survey/start",
                    startPage(
                            unit,
                            year,
                            on,
                            Map.of(
                                    refusal.key().equals("survey.refusal.day") ? "tiep-nhan" : "nam",
                                    words.say(locale, refusal.key(), refusal.arguments()))));
        }
    }

    private static int year(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return today.getYear();
        }
        if (!typed.strip().matches("\\d{4}")) {
            throw new Refusal("survey.refusal.year", typed.strip());
        }
        return Integer.parseInt(typed.strip());
    }

    @GetMapping("/ra-soat/{id:\\d{1,18}}")
    ModelAndView show(
            @PathVariable long id,
            @RequestParam(name = "xem", defaultValue = "") String view,
            @RequestParam(name = "danh-hieu", defaultValue = "") String award,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "loc", defaultValue = "chua-de-nghi") String proposed,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            jakarta.servlet.http.HttpServletRequest request,
            Locale locale) {
        Survey survey = surveys.find(new SurveyId(id));
        if (survey.state() != Survey.State.DONE) {
            return Screen.of(
                    "commendation/survey/wait",
                    new SurveyPages.WaitPage(
                            survey, surveying.progress(survey.id()).orElse(null)));
        }
        return Screen.of(
                "commendation/survey/list",
                page(
                        survey,
                        question(survey, view, award, unit, proposed),
                        unit,
                        number,
                        address(request),
                        null,
                        locale));
    }

    private static String address(jakarta.servlet.http.HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private SurveyQuestion question(Survey survey, String view, String award, String unit, String proposed) {
        Standing standing = SHOWN.stream()
                .filter(each -> each.key().equals(view))
                .findFirst()
                .orElse(Standing.ELIGIBLE);
        return new SurveyQuestion(
                standing,
                award.matches("[a-z0-9]+(-[a-z0-9]+)*") ? new AwardKey(award) : null,
                unit.matches("\\d{1,18}") ? units.within(new UnitId(Long.parseLong(unit)), survey.day()) : null,
                !proposed.equals("tat-ca"));
    }

    private SurveyPages.ListPage page(
            Survey survey,
            SurveyQuestion question,
            String unit,
            int number,
            String address,
            @Nullable String problem,
            Locale locale) {
        List<Surveys.OfAward> byAward = surveys.byAward(survey);
        Map<Standing, Long> counts = surveys.counts(survey, question, byAward);
        Paging paging = new Paging(counts.getOrDefault(question.standing(), 0L), number, SIZE);
        List<SurveyRow> rows = surveys.rows(survey, question, paging.offset(), SIZE);
        UnitTree tree = units.tree(survey.day());
        List<Tab> tabs = new ArrayList<>();
        for (Standing each : SHOWN) {
            tabs.add(new Tab(
                    Address.with(Address.with(address, "xem", each.key()), Paging.PARAMETER, null),
                    words.say(locale, "survey.standing." + each.key()),
                    counts.getOrDefault(each, 0L),
                    each == question.standing()));
        }
        Set<UnitId> scope = survey.unit() == null ? Set.of() : tree.within(survey.unit());
        AwardKey award = question.award();
        String list = Address.with(address, Paging.PARAMETER, null);
        int query = list.indexOf('?');
        return new SurveyPages.ListPage(
                survey,
                tabs,
                question.standing(),
                rows.stream().map(row -> view(survey, row, tree, locale)).toList(),
                paging,
                byAward.stream()
                        .map(each -> new Choice(each.award().value(), lawWording.name(each.award(), locale)))
                        .toList(),
                award == null ? "" : award.value(),
                tree.all().stream()
                        .filter(each -> survey.unit() == null ? !each.external() : scope.contains(each.id()))
                        .map(each -> new Choice(each.id().toString(), each.name()))
                        .toList(),
                unit,
                question.unproposed(),
                byAward.stream().map(each -> award(survey, each, locale)).toList(),
                survey.address() + "/ket-qua.xlsx" + (query < 0 ? "" : list.substring(query)),
                problem);
    }

    private SurveyPages.AwardView award(Survey survey, Surveys.OfAward of, Locale locale) {
        return new SurveyPages.AwardView(
                lawWording.name(of.award(), locale),
                "/luat/" + of.award() + "?ngay=" + survey.day(),
                survey.address() + "?danh-hieu=" + of.award() + "&loc=tat-ca",
                of.count(Standing.ELIGIBLE),
                of.count(Standing.NEAR),
                of.count(Standing.UNKNOWN),
                of.count(Standing.FAR),
                of.notFormalised());
    }

    private SurveyPages.RowView view(Survey survey, SurveyRow row, UnitTree tree, Locale locale) {
        Wording wording = lawWording.in(locale);
        Verdict verdict = row.verdict();
        return new SurveyPages.RowView(
                row,
                tree.find(row.atUnit()).map(Unit::name).orElse(""),
                lawWording.name(row.award(), locale),
                survey.address() + "/" + row.position() + "?danh-hieu=" + row.award() + "#" + row.award(),
                "/luat/" + row.award() + "?ngay=" + survey.day(),
                verdict.bestRoute()
                        .map(RouteWeighed::names)
                        .map(each -> each.in(locale))
                        .orElse(null),
                lawWording.decisiveClause(verdict),
                verdict.missing().stream().map(wording::say).distinct().toList());
    }

    @GetMapping("/ra-soat/{id:\\d{1,18}}/{position:\\d{1,9}}")
    ModelAndView subject(
            @PathVariable long id,
            @PathVariable int position,
            @RequestParam(name = "danh-hieu", defaultValue = "") String award,
            Locale locale) {
        Survey survey = surveys.find(new SurveyId(id));
        List<SurveyRow> rows = survey.state() == Survey.State.DONE ? surveys.of(survey, position) : List.of();
        if (rows.isEmpty()) {
            throw new NotFoundProblem();
        }
        SurveyRow first = rows.getFirst();
        OpenForms forms = keeping.openForms(
                first.person() != null ? Holder.of(first.person()) : Holder.of(Objects.requireNonNull(first.unit())));
        return Screen.of(
                "commendation/survey/subject",
                new SurveyPages.SubjectPage(
                        survey,
                        first.name(),
                        first.unit() != null
                                ? null
                                : units.find(first.atUnit(), survey.day())
                                        .map(Unit::name)
                                        .orElse(null),
                        first.person() != null ? "/nguoi/" + first.person() : "/to-chuc/" + first.unit(),
                        rows.stream()
                                .map(row -> new SurveyPages.Weighed(
                                        row.award().value(),
                                        lawWording.name(row.award(), locale),
                                        names.symbol(row.award()),
                                        row.standing(),
                                        VerdictView.of(row.verdict(), forms, lawWording, locale),
                                        row.award().value().equals(award)))
                                .toList()));
    }

    @PostMapping("/ra-soat/{id:\\d{1,18}}/danh-sach")
    ModelAndView makeLists(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "dong", required = false) @Nullable List<String> chosen,
            @RequestParam(name = "ve", defaultValue = "") String back,
            Locale locale) {
        Survey survey = surveys.find(new SurveyId(id));
        try {
            List<CheckedListId> made =
                    toLists.make(once, survey, chosen == null ? List.of() : surveys.chosen(survey, chosen), locale);
            return made.size() == 1
                    ? Screen.goTo("/kiem-tra/" + made.getFirst(), "survey.notice.list")
                    : Screen.goTo("/kiem-tra", "survey.notice.lists", made.size());
        } catch (Refusal refusal) {
            String address = back.startsWith(survey.address()) ? back : survey.address();
            Map<String, String> asked = Address.values(address).stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> two));
            String unit = asked.getOrDefault("don-vi", "");
            return Screen.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "commendation/survey/list",
                    page(
                            survey,
                            question(
                                    survey,
                                    asked.getOrDefault("xem", ""),
                                    asked.getOrDefault("danh-hieu", ""),
                                    unit,
                                    asked.getOrDefault("loc", "")),
                            unit,
                            1,
                            address,
                            words.say(locale, refusal.key(), refusal.arguments()),
                            locale));
        }
    }

    @GetMapping("/ra-soat/{id:\\d{1,18}}/ket-qua.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable long id,
            @RequestParam(name = "xem", defaultValue = "") String view,
            @RequestParam(name = "danh-hieu", defaultValue = "") String award,
            @RequestParam(name = "don-vi", defaultValue = "") String unit,
            @RequestParam(name = "loc", defaultValue = "chua-de-nghi") String proposed,
            Locale locale) {
        Survey survey = surveys.find(new SurveyId(id));
        if (survey.state() != Survey.State.DONE) {
            throw new NotFoundProblem();
        }
        String name = words.say(
                locale,
                "survey.sheet.file",
                Integer.toString(survey.year()),
                survey.id().toString());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(XLSX))
                .body(sheet.xlsx(survey, question(survey, view, award, unit, proposed), locale));
    }
}

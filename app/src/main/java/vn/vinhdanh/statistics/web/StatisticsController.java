package vn.vinhdanh.statistics.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.statistics.Counting;
import vn.vinhdanh.statistics.Figure;
import vn.vinhdanh.statistics.Question;
import vn.vinhdanh.statistics.Subject;
import vn.vinhdanh.statistics.YearFigure;
import vn.vinhdanh.web.Bar;
import vn.vinhdanh.web.Chart;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** How many, of what, to whom; every figure opens into the awards and decisions behind it. */
@Controller
public class StatisticsController {

    private static final int SIZE = 50;
    private static final int LONGEST = 60;
    private static final Pattern AWARD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final List<String> CLASSES = List.of("", "-hang-nhat", "-hang-nhi", "-hang-ba");

    private final Counting counting;
    private final Blocs blocs;
    private final AwardNames names;
    private final Words words;
    private final Clock clock;

    StatisticsController(Counting counting, Blocs blocs, AwardNames names, Words words, Clock clock) {
        this.counting = counting;
        this.blocs = blocs;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    /** The question as it was asked, in order. */
    private record Asked(int from, int to, @Nullable Bloc bloc, Question question) {

        String query() {
            return "tu=" + from + "&den=" + to
                    + (bloc == null ? "" : "&khoi=" + bloc.id().value());
        }
    }

    @GetMapping("/thong-ke")
    ModelAndView show(
            @RequestParam(name = "tu", required = false) @Nullable Integer from,
            @RequestParam(name = "den", required = false) @Nullable Integer to,
            @RequestParam(name = "khoi", required = false) @Nullable Long bloc,
            @CookieValue(name = "ngon-ngu", defaultValue = "vi") String language) {
        Locale locale = Locale.of(language);
        Asked asked = asked(from, to, bloc);
        List<StatisticsPage.Line> lines = lines(asked, locale);
        return Screen.of(
                "statistics/statistics",
                new StatisticsPage(
                        asked.from(),
                        asked.to(),
                        asked.bloc() == null
                                ? ""
                                : Long.toString(asked.bloc().id().value()),
                        scope(asked, locale),
                        choices(asked.to()),
                        lines.stream().filter(line -> line.figure().title()).toList(),
                        lines.stream().filter(line -> !line.figure().title()).toList(),
                        byYear(asked, locale),
                        byAward(lines, asked, locale),
                        asked.query()));
    }

    @GetMapping("/thong-ke/chi-tiet")
    ModelAndView behind(
            @RequestParam(name = "tu", required = false) @Nullable Integer from,
            @RequestParam(name = "den", required = false) @Nullable Integer to,
            @RequestParam(name = "khoi", required = false) @Nullable Long bloc,
            @RequestParam(name = "giai") String family,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page,
            @CookieValue(name = "ngon-ngu", defaultValue = "vi") String language) {
        Locale locale = Locale.of(language);
        if (!AWARD.matcher(family).matches()) {
            throw new NotFoundProblem();
        }
        Asked asked = asked(from, to, bloc);
        Optional<Subject> subject = Arrays.stream(Subject.values())
                .filter(one -> one.word().equals(kind))
                .findFirst();
        long total = counting.count(asked.question(), family, subject.orElse(null));
        Paging paging = new Paging(total, Math.max(1, page), SIZE);
        List<BehindPage.Row> rows =
                counting.behind(asked.question(), family, subject.orElse(null), paging.offset(), SIZE).stream()
                        .map(counted ->
                                new BehindPage.Row(counted, names.name(new AwardKey(counted.awardKey()), locale)))
                        .toList();
        return Screen.of(
                "statistics/behind",
                new BehindPage(
                        name(family, locale),
                        scope(asked, locale),
                        asked.from(),
                        asked.to(),
                        "statistics.subject." + subject.map(Subject::word).orElse("tat-ca"),
                        rows,
                        paging,
                        asked.query()));
    }

    @GetMapping("/thong-ke/bang.xlsx")
    ResponseEntity<byte[]> workbook(
            @RequestParam(name = "tu", required = false) @Nullable Integer from,
            @RequestParam(name = "den", required = false) @Nullable Integer to,
            @RequestParam(name = "khoi", required = false) @Nullable Long bloc,
            @CookieValue(name = "ngon-ngu", defaultValue = "vi") String language) {
        Locale locale = Locale.of(language);
        Asked asked = asked(from, to, bloc);
        Spreadsheet sheet = Spreadsheet.named(words.say(locale, "statistics.title"))
                .title(words.say(
                        locale, "statistics.heading", Year.of(asked.from()), Year.of(asked.to()), scope(asked, locale)))
                .column(words.say(locale, "statistics.column.award"), 44)
                .column(words.say(locale, "statistics.column.occurrences"), 14)
                .column(words.say(locale, "statistics.column.collective-occurrences"), 18)
                .column(words.say(locale, "statistics.column.collectives"), 18)
                .column(words.say(locale, "statistics.column.person-occurrences"), 18)
                .column(words.say(locale, "statistics.column.people"), 18);
        for (StatisticsPage.Line line : lines(asked, locale)) {
            Figure figure = line.figure();
            sheet.row(
                    line.name(),
                    figure.occurrences(),
                    figure.collectiveOccurrences(),
                    figure.collectives(),
                    figure.personOccurrences(),
                    figure.people());
        }
        String file = "thong-ke-" + asked.from() + "-" + asked.to() + ".xlsx";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE))
                .body(sheet.xlsx());
    }

    /** Five full years to the last one when nothing was asked; years turned round are turned back. */
    private Asked asked(@Nullable Integer from, @Nullable Integer to, @Nullable Long bloc) {
        int lastYear = LocalDate.now(clock).getYear() - 1;
        int end = to == null ? lastYear : to;
        int begin = from == null ? end - 4 : from;
        int first = Math.clamp(Math.min(begin, end), 1945, 2200);
        int last = Math.clamp(Math.max(begin, end), first, Math.min(2200, first + LONGEST));
        Bloc chosen = bloc == null ? null : blocs.find(new BlocId(bloc)).orElseThrow(NotFoundProblem::new);
        List<BlocId> chain = chosen == null
                ? List.of()
                : blocs.throughTheYears(chosen.id()).stream()
                        .filter(one -> one.year() >= first && one.year() <= last)
                        .map(Bloc::id)
                        .toList();
        return new Asked(
                first,
                last,
                chosen,
                new Question(first, last, chosen != null && chain.isEmpty() ? List.of(chosen.id()) : chain));
    }

    private List<StatisticsPage.Line> lines(Asked asked, Locale locale) {
        return counting.figures(asked.question()).stream()
                .sorted(Comparator.comparing((Figure figure) -> !figure.title())
                        .thenComparing(Comparator.comparingInt((Figure figure) -> rank(figure.family()))
                                .reversed())
                        .thenComparing(Figure::family))
                .map(figure -> new StatisticsPage.Line(name(figure.family(), locale), symbol(figure.family()), figure))
                .toList();
    }

    private int rank(String family) {
        return CLASSES.stream()
                .mapToInt(ending -> names.rank(new AwardKey(family + ending)))
                .max()
                .orElse(0);
    }

    private String symbol(String family) {
        return family.startsWith("huan-chuong") ? "order-third" : names.symbol(new AwardKey(family));
    }

    private String name(String family, Locale locale) {
        String key = "statistics.family." + family;
        return words.knows(key) ? words.say(locale, key) : names.name(new AwardKey(family), locale);
    }

    private String scope(Asked asked, Locale locale) {
        return asked.bloc() == null
                ? words.say(locale, "statistics.everywhere")
                : asked.bloc().name();
    }

    /** One choice for each bloc that is carried on through the years: its latest form up to the last year asked for. */
    private List<Choice> choices(int year) {
        return blocs.ofYear(Math.min(year, LocalDate.now(clock).getYear())).stream()
                .map(bloc -> new Choice(Long.toString(bloc.id().value()), bloc.name()))
                .toList();
    }

    private Chart byYear(Asked asked, Locale locale) {
        List<YearFigure> figures = counting.years(asked.question());
        return new Chart(
                figures.stream().map(figure -> Integer.toString(figure.year())).toList(),
                List.of(
                        Chart.Series.of(
                                words.say(locale, "statistics.subject.tap-the"),
                                figures.stream().map(YearFigure::collectives).toList()),
                        Chart.Series.of(
                                words.say(locale, "statistics.subject.ca-nhan"),
                                figures.stream().map(YearFigure::people).toList())),
                true);
    }

    private static List<Bar> byAward(List<StatisticsPage.Line> lines, Asked asked, Locale locale) {
        return lines.stream()
                .map(line -> new Bar(
                        line.name(),
                        line.figure().occurrences(),
                        Words.number(locale, line.figure().occurrences()),
                        "/thong-ke/chi-tiet?" + asked.query() + "&giai="
                                + line.figure().family()))
                .toList();
    }
}

package vn.vinhdanh.commendation.eligibility;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.rules.list.Cut;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Words;

/** A checked list as a workbook: what was given, and beside it what the rules say, by which clause, and what is missing. */
@Component
public class CheckedSheet {

    private final Words words;
    private final LawWording lawWording;
    private final TogetherWording together;

    CheckedSheet(Words words, LawWording lawWording, TogetherWording together) {
        this.together = together;
        this.words = words;
        this.lawWording = lawWording;
    }

    /** The workbook in one language. */
    public byte[] xlsx(CheckedList list, CheckedWhole whole, Locale locale) {
        return Spreadsheet.workbook(rows(list, whole, locale), together(list, whole, locale));
    }

    private Spreadsheet rows(CheckedList list, CheckedWhole whole, Locale locale) {
        List<CheckedRow> rows = whole.rows();
        Wording wording = lawWording.in(locale);
        Spreadsheet sheet = Spreadsheet.named(say(locale, "eligibility.sheet.name"))
                .title(say(locale, "eligibility.sheet.title", list.proposingName()))
                .title(words.say(locale, "eligibility.sheet.terms", Year.of(list.year()), list.receivedOn()))
                .column(say(locale, "eligibility.row.number"), 7)
                .column(say(locale, "eligibility.column.name"), 26)
                .column(say(locale, "eligibility.column.birth-year"), 10)
                .column(say(locale, "eligibility.column.unit"), 30)
                .column(say(locale, "eligibility.column.award"), 26)
                .column(say(locale, "eligibility.column.year"), 9)
                .column(say(locale, "eligibility.row.verdict"), 20)
                .column(say(locale, "eligibility.row.clause"), 26)
                .column(say(locale, "eligibility.row.route"), 24)
                .column(say(locale, "eligibility.row.missing"), 60)
                .column(say(locale, "eligibility.row.version"), 40)
                .column(say(locale, "eligibility.row.reason"), 30)
                .column(say(locale, "eligibility.row.remarks"), 40);
        for (CheckedRow row : rows) {
            Verdict verdict = row.verdict();
            sheet.row(
                    row.number(),
                    row.name(),
                    row.person()
                            .map(PersonOnDay::person)
                            .<String>map(person -> person.birthYear() == null
                                    ? row.born()
                                    : person.birthYear().toString())
                            .orElse(row.born()),
                    row.person()
                            .map(PersonOnDay::unitName)
                            .or(() -> row.collective().map(Unit::name))
                            .orElse(row.unit()),
                    row.award() == null ? row.called() : row.award().names().in(locale),
                    Integer.toString(row.year()),
                    say(locale, "eligibility.state." + row.state().key()),
                    verdict == null ? "" : lawWording.decisiveClause(verdict),
                    verdict == null ? "" : route(verdict, locale),
                    verdict == null
                            ? ""
                            : verdict.missing().stream()
                                    .map(wording::say)
                                    .distinct()
                                    .collect(Collectors.joining("\n")),
                    verdict == null || verdict.version() == null ? "" : lawWording.version(verdict.version(), locale),
                    row.line().reason(),
                    row.remarks().stream()
                            .map(each ->
                                    say(locale, each.key(), each.arguments().toArray()))
                            .collect(Collectors.joining("\n")));
        }
        return sheet;
    }

    /** What was found about rows together, on a sheet of its own: one line a finding, then one for each row of a cut. */
    private Spreadsheet together(CheckedList list, CheckedWhole whole, Locale locale) {
        Wording wording = lawWording.in(locale);
        Spreadsheet sheet = Spreadsheet.named(say(locale, "eligibility.sheet.together"))
                .title(say(locale, "eligibility.sheet.together"))
                .column(say(locale, "eligibility.row.verdict"), 14)
                .column(say(locale, "eligibility.together.asked"), 44)
                .column(say(locale, "eligibility.row.clause"), 26)
                .column(say(locale, "eligibility.together.about"), 30)
                .column(say(locale, "eligibility.together.seen"), 50)
                .column(say(locale, "eligibility.together.todo"), 50)
                .column(say(locale, "eligibility.together.rows"), 30);
        Map<String, String> units = together.units(list, whole.together());
        for (ListFinding each : whole.together().findings()) {
            sheet.row(
                    say(
                            locale,
                            "eligibility.state."
                                    + RowState.of(each.finding().answer()).key()),
                    wording.say(each.finding().required()),
                    lawWording.clause(each.finding().clause().citation()),
                    TogetherWording.about(each, units),
                    lines(each.finding().seen(), wording),
                    lines(each.finding().missing(), wording),
                    each.rows().stream()
                            .map(id -> Integer.toString(Integer.parseInt(id)))
                            .collect(Collectors.joining(", ")));
            Cut cut = each.cut();
            if (cut != null) {
                for (Cut.Placed placed : cut.placed()) {
                    sheet.row(
                            say(locale, "eligibility.together.fate-" + TogetherWording.key(placed.fate())),
                            placed.row().name(),
                            "",
                            "",
                            lines(placed.why(), wording),
                            "",
                            Integer.toString(Integer.parseInt(placed.row().id())));
                }
            }
        }
        return sheet;
    }

    private static String lines(List<vn.vinhdanh.rules.wording.Words> words, Wording wording) {
        return words.stream().map(wording::say).collect(Collectors.joining("\n"));
    }

    private static String route(Verdict verdict, Locale locale) {
        return verdict.bestRoute()
                .map(RouteWeighed::names)
                .map(names -> names.in(locale))
                .orElse("");
    }

    private String say(Locale locale, String key, Object... arguments) {
        return words.say(locale, key, arguments);
    }
}

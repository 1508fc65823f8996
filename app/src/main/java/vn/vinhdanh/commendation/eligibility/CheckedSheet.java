package vn.vinhdanh.commendation.eligibility;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.printing.Cell;
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

    private static final int NARROWEST = 7;
    private static final int WIDEST = 40;
    private static final int MOST_CHARACTERS = 32_000;

    private final Words words;
    private final LawWording lawWording;
    private final TogetherWording together;
    private final RowDoubts doubts;

    CheckedSheet(Words words, LawWording lawWording, TogetherWording together, RowDoubts doubts) {
        this.doubts = doubts;
        this.together = together;
        this.words = words;
        this.lawWording = lawWording;
    }

    /** The workbook in one language. */
    public byte[] xlsx(CheckedList list, CheckedWhole whole, Locale locale) {
        return Spreadsheet.workbook(rows(list, whole, locale), together(list, whole, locale));
    }

    /** Every column that came in, in its order and under its title; then what was read in it, and what the rules say. */
    private Spreadsheet rows(CheckedList list, CheckedWhole whole, Locale locale) {
        Wording wording = lawWording.in(locale);
        Spreadsheet sheet = Spreadsheet.named(say(locale, "eligibility.sheet.name"))
                .title(say(locale, "eligibility.sheet.title", list.proposingName()))
                .title(words.say(locale, "eligibility.sheet.terms", Year.of(list.year()), list.receivedOn()));
        int given = given(list);
        for (int column = 0; column < given; column++) {
            sheet.column(title(list, column), width(list, column));
        }
        boolean headed = list.lines().stream().anyMatch(line -> !line.section().isBlank());
        if (headed) {
            sheet.column(say(locale, "eligibility.sheet.section"), 20);
        }
        sheet.column(say(locale, "eligibility.row.number"), 7)
                .column(say(locale, "eligibility.sheet.on-record"), 26)
                .column(say(locale, "eligibility.sheet.on-record-born"), 10)
                .column(say(locale, "eligibility.sheet.on-record-unit"), 30)
                .column(say(locale, "eligibility.sheet.award"), 26)
                .column(say(locale, "eligibility.sheet.year"), 9)
                .column(say(locale, "eligibility.row.verdict"), 20)
                .column(say(locale, "eligibility.row.clause"), 26)
                .column(say(locale, "eligibility.row.route"), 24)
                .column(say(locale, "eligibility.row.missing"), 60)
                .column(say(locale, "eligibility.row.version"), 40)
                .column(say(locale, "eligibility.row.reason"), 30)
                .column(say(locale, "eligibility.row.remarks"), 40);
        for (CheckedRow row : whole.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            List<String> written = row.line().cells();
            for (int column = 0; column < given; column++) {
                cells.add(column < written.size() ? fitting(written.get(column)) : "");
            }
            if (headed) {
                cells.add(fitting(row.line().section()));
            }
            cells.add(row.number());
            read(row, locale, cells);
            judged(row, wording, locale, cells);
            sheet.row(cells.toArray());
        }
        return sheet;
    }

    /** Who and what the row was taken to mean; blank where that is not settled. */
    private static void read(CheckedRow row, Locale locale, List<@Nullable Object> cells) {
        PersonOnDay person = row.person().orElse(null);
        Unit unit = row.collective().orElse(null);
        Integer born = person == null ? null : person.person().birthYear();
        cells.add(person != null ? person.person().fullName() : unit == null ? "" : unit.name());
        cells.add(born == null ? "" : born.toString());
        cells.add(person == null ? "" : person.unitName());
        cells.add(row.award() == null ? "" : row.award().names().in(locale));
        cells.add(Integer.toString(row.year()));
    }

    private void judged(CheckedRow row, Wording wording, Locale locale, List<@Nullable Object> cells) {
        Verdict verdict = row.verdict();
        cells.add(say(locale, "eligibility.state." + row.state().key()));
        cells.add(verdict == null ? "" : lawWording.decisiveClause(verdict));
        cells.add(verdict == null ? "" : route(verdict, locale));
        cells.add(
                verdict == null
                        ? ""
                        : verdict.missing().stream()
                                .map(wording::say)
                                .distinct()
                                .collect(Collectors.joining("\n")));
        cells.add(verdict == null || verdict.version() == null ? "" : lawWording.version(verdict.version(), locale));
        cells.add(row.line().reason());
        List<String> remarks = new ArrayList<>(doubts.of(row, locale));
        if (row.award() == null && row.nearest() != null) {
            remarks.add(say(
                    locale, "eligibility.sheet.nearest", row.nearest().names().in(locale)));
        }
        cells.add(fitting(String.join("\n", remarks)));
    }

    /** How many columns came in; a row may be longer than the header. */
    private static int given(CheckedList list) {
        int longest = list.titles().size();
        for (CheckedList.Line line : list.lines()) {
            longest = Math.max(longest, line.cells().size());
        }
        return longest;
    }

    private static String title(CheckedList list, int column) {
        String title = column < list.titles().size() ? list.titles().get(column) : "";
        return title.isBlank() ? Cell.letterOf(column) : title;
    }

    private static int width(CheckedList list, int column) {
        int longest = title(list, column).length() / 2;
        for (CheckedList.Line line : list.lines()) {
            longest = Math.max(
                    longest,
                    column < line.cells().size() ? line.cells().get(column).length() : 0);
        }
        return Math.clamp(longest + 2, NARROWEST, WIDEST);
    }

    /** No longer than a spreadsheet shows. */
    private static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
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

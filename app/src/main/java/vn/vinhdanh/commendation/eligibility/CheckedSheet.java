package vn.vinhdanh.commendation.eligibility;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Words;

/** A checked list as a workbook: what was given, and beside it what the rules say, by which clause, and what is missing. */
@Component
public class CheckedSheet {

    private final Words words;
    private final LawWording lawWording;

    CheckedSheet(Words words, LawWording lawWording) {
        this.words = words;
        this.lawWording = lawWording;
    }

    /** The workbook in one language. */
    public byte[] xlsx(CheckedList list, List<CheckedRow> rows, Locale locale) {
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
                .column(say(locale, "eligibility.row.reason"), 30);
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
                    row.person().map(PersonOnDay::unitName).orElse(row.unit()),
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
                    row.line().reason());
        }
        return sheet.xlsx();
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

package vn.vinhdanh.commendation.survey;

import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Words;

/** The rows of a survey as a workbook, each with its clause and with what is missing. */
@Component
public class SurveySheet {

    /** The longest sheet written. */
    public static final int MOST_ROWS = 20_000;

    private final Surveys surveys;
    private final Units units;
    private final LawWording lawWording;
    private final Words words;

    SurveySheet(Surveys surveys, Units units, LawWording lawWording, Words words) {
        this.surveys = surveys;
        this.units = units;
        this.lawWording = lawWording;
        this.words = words;
    }

    /** The workbook in one language. */
    public byte[] xlsx(Survey survey, SurveyQuestion question, Locale locale) {
        List<SurveyRow> rows = surveys.rows(survey, question, 0, MOST_ROWS);
        Map<UnitId, Unit> named =
                units.asOf(rows.stream().map(SurveyRow::atUnit).collect(Collectors.toSet()), survey.day());
        Wording wording = lawWording.in(locale);
        Map<Object, String> said = new HashMap<>();
        String ministry = words.say(locale, "survey.whole-ministry");
        Spreadsheet sheet = Spreadsheet.named(words.say(locale, "survey.sheet.name"))
                .title(words.say(
                        locale, "survey.sheet.title", survey.unitName() == null ? ministry : survey.unitName()))
                .title(words.say(locale, "survey.sheet.terms", Year.of(survey.year()), survey.day()))
                .column(words.say(locale, "survey.column.name"), 28)
                .column(words.say(locale, "survey.column.unit"), 36)
                .column(words.say(locale, "survey.column.award"), 34)
                .column(words.say(locale, "survey.column.standing"), 18)
                .column(words.say(locale, "survey.column.route"), 26)
                .column(words.say(locale, "survey.column.missing"), 60)
                .column(words.say(locale, "survey.column.clause"), 30);
        for (SurveyRow each : rows) {
            Verdict verdict = each.verdict();
            Unit unit = named.get(each.atUnit());
            sheet.row(
                    each.name(),
                    unit == null ? "" : unit.name(),
                    lawWording.name(each.award(), locale),
                    words.say(locale, "survey.standing." + each.standing().key()),
                    verdict.bestRoute()
                            .map(RouteWeighed::names)
                            .map(names -> names.in(locale))
                            .orElse(""),
                    verdict.missing().stream()
                            .map(sentence -> said.computeIfAbsent(sentence, missing -> wording.say(sentence)))
                            .distinct()
                            .collect(Collectors.joining("\n")),
                    lawWording.decisiveClause(verdict));
        }
        return sheet.xlsx();
    }
}

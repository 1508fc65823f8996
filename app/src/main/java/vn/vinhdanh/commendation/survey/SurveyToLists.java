package vn.vinhdanh.commendation.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.eligibility.CheckedListId;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.Settlement;
import vn.vinhdanh.commendation.eligibility.Settling;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Column;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/** Makes lists of rows chosen from a survey: one for each unit that would propose, everybody settled already. */
@Component
public class SurveyToLists {

    private final CheckedLists lists;
    private final Settling settling;
    private final People people;
    private final LawWording wording;
    private final Words words;

    SurveyToLists(CheckedLists lists, Settling settling, People people, LawWording wording, Words words) {
        this.lists = lists;
        this.settling = settling;
        this.people = people;
        this.wording = wording;
        this.words = words;
    }

    /**
     * All of the rows or none, in one transaction.
     *
     * @return the lists made, one for each proposing unit
     * @throws Refusal when none is chosen, or when the survey is a forecast: of a year to come nothing can be proposed
     */
    @Transactional
    public List<CheckedListId> make(UUID once, Survey survey, List<SurveyRow> chosen, Locale locale) {
        if (survey.forecast()) {
            throw new Refusal("survey.refusal.forecast");
        }
        Map<UnitId, List<SurveyRow>> byUnit = new LinkedHashMap<>();
        for (SurveyRow each : chosen) {
            byUnit.computeIfAbsent(proposing(survey, each), unit -> new ArrayList<>())
                    .add(each);
        }
        if (byUnit.isEmpty()) {
            throw new Refusal("survey.refusal.nothing-chosen");
        }
        Map<PersonId, PersonOnDay> known = people.asOf(
                chosen.stream()
                        .flatMap(each -> each.person() == null
                                ? java.util.stream.Stream.<PersonId>empty()
                                : java.util.stream.Stream.of(each.person()))
                        .toList(),
                survey.day());
        List<CheckedListId> made = new ArrayList<>();
        byUnit.forEach((unit, rows) ->
                made.add(list(made.isEmpty() ? once : UUID.randomUUID(), survey, unit, rows, known, locale)));
        return made;
    }

    /** An officer proposes for the unit that was surveyed; the office for the unit right below the ministry. */
    private static UnitId proposing(Survey survey, SurveyRow row) {
        UnitId unit = survey.unit();
        return unit == null ? row.proposing() : unit;
    }

    private CheckedListId list(
            UUID once,
            Survey survey,
            UnitId proposing,
            List<SurveyRow> rows,
            Map<PersonId, PersonOnDay> known,
            Locale locale) {
        List<Row> entries = new ArrayList<>();
        List<Settlement> settled = new ArrayList<>();
        for (SurveyRow each : rows) {
            int number = entries.size() + 2;
            PersonOnDay person = each.person() == null ? null : known.get(each.person());
            Integer born = person == null ? null : person.person().birthYear();
            String unit = person == null || person.unitName() == null ? "" : person.unitName();
            entries.add(row(
                    number,
                    each.name(),
                    born == null ? "" : born.toString(),
                    unit,
                    wording.name(each.award(), locale)));
            settled.add(new Settlement(
                    number,
                    each.person() == null ? null : each.person().toString(),
                    each.unit() == null ? null : each.unit().toString(),
                    each.award().value(),
                    null,
                    null));
        }
        CheckedListId id = lists.keep(
                once,
                table(entries),
                words.say(locale, "survey.list.source", survey.id().toString()),
                new CheckedLists.Terms(proposing, survey.year(), survey.day()));
        settling.rows(lists.find(id), settled);
        return id;
    }

    private Table table(List<Row> entries) {
        List<String> titles = List.of(
                said("eligibility.column.name"),
                said("eligibility.column.birth-year"),
                said("eligibility.column.unit"),
                said("eligibility.column.award"));
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            columns.add(new Column(i, List.of(titles.get(i))));
        }
        return new Table("", List.of(), List.of(row(1, titles.toArray(String[]::new))), columns, entries);
    }

    private static Row row(int number, String... cells) {
        List<Cell> all = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            all.add(Cell.of(number, i, cells[i]));
        }
        return new Row(number, all, false);
    }

    private String said(String key) {
        return words.say(Words.VIETNAMESE, key);
    }
}

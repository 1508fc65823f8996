package vn.vinhdanh.commendation.eligibility.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.vinhdanh.commendation.eligibility.Assessment;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedListId;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.CheckedWhole;
import vn.vinhdanh.commendation.eligibility.LawDay;
import vn.vinhdanh.commendation.eligibility.ListColumn;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.web.Words;

/** Checks a list by the register without keeping it: the same reading and weighing as on the pages, and the same scope. */
@Component
class ApiLists {

    private static final int MOST_ROWS = 500;

    private static final List<String> FIELDS = List.of("unit", "year", "day", "rows");

    /** The columns of a row, by their names in the request. */
    private static final Map<String, ListColumn> COLUMNS = columns();

    private final CheckedLists checkedLists;
    private final Assessment assessment;
    private final LawJson lawJson;
    private final Units units;
    private final Access access;
    private final Words words;
    private final Clock clock;

    ApiLists(
            CheckedLists checkedLists,
            Assessment assessment,
            LawJson lawJson,
            Units units,
            Access access,
            Words words,
            Clock clock) {
        this.checkedLists = checkedLists;
        this.assessment = assessment;
        this.lawJson = lawJson;
        this.units = units;
        this.access = access;
        this.words = words;
        this.clock = clock;
    }

    private static Map<String, ListColumn> columns() {
        Map<String, ListColumn> columns = new LinkedHashMap<>();
        columns.put("name", ListColumn.NAME);
        columns.put("birthYear", ListColumn.BIRTH_YEAR);
        columns.put("unit", ListColumn.UNIT);
        columns.put("award", ListColumn.AWARD);
        columns.put("year", ListColumn.YEAR);
        columns.put("note", ListColumn.NOTE);
        return columns;
    }

    /** @param body read only for somebody who may check lists at all */
    Map<String, @Nullable Object> check(Supplier<JsonNode> body) {
        checkedLists.requireChecking();
        CheckedList list = list(body.get());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("day", list.receivedOn().toString());
        answer.put("year", list.year());
        CheckedWhole whole = assessment.judge(list);
        answer.put("rows", whole.rows().stream().map(this::row).toList());
        answer.put(
                "together",
                whole.together().findings().stream().map(this::together).toList());
        return answer;
    }

    private CheckedList list(JsonNode body) {
        body.propertyNames().forEach(name -> {
            if (!FIELDS.contains(name)) {
                throw ApiProblem.field(name, "given.wrong.unknown-field", name, String.join(", ", FIELDS));
            }
        });
        JsonNode rows = body.path("rows");
        if (!rows.isArray() || rows.isEmpty()) {
            throw ApiProblem.field("rows", "given.wrong.list", "rows", String.join(", ", COLUMNS.keySet()));
        }
        if (rows.size() > MOST_ROWS) {
            throw ApiProblem.field("rows", "given.wrong.too-many", rows.size(), MOST_ROWS);
        }
        LocalDate day = day(body.path("day"));
        UnitId unit = unit(body.path("unit"), day);
        List<CheckedList.Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(line(i, rows.get(i)));
        }
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        COLUMNS.values().forEach(each -> places.put(each, places.size()));
        return new CheckedList(
                new CheckedListId(0),
                clock.instant(),
                unit,
                "",
                "",
                year(body.path("year")),
                day,
                List.copyOf(COLUMNS.keySet()),
                places,
                lines,
                List.of(),
                0);
    }

    private static CheckedList.Line line(int place, JsonNode row) {
        if (!row.isObject()) {
            throw ApiProblem.field(
                    "rows[" + place + "]", "given.wrong.row", "rows", String.join(", ", COLUMNS.keySet()));
        }
        row.propertyNames().forEach(name -> {
            if (!COLUMNS.containsKey(name)) {
                String field = "rows[" + place + "]." + name;
                throw ApiProblem.field(
                        field, "given.wrong.unknown-in-row", field, "rows", String.join(", ", COLUMNS.keySet()));
            }
        });
        List<String> cells = COLUMNS.keySet().stream()
                .map(name -> row.path(name).isValueNode() && !row.path(name).isNull()
                        ? row.path(name).asString().strip()
                        : "")
                .toList();
        return new CheckedList.Line(place + 1, "", cells, null, null, null, null, "", null);
    }

    private UnitId unit(JsonNode given, LocalDate day) {
        String text = given.isValueNode() ? given.asString() : "";
        if (!text.matches("\\d{1,18}")) {
            throw ApiProblem.field("unit", "given.wrong.needed");
        }
        UnitId unit = new UnitId(Long.parseLong(text));
        if (!access.is(Role.DESK_OFFICER) && !access.isOfficerOfUnit(unit.value())) {
            throw access.notYours("unit", unit);
        }
        if (units.find(unit, day).isEmpty()) {
            throw ApiProblem.field("unit", "given.wrong.unit", text);
        }
        return unit;
    }

    private static int year(JsonNode given) {
        String text = given.isValueNode() ? given.asString() : "";
        if (!text.matches("(19|20)\\d\\d")) {
            throw ApiProblem.field("year", "given.wrong.year", text, "1900", "2099");
        }
        return Integer.parseInt(text);
    }

    private LocalDate day(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return LocalDate.now(clock);
        }
        LawDay asked = LawDay.read(given.isValueNode() ? given.asString() : given.toString(), LocalDate.now(clock));
        if (asked.wrong() != null) {
            throw ApiProblem.fields(Map.of("day", asked.wrong()));
        }
        return asked.day();
    }

    private Map<String, @Nullable Object> row(CheckedRow row) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("row", row.number());
        answer.put("state", row.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        answer.put("person", row.person().map(ApiLists::person).orElse(null));
        answer.put("award", row.award() == null ? null : row.award().key().value());
        answer.put("nearest", row.nearest() == null ? null : row.nearest().key().value());
        answer.put("verdict", row.verdict() == null ? null : lawJson.verdict(row.verdict()));
        answer.put(
                "remarks",
                row.remarks().stream()
                        .map(each -> LawJson.each(locale ->
                                words.say(locale, each.key(), each.arguments().toArray())))
                        .toList());
        return answer;
    }

    /** What was found about rows together; a row goes by its place. */
    private Map<String, @Nullable Object> together(ListFinding finding) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("topic", LawJson.word(finding.topic()));
        answer.put("unit", finding.unit().isEmpty() ? null : finding.unit());
        answer.put("year", finding.year() == 0 ? null : finding.year());
        answer.put("rows", finding.rows().stream().map(Integer::valueOf).toList());
        answer.put("finding", lawJson.finding(finding.finding()));
        return answer;
    }

    private static Map<String, @Nullable Object> person(PersonOnDay person) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("id", person.id().value());
        answer.put("name", person.person().fullName());
        answer.put("birthYear", person.person().birthYear());
        answer.put("unit", person.unitName());
        answer.put("href", person.person().address());
        return answer;
    }
}

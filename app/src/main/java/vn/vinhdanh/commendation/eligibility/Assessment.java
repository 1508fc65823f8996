package vn.vinhdanh.commendation.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonMatch;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Facts;

/**
 * Reads the rows of a list and has the rules weigh them, by the record and the law of the receipt day. However long the
 * list, the number of queries is the same: only each further achievement year among the rows adds its own few. Whose
 * record the viewer may not open is nobody here.
 */
@Component
@Transactional(readOnly = true)
public class Assessment {

    private final People people;
    private final PeopleInSight inSight;
    private final Units units;
    private final FactsOf factsOf;
    private final LawInForce law;

    Assessment(People people, PeopleInSight inSight, Units units, FactsOf factsOf, LawInForce law) {
        this.people = people;
        this.inSight = inSight;
        this.units = units;
        this.factsOf = factsOf;
        this.law = law;
    }

    /** Every row of the list, in the list's order. */
    public List<CheckedRow> check(CheckedList list) {
        Known known = known(list);
        List<Read> read =
                list.lines().stream().map(line -> read(list, line, known)).toList();
        Map<Integer, Map<PersonId, Facts>> facts = facts(read, list);
        LawOn lawOn = law.on(list.receivedOn());
        Map<AwardKey, AwardOn> awards = new HashMap<>();
        Map<Proposed, Integer> first = new HashMap<>();
        List<CheckedRow> rows = new ArrayList<>(read.size());
        for (Read each : read) {
            rows.add(weighed(each, facts, key -> awards.computeIfAbsent(key, lawOn::award), first));
        }
        return List.copyOf(rows);
    }

    /** What was asked of the record once for the whole list. */
    private record Known(
            Map<String, List<PersonOnDay>> byName,
            Map<PersonId, PersonOnDay> chosen,
            UnitNames names,
            UnitTree tree,
            Map<String, UnitMatch> unitsRead,
            Map<UnitId, Set<UnitId>> within) {

        UnitMatch unit(String text) {
            return unitsRead.computeIfAbsent(text, names::resolve);
        }

        Set<UnitId> within(UnitId unit) {
            return within.computeIfAbsent(unit, tree::within);
        }
    }

    /** A row before it is weighed. */
    private record Read(CheckedRow row, @Nullable PersonId person) {}

    private record Proposed(PersonId person, AwardKey award, int year) {}

    private interface Awards {
        AwardOn on(AwardKey key);
    }

    private Known known(CheckedList list) {
        Set<String> names = new HashSet<>();
        Set<PersonId> chosen = new HashSet<>();
        for (CheckedList.Line line : list.lines()) {
            names.add(list.cell(line, ListColumn.NAME).text());
            if (line.person() != null) {
                chosen.add(line.person());
            }
        }
        names.removeIf(String::isBlank);
        List<PersonOnDay> alike = people.namedLike(names, list.receivedOn());
        Map<PersonId, PersonOnDay> settled = people.asOf(chosen, list.receivedOn());
        Set<PersonId> all = new HashSet<>(settled.keySet());
        alike.forEach(person -> all.add(person.id()));
        Set<PersonId> visible = inSight.among(all);
        settled.keySet().retainAll(visible);
        Map<String, List<PersonOnDay>> byName = new HashMap<>();
        for (PersonOnDay person : alike) {
            if (visible.contains(person.id())) {
                byName.computeIfAbsent(folded(person.person().fullName()), key -> new ArrayList<>())
                        .add(person);
            }
        }
        return new Known(
                byName,
                settled,
                units.namesOn(list.receivedOn()),
                units.tree(list.receivedOn()),
                new HashMap<>(),
                new HashMap<>());
    }

    private Read read(CheckedList list, CheckedList.Line line, Known known) {
        List<CheckedRow.Remark> remarks = new ArrayList<>();
        String born = list.cell(line, ListColumn.BIRTH_YEAR).text();
        String unit = list.cell(line, ListColumn.UNIT).text();
        Who who = who(list, line, known, remarks);
        String called = list.cell(line, ListColumn.AWARD).text();
        Award award = award(line, called, remarks);
        int year = year(list, line, remarks);
        CheckedRow row = new CheckedRow(
                line,
                list.cell(line, ListColumn.NAME).text(),
                born,
                unit,
                called.isBlank() ? line.section() : called,
                year,
                list.cell(line, ListColumn.NOTE).text(),
                who,
                award,
                null,
                remarks);
        return new Read(row, row.person().map(PersonOnDay::id).orElse(null));
    }

    private static Who who(CheckedList list, CheckedList.Line line, Known known, List<CheckedRow.Remark> remarks) {
        if (line.person() != null) {
            PersonOnDay chosen = known.chosen().get(line.person());
            if (chosen != null) {
                return new Who.Chosen(chosen);
            }
        }
        String name = list.cell(line, ListColumn.NAME).text();
        List<PersonOnDay> alike = known.byName().getOrDefault(folded(name), List.of());
        Integer born = BirthYear.of(list.cell(line, ListColumn.BIRTH_YEAR));
        if (born == null && !list.cell(line, ListColumn.BIRTH_YEAR).isBlank()) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.birth-year"));
        }
        return switch (PersonMatch.among(name, born, within(list, line, known, remarks), alike)) {
            case PersonMatch.Exact exact -> new Who.Exact(exact.person());
            case PersonMatch.Candidates candidates -> new Who.Candidates(candidates.people());
            case PersonMatch.Nobody nobody -> new Who.Nobody();
        };
    }

    /** The unit that the row says and those below it; without a word about it, the proposing unit. */
    private static @Nullable Set<UnitId> within(
            CheckedList list, CheckedList.Line line, Known known, List<CheckedRow.Remark> remarks) {
        String unit = list.cell(line, ListColumn.UNIT).text();
        if (unit.isBlank()) {
            return known.within(list.proposing());
        }
        if (known.unit(unit) instanceof UnitMatch.Exact exact) {
            return known.within(exact.unit().id());
        }
        remarks.add(CheckedRow.Remark.of("eligibility.remark.unit", unit));
        return null;
    }

    private @Nullable Award award(CheckedList.Line line, String called, List<CheckedRow.Remark> remarks) {
        if (line.award() != null) {
            return law.award(line.award()).orElse(null);
        }
        String text = called.isBlank() ? line.section() : called;
        AwardReading reading = AwardReading.of(text, law.law()).orElse(null);
        if (reading == null || !reading.award().profile().subjects().contains(Subject.INDIVIDUAL)) {
            return null;
        }
        if (!reading.sure()) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.award", text));
        }
        return reading.award();
    }

    private static int year(CheckedList list, CheckedList.Line line, List<CheckedRow.Remark> remarks) {
        String text = list.cell(line, ListColumn.YEAR).text();
        if (text.isBlank()) {
            return list.year();
        }
        if (text.matches("(19|20)\\d\\d")) {
            return Integer.parseInt(text);
        }
        remarks.add(CheckedRow.Remark.of("eligibility.remark.year", text, Integer.toString(list.year())));
        return list.year();
    }

    private Map<Integer, Map<PersonId, Facts>> facts(List<Read> read, CheckedList list) {
        Map<Integer, Set<PersonId>> wanted = new TreeMap<>();
        for (Read each : read) {
            if (each.person() != null && each.row().award() != null) {
                wanted.computeIfAbsent(each.row().year(), year -> new HashSet<>())
                        .add(each.person());
            }
        }
        Map<Integer, Map<PersonId, Facts>> facts = new HashMap<>();
        wanted.forEach((year, ids) -> {
            Map<PersonId, Facts> ofYear = new LinkedHashMap<>();
            factsOf.people(ids, year, list.receivedOn())
                    .forEach((person, builder) -> ofYear.put(person, builder.build()));
            facts.put(year, ofYear);
        });
        return facts;
    }

    private static CheckedRow weighed(
            Read read, Map<Integer, Map<PersonId, Facts>> facts, Awards awards, Map<Proposed, Integer> first) {
        CheckedRow row = read.row();
        if (read.person() == null || row.award() == null) {
            return row;
        }
        Facts known = Objects.requireNonNull(
                Objects.requireNonNull(facts.get(row.year())).get(read.person()));
        AwardKey key = row.award().key();
        List<CheckedRow.Remark> remarks = new ArrayList<>(row.remarks());
        Integer before = first.putIfAbsent(new Proposed(read.person(), key, row.year()), row.number());
        if (before != null) {
            remarks.add(CheckedRow.Remark.of("eligibility.remark.twice", before.toString()));
        }
        return new CheckedRow(
                row.line(),
                row.name(),
                row.born(),
                row.unit(),
                row.called(),
                row.year(),
                row.note(),
                row.who(),
                row.award(),
                awards.on(key).weigh(known),
                remarks);
    }

    private static String folded(String name) {
        return String.join(" ", SearchWords.of(name).words());
    }
}

package vn.vinhdanh.commendation.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.list.Evidence;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.verdict.VersionUsed;

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
    private final LawInForce lawInForce;
    private final LawWording wording;
    private final WholeList wholeList;

    Assessment(
            People people,
            PeopleInSight inSight,
            Units units,
            FactsOf factsOf,
            LawInForce lawInForce,
            LawWording wording,
            WholeList wholeList) {
        this.people = people;
        this.inSight = inSight;
        this.units = units;
        this.factsOf = factsOf;
        this.lawInForce = lawInForce;
        this.wording = wording;
        this.wholeList = wholeList;
    }

    /** Every row of the list, in the list's order, and what was found about them together. */
    public CheckedWhole judge(CheckedList list) {
        List<CheckedRow> rows = check(list);
        WholeList.Judged judged = wholeList.judge(list, rows);
        return new CheckedWhole(
                rows.stream()
                        .map(row -> row.remarked(judged.openElsewhere().getOrDefault(row.number(), List.of()).stream()
                                .map(dossier -> CheckedRow.Remark.of("eligibility.remark.open", dossier))
                                .toList()))
                        .toList(),
                judged.verdict());
    }

    /** Every row of the list, in the list's order. */
    public List<CheckedRow> check(CheckedList list) {
        Law law = lawInForce.law();
        RowReading reading = new RowReading(list, known(list, law), new AwardReading.Reader(law.awards()));
        List<CheckedRow> read = list.lines().stream().map(reading::read).toList();
        Weighing weighing = new Weighing(law.on(list.receivedOn()), facts(read, list), wording);
        List<CheckedRow> rows = new ArrayList<>(read.size());
        Twice twice = new Twice();
        for (CheckedRow each : read) {
            rows.add(weighing.weigh(each).remarked(twice.look(each)));
        }
        return List.copyOf(rows);
    }

    private RowReading.Known known(CheckedList list, Law law) {
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
                byName.computeIfAbsent(RowReading.folded(person.person().fullName()), key -> new ArrayList<>())
                        .add(person);
            }
        }
        return new RowReading.Known(
                byName,
                settled,
                units.namesOn(list.receivedOn()),
                units.tree(list.receivedOn()),
                inSight.units(),
                law.awards().stream().collect(Collectors.toMap(Award::key, award -> award)));
    }

    /** The facts of everybody and every collective among the rows, by year. */
    private record OnRecord(Map<Integer, Map<PersonId, Facts>> people, Map<Integer, Map<UnitId, Facts>> units) {

        @Nullable
        Facts of(CheckedRow row) {
            if (row.award() == null || !row.yearStands()) {
                return null;
            }
            PersonId person = row.person().map(PersonOnDay::id).orElse(null);
            if (person != null) {
                return people.getOrDefault(row.year(), Map.of()).get(person);
            }
            UnitId unit = row.collective().map(Unit::id).orElse(null);
            return unit == null
                    ? null
                    : units.getOrDefault(row.year(), Map.of()).get(unit);
        }
    }

    private OnRecord facts(List<CheckedRow> read, CheckedList list) {
        Map<Integer, Set<PersonId>> wantedPeople = new TreeMap<>();
        Map<Integer, Set<UnitId>> wantedUnits = new TreeMap<>();
        for (CheckedRow row : read) {
            if (row.award() == null || !row.yearStands()) {
                continue;
            }
            row.person()
                    .ifPresent(person -> wantedPeople
                            .computeIfAbsent(row.year(), year -> new HashSet<>())
                            .add(person.id()));
            row.collective()
                    .ifPresent(unit -> wantedUnits
                            .computeIfAbsent(row.year(), year -> new HashSet<>())
                            .add(unit.id()));
        }
        Map<Integer, Map<PersonId, Facts>> ofPeople = new HashMap<>();
        wantedPeople.forEach((year, ids) -> ofPeople.put(year, built(factsOf.people(ids, year, list.receivedOn()))));
        Map<Integer, Map<UnitId, Facts>> ofUnits = new HashMap<>();
        wantedUnits.forEach((year, ids) -> ofUnits.put(year, built(factsOf.units(ids, year, list.receivedOn()))));
        return new OnRecord(ofPeople, ofUnits);
    }

    private static <K> Map<K, Facts> built(Map<K, Facts.Builder> builders) {
        Map<K, Facts> built = new HashMap<>();
        builders.forEach((key, builder) -> built.put(key, builder.build()));
        return built;
    }

    /** Weighs rows under one law of one day. */
    private static final class Weighing {

        private final LawOn law;
        private final OnRecord record;
        private final LawWording wording;
        private final Map<AwardKey, AwardOn> awards = new HashMap<>();

        private Weighing(LawOn law, OnRecord record, LawWording wording) {
            this.law = law;
            this.record = record;
            this.wording = wording;
        }

        private CheckedRow weigh(CheckedRow row) {
            Facts facts = record.of(row);
            Award award = row.award();
            if (award != null && row.household() && row.yearStands()) {
                return row.remarked(List.of(household(award, row.year())));
            }
            if (facts == null || award == null) {
                return row;
            }
            Verdict verdict = of(award).weigh(facts);
            return row.weighed(verdict, Evidence.of(verdict, facts)).remarked(held(row, award, facts));
        }

        /** The decision that gave the same for the same year; what this row became itself is no reproach to it. */
        private static List<CheckedRow.Remark> held(CheckedRow row, Award award, Facts facts) {
            if (row.line().dossier() != null || facts.awardedFor(award.key(), row.year()) != Truth.YES) {
                return List.of();
            }
            return facts.awards(award.key()).stream()
                    .filter(each -> each.year() == row.year())
                    .flatMap(each -> Optional.ofNullable(each.decision()).stream())
                    .findFirst()
                    .map(decision ->
                            List.of(CheckedRow.Remark.of(CheckedRow.HELD, decision, Integer.toString(row.year()))))
                    .orElse(List.of());
        }

        private AwardOn of(Award award) {
            return awards.computeIfAbsent(award.key(), law::award);
        }

        /** Why nothing weighs a household here, and the clause by which people do. */
        private CheckedRow.Remark household(Award award, int year) {
            VersionUsed version =
                    of(award).weigh(Facts.ofHousehold(year).build()).version();
            if (version == null) {
                return CheckedRow.Remark.of("eligibility.remark.household-no-text");
            }
            return CheckedRow.Remark.of(
                    version.draft() ? "eligibility.remark.household-draft" : "eligibility.remark.household-clause",
                    wording.clause(version.citation()));
        }
    }

    /** Notices rows that say the same, and people whom the list puts into two units. */
    private static final class Twice {

        private final Map<String, Integer> proposed = new HashMap<>();
        private final Map<PersonId, CheckedRow> people = new HashMap<>();

        private List<CheckedRow.Remark> look(CheckedRow row) {
            List<CheckedRow.Remark> remarks = new ArrayList<>();
            Integer before = proposed.putIfAbsent(said(row), row.number());
            if (before != null) {
                remarks.add(CheckedRow.Remark.of(CheckedRow.TWICE, before.toString()));
            }
            row.person().ifPresent(person -> {
                CheckedRow other = people.putIfAbsent(person.id(), row);
                if (other != null
                        && !row.unit().isBlank()
                        && !other.unit().isBlank()
                        && !RowReading.folded(row.unit()).equals(RowReading.folded(other.unit()))) {
                    remarks.add(CheckedRow.Remark.of(
                            "eligibility.remark.two-units", Integer.toString(other.number()), other.unit()));
                }
            });
            return remarks;
        }

        /** Who is settled goes by the record, who is not by the list's own words. */
        private static String said(CheckedRow row) {
            String who = row.person()
                    .map(person -> "p" + person.id())
                    .or(() -> row.collective().map(unit -> "u" + unit.id()))
                    .orElseGet(() ->
                            RowReading.folded(row.name()) + "|" + row.born() + "|" + RowReading.folded(row.unit()));
            String what = row.award() == null
                    ? RowReading.folded(row.called())
                    : row.award().key().value();
            return who + "|" + what + "|" + row.year();
        }
    }
}

package vn.vinhdanh.commendation.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.organization.BlocLevel;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Sex;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.HoldersOf;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.list.Bases;
import vn.vinhdanh.rules.list.Evidence;
import vn.vinhdanh.rules.list.ListCase;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.list.ListJudge;
import vn.vinhdanh.rules.list.ListRow;
import vn.vinhdanh.rules.list.ListVerdict;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;

/**
 * Judges a list beside its rows: by what is on record, and beside the dossiers that are open elsewhere. Limits per unit are
 * counted over the unit right below the ministry, whatever divisions people sit in.
 */
@Component
class WholeList {

    /** How the judge's name for an open dossier begins. */
    private static final String DOSSIER = "dossier ";

    private final HoldersOf holdersOf;
    private final Dossiers dossiers;
    private final Units units;
    private final People people;
    private final Blocs blocs;
    private final LawInForce law;

    WholeList(HoldersOf holdersOf, Dossiers dossiers, Units units, People people, Blocs blocs, LawInForce law) {
        this.holdersOf = holdersOf;
        this.dossiers = dossiers;
        this.units = units;
        this.people = people;
        this.blocs = blocs;
        this.law = law;
    }

    /** The name that the judge knows a row by; it sorts like the row's number. */
    static String id(int number) {
        return String.format(Locale.ROOT, "%07d", number);
    }

    /** What was found about the rows together, and by row number the other dossiers open for the same. */
    record Judged(ListVerdict verdict, Map<Integer, List<String>> openElsewhere) {}

    Judged judge(CheckedList list, List<CheckedRow> rows) {
        UnitTree tree = units.tree(list.receivedOn());
        LawOn on = law.on(list.receivedOn());
        List<ListRow> here = new ArrayList<>();
        Map<UnitId, Truth> mostlyWomen = mostlyWomen(on, rows);
        for (CheckedRow row : rows) {
            Verdict verdict = row.verdict();
            if (verdict != null && row.award() != null) {
                here.add(row(row, row.award(), verdict, tree, mostlyWomen));
            }
        }
        List<ListRow> elsewhere = elsewhere(on, rows, here, tree);
        ListVerdict verdict =
                ListJudge.judge(on, new ListCase(here, elsewhere, new OnRecord(list, tree), List.of(), alike(rows)));
        Map<Integer, List<String>> open = openElsewhere(rows, here, elsewhere);
        return new Judged(verdict.after(again(rows, open)), open);
    }

    private static Map<Integer, List<String>> openElsewhere(
            List<CheckedRow> rows, List<ListRow> here, List<ListRow> elsewhere) {
        Set<String> became = new HashSet<>();
        rows.stream().filter(row -> row.line().dossier() != null).forEach(row -> became.add(id(row.number())));
        Map<String, List<String>> open = new HashMap<>();
        elsewhere.forEach(row -> open.computeIfAbsent(proposal(row), key -> new ArrayList<>())
                .add(row.id().substring(DOSSIER.length())));
        Map<Integer, List<String>> byRow = new TreeMap<>();
        for (ListRow row : here) {
            List<String> dossiers = became.contains(row.id()) ? null : open.get(proposal(row));
            if (dossiers != null) {
                byRow.put(Integer.valueOf(row.id()), dossiers);
            }
        }
        return byRow;
    }

    /** Who is proposed for what of which year. */
    private static String proposal(ListRow row) {
        return row.subject() + " " + row.award() + " " + row.year();
    }

    /** What is asked for although it was given, or asked for, already. */
    private static List<ListFinding> again(List<CheckedRow> rows, Map<Integer, List<String>> open) {
        List<ListFinding> again = new ArrayList<>();
        List<String> held = rows.stream()
                .filter(CheckedRow::held)
                .map(row -> id(row.number()))
                .toList();
        if (!held.isEmpty()) {
            again.add(ListFinding.held(held));
        }
        if (!open.isEmpty()) {
            again.add(ListFinding.openElsewhere(
                    open.keySet().stream().map(WholeList::id).toList()));
        }
        return again;
    }

    /** The names of rows that say the same, those without a verdict as well; the one that was there first before the others. */
    private static List<List<String>> alike(List<CheckedRow> rows) {
        Map<Integer, List<String>> alike = new TreeMap<>();
        for (CheckedRow row : rows) {
            row.saidBefore()
                    .ifPresent(first -> alike.computeIfAbsent(first, number -> new ArrayList<>(List.of(id(number))))
                            .add(id(row.number())));
        }
        return List.copyOf(alike.values());
    }

    /** The unit right below the ministry; the ministry itself is its own. */
    private static String chief(UnitTree tree, @Nullable UnitId unit) {
        if (unit == null) {
            return "";
        }
        List<Unit> above = tree.above(unit);
        return (above.size() < 2 ? unit : above.get(above.size() - 2).id()).toString();
    }

    /** Of each collective whether it has the share of women that the law prefers; left out where the record does not say. */
    private Map<UnitId, Truth> mostlyWomen(LawOn on, List<CheckedRow> rows) {
        int percent = on.listRule(ListRule.Kind.MOSTLY_WOMEN_FIRST)
                .map(ListRule::percent)
                .orElse(0);
        Set<UnitId> collectives = new HashSet<>();
        rows.forEach(row -> row.collective().ifPresent(unit -> collectives.add(unit.id())));
        Map<UnitId, Truth> mostly = new HashMap<>();
        if (percent > 0) {
            people.shareOfWomen(collectives, on.day())
                    .forEach((unit, share) -> mostly.put(unit, share >= percent ? Truth.YES : Truth.NO));
        }
        return mostly;
    }

    private static ListRow row(
            CheckedRow row, Award award, Verdict verdict, UnitTree tree, Map<UnitId, Truth> mostlyWomen) {
        PersonOnDay person = row.person().orElse(null);
        Unit unit = row.collective().orElse(null);
        Integer from = award.kind() == AwardKind.TITLE ? Integer.valueOf(row.year()) : row.from();
        return new ListRow(
                id(row.number()),
                person != null ? "p" + person.id() : "u" + (unit == null ? "" : unit.id()),
                person != null ? person.person().fullName() : unit == null ? row.name() : unit.name(),
                person != null ? Subject.INDIVIDUAL : Subject.COLLECTIVE,
                award.key(),
                from,
                row.year(),
                chief(tree, person != null ? person.unit() : unit == null ? null : unit.id()),
                verdict.answer(),
                person != null
                        ? woman(person.person().sex())
                        : unit == null ? Truth.UNKNOWN : mostlyWomen.getOrDefault(unit.id(), Truth.UNKNOWN),
                person == null ? Truth.UNKNOWN : person.person().directWorker() ? Truth.YES : Truth.NO,
                row.votes(),
                verdict.answer() == Answer.MET ? WhatFor.type(verdict, award.kind()) : null,
                verdict.bestRoute().map(RouteWeighed::route).orElse(null),
                row.evidence());
    }

    private static Truth woman(@Nullable Sex sex) {
        return sex == null ? Truth.UNKNOWN : sex == Sex.FEMALE ? Truth.YES : Truth.NO;
    }

    /** Open dossiers of the same people and collectives, and those that ask for places of the same limits. */
    private List<ListRow> elsewhere(LawOn on, List<CheckedRow> rows, List<ListRow> here, UnitTree tree) {
        Set<DossierId> own = new HashSet<>();
        rows.forEach(row -> {
            if (row.line().dossier() != null) {
                own.add(row.line().dossier());
            }
        });
        Set<String> subjects = new HashSet<>();
        Set<AwardKey> limited = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (ListRow row : here) {
            subjects.add(row.subject());
            years.add(row.year());
            if (!on.quotas(row.award()).isEmpty()) {
                limited.add(row.award());
            }
        }
        List<ListRow> elsewhere = new ArrayList<>();
        for (Dossier dossier : dossiers.openBeside(subjects, limited, years)) {
            if (!own.contains(dossier.id())) {
                elsewhere.add(row(dossier, subjects, tree));
            }
        }
        return elsewhere;
    }

    private static ListRow row(Dossier dossier, Set<String> subjects, UnitTree tree) {
        String subject = Dossiers.subjectKey(dossier);
        List<Evidence.Need> needs = subjects.contains(subject)
                ? dossier.grounds().initiatives().stream()
                        .map(each -> new Evidence.Need(1, List.of(new Evidence.Ground(each.toString(), "#" + each))))
                        .toList()
                : List.of();
        return new ListRow(
                DOSSIER + dossier.id(),
                subject,
                dossier.subjectName(),
                subject.startsWith("p") ? Subject.INDIVIDUAL : Subject.COLLECTIVE,
                dossier.award(),
                dossier.grounds().from(),
                dossier.year(),
                chief(tree, dossier.at()),
                Answer.MET,
                Truth.UNKNOWN,
                Truth.UNKNOWN,
                null,
                dossier.grounds().type(),
                null,
                new Evidence(needs));
    }

    /** What the register and the organisation say, each thing asked once, and what people counted for the list. */
    private final class OnRecord implements Bases {

        private final CheckedList list;
        private final LocalDate day;
        private final UnitTree tree;
        private final Map<String, Map<String, Set<String>>> holders = new HashMap<>();

        private OnRecord(CheckedList list, UnitTree tree) {
            this.list = list;
            this.day = list.receivedOn();
            this.tree = tree;
        }

        @Override
        public Optional<Set<String>> holders(AwardKey award, String unit, int year) {
            Map<String, Set<String>> byUnit = holders.computeIfAbsent(award + " " + year, key -> read(award, year));
            return Optional.ofNullable(byUnit.get(unit));
        }

        private Map<String, Set<String>> read(AwardKey award, int year) {
            Map<String, Set<String>> byUnit = new HashMap<>();
            holdersOf.of(award, year, day).forEach((holder, at) -> {
                String subject = switch (holder) {
                    case Holder.OnePerson of -> "p" + of.id();
                    case Holder.OneUnit of -> "u" + of.id();
                };
                byUnit.computeIfAbsent("", key -> new HashSet<>()).add(subject);
                byUnit.computeIfAbsent(chief(tree, at), key -> new HashSet<>()).add(subject);
            });
            return byUnit;
        }

        /** Each bloc of the ministry has one that leads it at the end of the year. */
        @Override
        public OptionalInt blocLeaders(int year) {
            int many = (int) blocs.ofYear(year).stream()
                    .filter(bloc -> bloc.level() == BlocLevel.MINISTRY)
                    .count();
            return many == 0 ? OptionalInt.empty() : OptionalInt.of(many);
        }

        @Override
        public OptionalInt counted(String quota, String unit, int year) {
            return list.counted(quota, unit, year);
        }

        @Override
        public OptionalInt members(String unit, int year) {
            LocalDate end = LocalDate.of(year, 12, 31);
            Map<UnitId, Long> counts = people.countByUnit(end.isBefore(day) ? end : day);
            long many = counts.entrySet().stream()
                    .filter(entry -> unit.isEmpty() || unit.equals(chief(tree, entry.getKey())))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            return many == 0 ? OptionalInt.empty() : OptionalInt.of((int) many);
        }
    }
}

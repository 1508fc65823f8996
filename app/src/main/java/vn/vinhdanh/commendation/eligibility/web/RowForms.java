package vn.vinhdanh.commendation.eligibility.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.ListColumn;
import vn.vinhdanh.commendation.eligibility.Settlement;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.Words;

/** Reads what the forms about rows send back: all that can be kept, and row by row what cannot. */
@Component
class RowForms {

    /** Stands before a unit's number where a person's number could stand. */
    static final String UNIT = "u";

    static final String PERSON_FIELD = "nguoi-";
    static final String AWARD_FIELD = "giai-";
    static final String YEAR_FIELD = "nam-";
    static final String REASON_FIELD = "ly-do-";

    /** Stands before the name of a field on a button that fills it: the one click that takes what was asked about. */
    static final String TAKE = "lay-";

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2100;

    private final LawInForce law;
    private final PeopleInSight inSight;
    private final People people;
    private final Units units;
    private final Access access;
    private final Words words;

    RowForms(LawInForce law, PeopleInSight inSight, People people, Units units, Access access, Words words) {
        this.law = law;
        this.inSight = inSight;
        this.people = people;
        this.units = units;
        this.access = access;
        this.words = words;
    }

    /**
     * What cannot be kept.
     *
     * @param field where it was typed
     * @param typed as it was typed
     * @param key of the sentence that says why and how to mend it
     */
    record Wrong(CheckedList.Line line, String field, String typed, String key) {}

    /** What a form says: what to keep, and what is wrong, in the order of the rows. */
    record Read(List<Settlement> settlements, List<Wrong> wrong) {

        /** What was typed into the fields that were not kept. */
        Map<String, String> typed() {
            Map<String, String> typed = new HashMap<>();
            wrong.forEach(each -> typed.put(each.field(), each.typed()));
            return typed;
        }

        /** The numbers of the rows in which something was not kept. */
        Set<Integer> rows() {
            Set<Integer> rows = new HashSet<>();
            wrong.forEach(each -> rows.add(each.line().number()));
            return rows;
        }
    }

    /** By field what is wrong there, each row by its number and name. */
    Map<String, String> problems(CheckedList list, Read read, Locale locale) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Wrong each : read.wrong()) {
            String name = list.cell(each.line(), ListColumn.NAME).text();
            problems.put(
                    each.field(),
                    words.say(
                            locale,
                            "eligibility.wrong.row",
                            each.line().number(),
                            name.isBlank()
                                    ? list.cell(each.line(), ListColumn.UNIT).text()
                                    : name,
                            words.say(locale, each.key(), each.typed())));
        }
        return problems;
    }

    /** The number of the row in which a button took what was asked about. */
    static Optional<Integer> taken(Map<String, String> typed) {
        return typed.keySet().stream()
                .filter(name -> name.matches(TAKE + "[a-z-]+-\\d{1,6}"))
                .map(name -> Integer.valueOf(name.substring(name.lastIndexOf('-') + 1)))
                .findFirst();
    }

    /**
     * What the form says about the rows it showed.
     *
     * @throws vn.vinhdanh.web.NotFoundProblem (journalled) when it names somebody whose record the viewer may not open
     */
    Read read(CheckedList list, Map<String, String> typed) {
        Known known = known(list.receivedOn(), typed);
        List<Settlement> settlements = new ArrayList<>();
        List<Wrong> wrong = new ArrayList<>();
        for (CheckedList.Line line : list.lines()) {
            Settlement settlement = new OneRow(line, typed, known, wrong).read();
            if (settlement != null) {
                settlements.add(settlement);
            }
        }
        return new Read(settlements, wrong);
    }

    /** Who of the named is on record. */
    private record Known(Set<PersonId> people, Set<UnitId> units) {}

    private Known known(LocalDate day, Map<String, String> typed) {
        Set<PersonId> named = new HashSet<>();
        Set<UnitId> collectives = new HashSet<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(PERSON_FIELD) || name.startsWith(TAKE + PERSON_FIELD)) {
                if (value.matches("\\d{1,18}")) {
                    named.add(new PersonId(Long.parseLong(value)));
                } else if (value.matches(UNIT + "\\d{1,18}")) {
                    collectives.add(new UnitId(Long.parseLong(value.substring(UNIT.length()))));
                }
            }
        });
        Set<PersonId> onRecord = people.asOf(named, day).keySet();
        Set<PersonId> visible = inSight.among(onRecord);
        onRecord.stream()
                .filter(person -> !visible.contains(person))
                .findFirst()
                .ifPresent(person -> {
                    throw access.notYours("person", person);
                });
        if (!collectives.isEmpty()) {
            UnitTree tree = units.tree(day);
            collectives.removeIf(unit -> tree.find(unit).isEmpty());
            Set<UnitId> seen = inSight.units();
            collectives.stream()
                    .filter(unit -> seen != null && !seen.contains(unit))
                    .findFirst()
                    .ifPresent(unit -> {
                        throw access.notYours("unit", unit);
                    });
        }
        return new Known(onRecord, collectives);
    }

    /** Reads the fields of one row; what is wrong goes to the others that are. */
    private final class OneRow {

        private final CheckedList.Line line;
        private final Map<String, String> typed;
        private final Known known;
        private final List<Wrong> wrong;

        OneRow(CheckedList.Line line, Map<String, String> typed, Known known, List<Wrong> wrong) {
            this.line = line;
            this.typed = typed;
            this.known = known;
            this.wrong = wrong;
        }

        @Nullable
        Settlement read() {
            String who = who();
            String award = award();
            String year = year();
            String reason = reason();
            if (who == null && award == null && year == null && reason == null) {
                return null;
            }
            boolean collective = who != null && who.startsWith(UNIT);
            String person = collective ? "" : who;
            String unit = who == null ? null : collective ? who.substring(UNIT.length()) : "";
            return new Settlement(line.number(), person, unit, award, year, reason);
        }

        private @Nullable String of(String field) {
            String taken = typed.get(TAKE + field + line.number());
            return taken != null ? taken : typed.get(field + line.number());
        }

        /** Nothing is settled where something cannot be kept. */
        private @Nullable String not(String field, String value, String key) {
            wrong.add(new Wrong(line, field + line.number(), value, key));
            return null;
        }

        private @Nullable String who() {
            String who = of(PERSON_FIELD);
            if (who == null || who.isEmpty()) {
                return who;
            }
            boolean there = who.matches("\\d{1,18}")
                    ? known.people().contains(new PersonId(Long.parseLong(who)))
                    : who.matches(UNIT + "\\d{1,18}")
                            && known.units().contains(new UnitId(Long.parseLong(who.substring(UNIT.length()))));
            return there ? who : not(PERSON_FIELD, who, "eligibility.wrong.person");
        }

        private @Nullable String award() {
            String award = of(AWARD_FIELD);
            if (award == null || award.isEmpty()) {
                return award;
            }
            boolean there = award.matches("[a-z0-9]+(-[a-z0-9]+)*")
                    && law.award(new AwardKey(award)).isPresent();
            return there ? award : not(AWARD_FIELD, award, "eligibility.wrong.award");
        }

        private @Nullable String year() {
            String year = of(YEAR_FIELD);
            if (year == null || year.isBlank()) {
                return year == null ? null : "";
            }
            String bare = year.strip();
            boolean stands = bare.matches("\\d{4}")
                    && Integer.parseInt(bare) >= FIRST_YEAR
                    && Integer.parseInt(bare) <= LAST_YEAR;
            return stands ? bare : not(YEAR_FIELD, year, "eligibility.wrong.year");
        }

        private @Nullable String reason() {
            String reason = of(REASON_FIELD);
            return reason == null || reason.length() <= Settlement.LONGEST_REASON
                    ? reason
                    : not(REASON_FIELD, reason, "eligibility.wrong.reason");
        }
    }
}

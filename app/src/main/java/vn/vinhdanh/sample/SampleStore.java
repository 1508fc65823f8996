package vn.vinhdanh.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the sample in bulk. The rooms' own verbs would write a journal line for each of its twenty thousand facts; the sample is one
 * act and has one line.
 */
@Component
class SampleStore {

    private final JdbcTemplate jdbc;

    SampleStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands out the numbers that follow the highest one of a table. */
    LongSupplier numbers(String table) {
        Long highest = jdbc.queryForObject("select coalesce(max(id), 0) from " + table, Long.class);
        return new AtomicLong(highest == null ? 0 : highest)::incrementAndGet;
    }

    void units(List<SampleUnit> units, Map<String, SampleUnit> byKey) {
        batch(
                "insert into organization.unit (id, kind, legal_personality, sample) overriding system value values (?, ?, ?, true)",
                units.stream()
                        .map(unit -> row(unit.id(), unit.kind(), unit.legalPersonality()))
                        .toList());
        batch(
                "insert into organization.unit_name (unit_id, name, short_name, period) values (?, ?, nullif(?, ''), daterange(null, null))",
                units.stream()
                        .map(unit -> row(unit.id(), unit.name(), unit.shortName()))
                        .toList());
        batch(
                "insert into organization.unit_parent (unit_id, parent_id, period) values (?, ?, daterange(null, null))",
                units.stream()
                        .filter(unit -> byKey.containsKey(unit.parent()))
                        .map(unit -> row(unit.id(), parent(unit, byKey)))
                        .toList());
        continueNumbers("organization.unit");
    }

    private static long parent(SampleUnit unit, Map<String, SampleUnit> byKey) {
        SampleUnit parent = byKey.get(unit.parent());
        return parent == null ? 0 : parent.id();
    }

    void people(List<SamplePerson> people) {
        batch(
                """
                insert into organization.person (id, full_name, sex, birth_year, class, direct_worker, joined_on, sample)
                overriding system value values (?, ?, ?, ?, ?, ?, ?, true)
                """,
                people.stream()
                        .map(person -> row(
                                person.id,
                                person.name,
                                person.female ? "FEMALE" : "MALE",
                                person.birthYear,
                                staffClass(person),
                                !person.leader,
                                LocalDate.of(person.joined, 3, 1)))
                        .toList());
        batch(
                """
                insert into organization.post (person_id, unit_id, title, leader, period)
                values (?, ?, ?, ?, daterange(?, null))
                """,
                people.stream()
                        .map(person -> row(
                                person.id,
                                person.unit.id(),
                                person.post,
                                person.leader,
                                LocalDate.of(person.joined, 3, 1)))
                        .toList());
        batch(
                """
                insert into organization.unit_head (unit_id, person_id, title, period)
                values (?, ?, ?, daterange(?, null))
                """,
                people.stream()
                        .filter(person -> person.leader && isFirst(person, people))
                        .map(person ->
                                row(person.unit.id(), person.id, person.post, LocalDate.of(person.joined + 10, 1, 1)))
                        .toList());
        continueNumbers("organization.person");
    }

    private static boolean isFirst(SamplePerson person, List<SamplePerson> people) {
        return people.stream()
                        .filter(other -> other.unit.equals(person.unit))
                        .findFirst()
                        .orElse(person)
                == person;
    }

    private static String staffClass(SamplePerson person) {
        return switch (person.top.group()) {
            case SampleUnit.HEADQUARTERS, SampleUnit.FORMER_MINISTRY, SampleUnit.BUREAUS -> "CIVIL_SERVANT";
            default -> person.id % 9 == 0 ? "WORKER" : "PUBLIC_EMPLOYEE";
        };
    }

    void headCounts(List<SampleUnit> units) {
        List<Object[]> rows = new ArrayList<>();
        for (SampleUnit unit : units) {
            for (int year = 2019; year <= SampleHistory.LAST_YEAR && unit.people() > 0; year++) {
                rows.add(row(unit.id(), year, unit.people()));
            }
        }
        batch(
                "insert into organization.unit_head_count (unit_id, year, class, people) values (?, ?, 'PUBLIC_EMPLOYEE', ?)",
                rows);
    }

    void ratings(List<SamplePerson> people) {
        List<Object[]> rows = new ArrayList<>();
        for (SamplePerson person : people) {
            person.ratings.forEach((year, rating) -> rows.add(row(person.id, year, rating)));
        }
        batch("insert into registry.yearly_rating (person_id, year, class, sample) values (?, ?, ?, true)", rows);
    }

    void unitRatings(List<SampleUnit> units, SampleRecord record) {
        List<Object[]> rows = new ArrayList<>();
        for (SampleUnit unit : units) {
            for (int year = 2014; year <= SampleHistory.lastYear(unit); year++) {
                if (unit.people() > 0) {
                    boolean excellent = record.holds(unit, "tap-the-lao-dong-xuat-sac", year);
                    rows.add(row(unit.id(), year, excellent ? "EXCELLENT" : "GOOD"));
                }
            }
        }
        batch("insert into registry.yearly_rating (unit_id, year, class, sample) values (?, ?, ?, true)", rows);
    }

    void discipline(List<SamplePerson> people) {
        List<Object[]> rows = new ArrayList<>();
        for (SamplePerson person : people) {
            person.disciplined.forEach(
                    year -> rows.add(row(person.id, LocalDate.of(year, 6, 15), LocalDate.of(year + 1, 6, 14))));
        }
        batch("""
                insert into registry.discipline (person_id, level, decided_on, ends_on, sample)
                values (?, 'REPRIMAND', ?, ?, true)
                """, rows);
    }

    void awards(SampleRecord record) {
        batch(
                """
                insert into registry.award_decision (id, number, signed_on, issuer, signer, signer_title, sample)
                overriding system value values (?, ?, ?, ?, ?, ?, true)
                """,
                record.decisions().stream()
                        .map(decision -> row(
                                decision.id(),
                                decision.number(),
                                decision.signedOn(),
                                decision.issuer(),
                                decision.signer(),
                                decision.signerTitle()))
                        .toList());
        batch("""
                insert into registry.award_record
                    (id, award_key, kind, type, level, person_id, unit_id, at_unit_id, achieved_from, achieved_to, decision_id, sample)
                overriding system value values (?, ?, ?, 'MERIT', ?, ?, ?, ?, ?, ?, ?, true)
                """, record.awards().stream().map(SampleStore::awardRow).toList());
        batch(
                "insert into registry.award_event (award_record_id, decision_id, purpose) values (?, ?, 'AWARD')",
                record.awards().stream()
                        .map(award -> row(award.id(), award.decision().id()))
                        .toList());
        continueNumbers("registry.award_decision");
        continueNumbers("registry.award_record");
    }

    private static Object[] awardRow(SampleAward award) {
        SamplePerson person = award.person();
        SampleUnit unit = award.unit();
        Long atUnit = person != null ? Long.valueOf(person.unit.id()) : unit == null ? null : Long.valueOf(unit.id());
        return row(
                award.id(),
                award.key(),
                award.isTitle() ? "TITLE" : "COMMENDATION",
                award.level(),
                person == null ? null : person.id,
                unit == null ? null : unit.id(),
                atUnit,
                award.from(),
                award.to(),
                award.decision().id());
    }

    void initiatives(List<SamplePerson> people, String recogniser, String nationalRecogniser) {
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> authors = new ArrayList<>();
        for (SamplePerson person : people) {
            for (SamplePerson.Initiative one : person.initiatives) {
                String by = one.reach == SamplePerson.Reach.BASE ? person.top.name() : recogniser;
                rows.add(row(
                        one.id,
                        one.title,
                        one.reach.name(),
                        one.year,
                        LocalDate.of(one.year, 10, 1 + (int) (one.id % 28)),
                        one.reach == SamplePerson.Reach.NATIONAL ? nationalRecogniser : by));
                SampleAward spent = one.spentOn;
                authors.add(row(one.id, person.id, spent == null ? null : spent.id()));
            }
        }
        batch("""
                insert into registry.initiative (id, title, reach, year, recognised_on, recognised_by, sample)
                overriding system value values (?, ?, ?, ?, ?, ?, true)
                """, rows);
        batch(
                "insert into registry.initiative_author (initiative_id, person_id, used_by_id) values (?, ?, ?)",
                authors);
        continueNumbers("registry.initiative");
    }

    private void continueNumbers(String table) {
        jdbc.queryForObject(
                "select setval(pg_get_serial_sequence(?, 'id'), (select greatest(max(id), 1) from " + table + "))",
                Long.class,
                table);
    }

    private void batch(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += 2000) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + 2000)));
        }
    }

    private static Object[] row(@Nullable Object... values) {
        return values;
    }
}

package vn.vinhdanh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import vn.vinhdanh.bench.weigh.MadeUpPeople;
import vn.vinhdanh.bench.weigh.Records;

/**
 * Ten thousand made-up people in a general department of a hundred divisions, which joins the sample ministry, with the histories of the first ten thousand of the
 * {@link MadeUpPeople}, moved so that the proposal year is the present one. Written straight into the tables: through the pages
 * it would take an hour. All of it is marked as sample.
 */
final class MadeUpMinistry {

    static final int PEOPLE = 10_000;

    /** The general department that they all work in. */
    static final String DEPARTMENT = "Tổng cục Đo lường tốc độ";

    private static final int UNITS = 100;
    private static final long SEED = 7;

    /** What one row of a pasted list says about somebody. */
    record Person(String name, int birthYear, String unit) {}

    private final List<Person> people;

    private MadeUpMinistry(List<Person> people) {
        this.people = people;
    }

    List<Person> people() {
        return people;
    }

    /**
     * Adds them to the house's database.
     *
     * @param year the present year
     */
    static MadeUpMinistry in(Connection database, int year) throws SQLException {
        var people = invented();
        database.setAutoCommit(false);
        new Rows(database, people, MadeUpPeople.of(PEOPLE), year - MadeUpPeople.PROPOSAL_YEAR).write();
        database.commit();
        try (var statement = database.createStatement()) {
            database.setAutoCommit(true);
            statement.execute("analyze");
        }
        return new MadeUpMinistry(people);
    }

    /** Family, middle and given names at random: some people have the same name, as in life. */
    private static List<Person> invented() {
        var parts = names();
        var random = new SplittableRandom(SEED);
        var people = new ArrayList<Person>();
        for (var person = 0; person < PEOPLE; person++) {
            var name = new ArrayList<String>();
            for (var part : parts) {
                name.add(part.get(random.nextInt(part.size())));
            }
            people.add(new Person(String.join(" ", name), 1966 + random.nextInt(30), unit(person % UNITS)));
        }
        return people;
    }

    private static String unit(int number) {
        return "Phòng Đo lường số %03d".formatted(number + 1);
    }

    private static List<List<String>> names() {
        try (var in = Objects.requireNonNull(MadeUpMinistry.class.getResourceAsStream("/ministry/names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split(" ")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The statements, one a table, each with all its rows in arrays. */
    private static final class Rows {

        private final Connection database;
        private final List<Person> people;
        private final MadeUpPeople population;
        private final int later;

        Rows(Connection database, List<Person> people, MadeUpPeople population, int later) {
            this.database = database;
            this.people = people;
            this.population = population;
            this.later = later;
        }

        void write() throws SQLException {
            units();
            persons();
            records();
        }

        private void units() throws SQLException {
            var names = new ArrayList<String>();
            names.add(DEPARTMENT);
            for (var unit = 0; unit < UNITS; unit++) {
                names.add(unit(unit));
            }
            execute("create temporary table made_unit (id bigint, name text)");
            execute("""
                    insert into made_unit
                    select nextval(pg_get_serial_sequence('organization.unit', 'id')), name from unnest(?::text[]) as name
                    """, names);
            execute("""
                    insert into organization.unit (id, kind, sample) overriding system value
                    select id, case name when ? then 'GENERAL_DEPARTMENT' else 'DIVISION' end, true from made_unit
                    """, DEPARTMENT);
            execute("""
                    insert into organization.unit_name (unit_id, name, period)
                    select id, name, daterange(null, null) from made_unit
                    """);
            execute("""
                    insert into organization.unit_parent (unit_id, parent_id, period)
                    select m.id, case m.name when ? then ministry.id else department.id end, daterange(null, null)
                      from made_unit m
                     cross join (select id from made_unit where name = ?) department
                     cross join (select u.id from organization.unit_as_of(current_date) u
                                  where u.kind = 'MINISTRY' and u.alive and not u.external
                                    and u.parent_id is null order by u.id limit 1) ministry
                    """, DEPARTMENT, DEPARTMENT);
        }

        private void persons() throws SQLException {
            execute("""
                    create temporary table made_person (number integer primary key, id bigint, name text, born integer, unit_id bigint)
                    """);
            execute(
                    """
                    insert into made_person
                    select given.number - 1, nextval(pg_get_serial_sequence('organization.person', 'id')), given.name,
                           given.born, m.id
                      from unnest(?::text[], ?::integer[], ?::text[]) with ordinality as given(name, born, unit, number)
                      join made_unit m on m.name = given.unit
                    """,
                    people.stream().map(Person::name).toList(),
                    people.stream().map(Person::birthYear).toList(),
                    people.stream().map(Person::unit).toList());
            execute("""
                    insert into organization.person (id, full_name, sex, birth_year, class, joined_on, sample)
                    overriding system value
                    select id, name, case when number % 2 = 0 then 'FEMALE' else 'MALE' end, born, 'PUBLIC_EMPLOYEE',
                           make_date(? + 2010, 1, 1), true
                      from made_person
                    """, later);
            execute("""
                    insert into organization.post (person_id, unit_id, period)
                    select id, unit_id, daterange(make_date(? + 2010, 1, 1), null) from made_person
                    """, later);
        }

        private void records() throws SQLException {
            var records = Records.of(population);
            execute(
                    """
                    insert into registry.yearly_rating (person_id, year, class, sample)
                    select p.id, given.year + ?, given.class, true
                      from unnest(?::integer[], ?::integer[], ?::text[]) as given(person, year, class)
                      join made_person p on p.number = given.person
                    """,
                    later,
                    records.ratings().stream().map(Records.Rated::person).toList(),
                    records.ratings().stream().map(Records.Rated::year).toList(),
                    records.ratings().stream().map(Records.Rated::rating).toList());
            execute(
                    """
                    insert into registry.discipline (person_id, level, decided_on, ends_on, sample)
                    select p.id, 'REPRIMAND', make_date(given.year + ?, 1, 1) + given.day - 1,
                           make_date(given.year + ? + 1, 1, 1) + given.day - 1, true
                      from unnest(?::integer[], ?::integer[], ?::integer[]) as given(person, year, day)
                      join made_person p on p.number = given.person
                    """,
                    later,
                    later,
                    records.disciplined().stream()
                            .map(Records.Disciplined::person)
                            .toList(),
                    records.disciplined().stream()
                            .map(Records.Disciplined::year)
                            .toList(),
                    records.disciplined().stream().map(Records.Disciplined::day).toList());
            initiatives(records);
            awards(records);
        }

        private void initiatives(Records records) throws SQLException {
            execute(
                    """
                    create temporary table made_initiative as
                    select nextval(pg_get_serial_sequence('registry.initiative', 'id')) as id, p.id as person_id,
                           given.year + ?::integer as year, given.day, given.reach
                      from unnest(?::integer[], ?::integer[], ?::integer[], ?::text[]) as given(person, year, day, reach)
                      join made_person p on p.number = given.person
                    """,
                    later,
                    records.initiatives().stream().map(Records.Solved::person).toList(),
                    records.initiatives().stream().map(Records.Solved::year).toList(),
                    records.initiatives().stream().map(Records.Solved::day).toList(),
                    records.initiatives().stream().map(Records.Solved::reach).toList());
            execute("""
                    insert into registry.initiative (id, title, reach, year, recognised_on, recognised_by, sample)
                    overriding system value
                    select id, 'Sáng kiến đo số ' || id, reach, year, make_date(year, 1, 1) + day - 1, 'Hội đồng đo', true
                      from made_initiative
                    """);
            execute("""
                    insert into registry.initiative_author (initiative_id, person_id)
                    select id, person_id from made_initiative
                    """);
        }

        /** One decision for each award and year. */
        private void awards(Records records) throws SQLException {
            execute(
                    """
                    create temporary table made_award as
                    select nextval(pg_get_serial_sequence('registry.award_record', 'id')) as id, p.id as person_id,
                           p.unit_id, given.award, given.year + ?::integer as year
                      from unnest(?::integer[], ?::text[], ?::integer[]) as given(person, award, year)
                      join made_person p on p.number = given.person
                    """,
                    later,
                    records.awards().stream().map(Records.Awarded::person).toList(),
                    records.awards().stream().map(Records.Awarded::award).toList(),
                    records.awards().stream().map(Records.Awarded::year).toList());
            execute("""
                    create temporary table made_decision as
                    select nextval(pg_get_serial_sequence('registry.award_decision', 'id')) as id, award, year
                      from (select distinct award, year from made_award) given
                    """);
            execute("""
                    insert into registry.award_decision (id, number, signed_on, issuer, sample) overriding system value
                    select id, 'DO-' || id, make_date(year + 1, 1, 20), 'Phòng Đo lường', true from made_decision
                    """);
            execute("""
                    insert into registry.award_record (id, award_key, kind, type, level, person_id, at_unit_id,
                                                       achieved_from, achieved_to, decision_id, sample)
                    overriding system value
                    select a.id, a.award,
                           case when a.award in ('lao-dong-tien-tien', 'chien-si-thi-dua-co-so') then 'TITLE' else 'COMMENDATION' end,
                           'MERIT',
                           case a.award when 'bang-khen-bo' then 'MINISTRY' when 'bang-khen-thu-tuong' then 'GOVERNMENT'
                                        when 'huan-chuong-lao-dong-hang-ba' then 'STATE' else 'UNIT' end,
                           a.person_id, a.unit_id, a.year, a.year, d.id, true
                      from made_award a join made_decision d on d.award = a.award and d.year = a.year
                    """);
            execute("""
                    insert into registry.award_event (award_record_id, decision_id, purpose)
                    select a.id, d.id, 'AWARD' from made_award a join made_decision d on d.award = a.award and d.year = a.year
                    """);
        }

        private void execute(String sql, Object... parameters) throws SQLException {
            try (var statement = database.prepareStatement(sql)) {
                var at = 0;
                for (var parameter : parameters) {
                    at++;
                    if (parameter instanceof List<?> list) {
                        var type = list.getFirst() instanceof Integer ? "integer" : "text";
                        statement.setArray(at, database.createArrayOf(type, list.toArray()));
                    } else {
                        statement.setObject(at, parameter);
                    }
                }
                statement.executeUpdate();
            }
        }
    }
}

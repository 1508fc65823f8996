package vn.vinhdanh.bench.weigh;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** DuckDB, a column database inside the process, on one thread: the rules as aggregates over the records of each person. */
final class DuckDb implements Contender {

    private static final String TABLES = """
            create table yearly (person integer, year smallint, rating tinyint, disciplined boolean,
                                 advanced_worker boolean, fighter boolean);
            create table initiative (person integer, year smallint, reach tinyint);
            create table award (person integer, kind tinyint, year smallint)
            """;

    /** Constant folding is left to the database: it sees the years as numbers. */
    private static final String RULES = """
            with record as (
                select person,
                       bool_or(year = 2024 and advanced_worker and not disciplined) as advanced_last_year,
                       count(*) filter (year >= 2022 and fighter and not disciplined) as fighter_years,
                       count(*) filter (year >= 2020 and rating >= 2 and not disciplined) as good_years,
                       count(*) filter (year >= 2020 and rating = 3) as excellent_years
                  from yearly where year between 2020 and 2024 group by person),
            solved as (
                select person,
                       count(*) filter (year = 2024) as last_year,
                       count(*) filter (year >= 2022 and reach >= 1) as ministry_in_three,
                       count(*) as in_five,
                       count(*) filter (reach >= 1) as ministry_in_five
                  from initiative where year between 2020 and 2024 group by person),
            held as (
                select person,
                       bool_or(kind = 0) as ministry_certificate,
                       bool_or(kind = 1 and year >= 2020) as recent_prime_minister,
                       bool_or(kind = 1 and year < 2020) as early_prime_minister,
                       bool_or(kind = 2) as labour_order
                  from award where year < 2025 group by person)
            select person,
                   cast(advanced_last_year and coalesce(last_year, 0) >= 1 as integer)
                   + 2 * cast(fighter_years = 3 and coalesce(ministry_in_three, 0) >= 1 as integer)
                   + 4 * cast(coalesce(ministry_certificate, false) and not coalesce(recent_prime_minister, false)
                              and good_years = 5
                              and (coalesce(in_five, 0) >= 3 or coalesce(ministry_in_five, 0) >= 1) as integer)
                   + 8 * cast(coalesce(early_prime_minister, false) and not coalesce(labour_order, false)
                              and excellent_years = 5 and coalesce(ministry_in_five, 0) >= 2 as integer) as met
              from record left join solved using (person) left join held using (person)
            """;

    private final int people;
    private final Connection database;
    private final Statement statement;

    DuckDb(MadeUpPeople population) throws SQLException {
        people = population.people();
        database = DriverManager.getConnection("jdbc:duckdb:");
        statement = database.createStatement();
        statement.execute("set threads to 1");
        for (var table : TABLES.split(";")) {
            statement.execute(table);
        }
        load(population, database.unwrap(DuckDBConnection.class));
    }

    private static void load(MadeUpPeople population, DuckDBConnection database) throws SQLException {
        try (var yearly = database.createAppender("yearly");
                var initiative = database.createAppender("initiative");
                var award = database.createAppender("award")) {
            for (var person = 0; person < population.people(); person++) {
                for (var year = 0; year < MadeUpPeople.YEARS; year++) {
                    var at = person * MadeUpPeople.YEARS + year;
                    yearly.beginRow()
                            .append(person)
                            .append((short) (MadeUpPeople.FIRST_YEAR + year))
                            .append(population.rating[at])
                            .append(population.disciplined[at] != 0)
                            .append(population.advancedWorker[at])
                            .append(population.fighter[at])
                            .endRow();
                }
                for (var at = population.initiativesFrom[person]; at < population.initiativesFrom[person + 1]; at++) {
                    initiative
                            .beginRow()
                            .append(person)
                            .append(population.initiativeYear[at])
                            .append(population.initiativeReach[at])
                            .endRow();
                }
                for (var at = population.awardsFrom[person]; at < population.awardsFrom[person + 1]; at++) {
                    award.beginRow()
                            .append(person)
                            .append(population.awardKind[at])
                            .append(population.awardYear[at])
                            .endRow();
                }
            }
        }
    }

    @Override
    public String figure() {
        return "duckdb";
    }

    @Override
    public String name() {
        return "DuckDB, aggregates, one thread";
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public boolean worksOutside() {
        return true;
    }

    @Override
    public Verdicts weigh() {
        var verdicts = new Verdicts(people);
        try (var rows = statement.executeQuery(RULES)) {
            while (rows.next()) {
                verdicts.set(rows.getInt(1), rows.getInt(2));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return verdicts;
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

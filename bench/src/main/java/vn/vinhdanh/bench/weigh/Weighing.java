package vn.vinhdanh.bench.weigh;

import dev.cel.common.CelException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.vinhdanh.bench.Figures;

/** Weighs the four rules in every way there is, and says how they compare. */
public final class Weighing {

    private static final int PEOPLE = 100_000;
    private static final int MANY_PEOPLE = 1_000_000;
    /** One at a time asks for facts as objects: of so many, there is room. */
    private static final int FEWER_PEOPLE = 20_000;
    /** Drools holds tens of kilobytes a person in its session, and CEL takes its time: more people would only take longer. */
    private static final int FEWEST_PEOPLE = 10_000;

    private static final double WARM_UP_SECONDS = 3;
    private static final double MEASURED_SECONDS = 3;

    private Weighing() {}

    /** Prints the figures and returns whose verdicts were wrong. */
    public static List<String> measure() throws SQLException, CelException {
        Figures.progress("making up %,d people".formatted(PEOPLE));
        var population = MadeUpPeople.of(PEOPLE);
        var arrays = new HandWritten(population);
        var expected = arrays.weigh();
        describe(population, expected);
        Figures.figure("weigh.verdicts.hash", "%016x".formatted(expected.hash()), "hex");
        var race = new Race("weigh.", expected, WARM_UP_SECONDS, MEASURED_SECONDS);
        ours(population, arrays, race);
        peers(population, race);
        race.ratio("yesno.cost-vs-arrays", "arrays", "yesno");
        race.ratio("yesno.vs-duckdb", "yesno", "duckdb");
        race.ratio("explained.vs-drools", "explained", "drools");
        race.ratio("explained.vs-cel", "explained", "cel");
        var wrong = new ArrayList<>(race.wrong());
        wrong.addAll(million());
        OnePerson.measure();
        return wrong;
    }

    private static void ours(MadeUpPeople population, Contender arrays, Race race) {
        var columns = new Columns(Columns.population(population));
        race.run(arrays, new YesNo(columns));
        race.run(new Explained(columns, new Shelf.Kept()), new Explained(columns, new Shelf.ReadThrough()));
        race.run(
                new OneAtATime(population, FEWER_PEOPLE, new Shelf.Kept()),
                new OneAtATime(population, FEWER_PEOPLE, new Shelf.ReadThrough()));
    }

    private static void peers(MadeUpPeople population, Race race) throws SQLException, CelException {
        try (var duckDb = new DuckDb(population)) {
            race.run(duckDb);
        }
        race.run(new Drools(population, FEWEST_PEOPLE));
        race.run(new Cel(population, FEWEST_PEOPLE));
    }

    /** Those that bear it, over so many people that no cache holds them. */
    private static List<String> million() throws SQLException {
        Figures.progress("making up %,d people".formatted(MANY_PEOPLE));
        var population = MadeUpPeople.of(MANY_PEOPLE);
        var arrays = new HandWritten(population);
        var expected = arrays.weigh();
        Figures.figure("weigh.million.verdicts.hash", "%016x".formatted(expected.hash()), "hex");
        var race = new Race("weigh.million.", expected, WARM_UP_SECONDS, MEASURED_SECONDS);
        race.run(arrays, new YesNo(new Columns(Memory.measure(population))));
        try (var duckDb = new DuckDb(population)) {
            race.run(duckDb);
        }
        race.ratio("yesno.cost-vs-arrays", "arrays", "yesno");
        race.ratio("yesno.vs-duckdb", "yesno", "duckdb");
        return race.wrong();
    }

    private static void describe(MadeUpPeople population, Verdicts verdicts) {
        Figures.note(String.format(
                Locale.ROOT,
                "%,d people, %,d yearly records, %.2f initiatives and %.2f awards a person, proposed in %d",
                population.people(),
                population.people() * MadeUpPeople.YEARS,
                (double) population.initiatives() / population.people(),
                (double) population.awards() / population.people(),
                MadeUpPeople.PROPOSAL_YEAR));
        for (var rule : Rule.values()) {
            Figures.note("%s is met by %,d".formatted(rule, verdicts.meeting(rule)));
        }
    }
}

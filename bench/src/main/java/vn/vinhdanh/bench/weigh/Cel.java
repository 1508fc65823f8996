package vn.vinhdanh.bench.weigh;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** CEL, the Common Expression Language: one expression a rule over the records of a person, as lists of maps made beforehand. */
final class Cel implements Contender {

    private static final Map<Rule, String> RULES = Map.of(Rule.R1, """
            years.exists(y, y.year == proposal - 1 && y.advanced == 1 && y.disciplined == 0)
              && initiatives.exists(i, i.year == proposal - 1)
            """, Rule.R2, """
            years.filter(y, y.year >= proposal - 3 && y.year < proposal).all(y, y.fighter == 1 && y.disciplined == 0)
              && initiatives.exists(i, i.year >= proposal - 3 && i.year < proposal && i.reach >= 1)
            """, Rule.R3, """
            years.filter(y, y.year >= proposal - 5 && y.year < proposal).all(y, y.rating >= 2 && y.disciplined == 0)
              && awards.exists(a, a.kind == 0 && a.year < proposal)
              && !awards.exists(a, a.kind == 1 && a.year >= proposal - 5 && a.year < proposal)
              && (initiatives.exists(i, i.year >= proposal - 5 && i.year < proposal && i.reach >= 1)
                  || initiatives.filter(i, i.year >= proposal - 5 && i.year < proposal).size() >= 3)
            """, Rule.R4, """
            years.filter(y, y.year >= proposal - 5 && y.year < proposal).all(y, y.rating == 3)
              && awards.exists(a, a.kind == 1 && a.year < proposal - 5)
              && !awards.exists(a, a.kind == 2 && a.year < proposal)
              && initiatives.filter(i, i.year >= proposal - 5 && i.year < proposal && i.reach >= 1).size() >= 2
            """);

    private final Map<Rule, CelRuntime.Program> programs = new EnumMap<>(Rule.class);
    private final List<Map<String, Object>> people = new ArrayList<>();

    Cel(MadeUpPeople population, int people) throws CelValidationException, CelEvaluationException {
        var records = ListType.create(MapType.create(SimpleType.STRING, SimpleType.INT));
        var compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(dev.cel.parser.CelStandardMacro.STANDARD_MACROS)
                .addVar("proposal", SimpleType.INT)
                .addVar("years", records)
                .addVar("initiatives", records)
                .addVar("awards", records)
                .setResultType(SimpleType.BOOL)
                .build();
        var runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        for (var rule : Rule.values()) {
            programs.put(
                    rule,
                    runtime.createProgram(compiler.compile(RULES.get(rule)).getAst()));
        }
        for (var person = 0; person < people; person++) {
            this.people.add(variables(population, person));
        }
    }

    private static Map<String, Object> variables(MadeUpPeople population, int person) {
        var years = new ArrayList<Map<String, Long>>();
        for (var year = 0; year < MadeUpPeople.YEARS; year++) {
            var at = person * MadeUpPeople.YEARS + year;
            years.add(Map.of(
                    "year",
                    (long) MadeUpPeople.FIRST_YEAR + year,
                    "rating",
                    (long) population.rating[at],
                    "disciplined",
                    population.disciplined[at] == 0 ? 0L : 1L,
                    "advanced",
                    population.advancedWorker[at] ? 1L : 0L,
                    "fighter",
                    population.fighter[at] ? 1L : 0L));
        }
        var initiatives = new ArrayList<Map<String, Long>>();
        for (var at = population.initiativesFrom[person]; at < population.initiativesFrom[person + 1]; at++) {
            initiatives.add(Map.of(
                    "year", (long) population.initiativeYear[at], "reach", (long) population.initiativeReach[at]));
        }
        var awards = new ArrayList<Map<String, Long>>();
        for (var at = population.awardsFrom[person]; at < population.awardsFrom[person + 1]; at++) {
            awards.add(Map.of("year", (long) population.awardYear[at], "kind", (long) population.awardKind[at]));
        }
        return Map.of(
                "proposal",
                (long) MadeUpPeople.PROPOSAL_YEAR,
                "years",
                List.copyOf(years),
                "initiatives",
                List.copyOf(initiatives),
                "awards",
                List.copyOf(awards));
    }

    @Override
    public String figure() {
        return "cel";
    }

    @Override
    public String name() {
        return "CEL";
    }

    @Override
    public int people() {
        return people.size();
    }

    @Override
    public Verdicts weigh() {
        var verdicts = new Verdicts(people());
        try {
            for (var person = 0; person < people(); person++) {
                for (var each : programs.entrySet()) {
                    if (each.getValue().eval(people.get(person)).equals(true)) {
                        verdicts.met(person, each.getKey());
                    }
                }
            }
        } catch (CelEvaluationException failure) {
            throw new IllegalStateException(failure);
        }
        return verdicts;
    }
}

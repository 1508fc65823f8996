package vn.vinhdanh.bench.weigh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/**
 * Drools, a production rule system: all people in one session, so that its network is built up once. The facts are made
 * beforehand; putting them into the session is its weighing, for that is when it matches.
 */
public final class Drools implements Contender {

    private static final String RULES = "/rules-measured/four-rules.drl";

    private final KieBase rules;
    private final int people;
    private final List<Object> facts = new ArrayList<>();

    /** A person to be weighed. */
    public record Person(int id) {}

    /** What the record says of a person for a year; ratings from 0, not completed, to 3, excellent. */
    public record Yearly(
            int person, int year, int rating, boolean disciplined, boolean advancedWorker, boolean fighter) {}

    /** An initiative; reach 0 base, 1 ministry, 2 national. */
    public record Solved(int person, int year, int reach) {}

    /** An award; kind 0 ministry certificate, 1 Prime Minister's certificate, 2 Labour Order. */
    public record Held(int person, int kind, int year) {}

    Drools(MadeUpPeople population, int people) {
        this.people = people;
        rules = new KieHelper().addContent(text(), ResourceType.DRL).build(ExecutableModelProject.class);
        for (var person = 0; person < people; person++) {
            gather(population, person);
        }
    }

    private static String text() {
        try (var in = Objects.requireNonNull(Drools.class.getResourceAsStream(RULES))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void gather(MadeUpPeople population, int person) {
        facts.add(new Person(person));
        for (var year = 0; year < MadeUpPeople.YEARS; year++) {
            var at = person * MadeUpPeople.YEARS + year;
            facts.add(new Yearly(
                    person,
                    MadeUpPeople.FIRST_YEAR + year,
                    population.rating[at],
                    population.disciplined[at] != 0,
                    population.advancedWorker[at],
                    population.fighter[at]));
        }
        for (var at = population.initiativesFrom[person]; at < population.initiativesFrom[person + 1]; at++) {
            facts.add(new Solved(person, population.initiativeYear[at], population.initiativeReach[at]));
        }
        for (var at = population.awardsFrom[person]; at < population.awardsFrom[person + 1]; at++) {
            facts.add(new Held(person, population.awardKind[at], population.awardYear[at]));
        }
    }

    @Override
    public String figure() {
        return "drools";
    }

    @Override
    public String name() {
        return "Drools, one session";
    }

    @Override
    public int people() {
        return people;
    }

    @Override
    public Verdicts weigh() {
        var found = new Found(people);
        var session = rules.newKieSession();
        try {
            session.setGlobal("found", found);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found.verdicts;
    }

    /** Where the rules note whom they fire for. */
    public static final class Found {

        private final Verdicts verdicts;

        Found(int people) {
            verdicts = new Verdicts(people);
        }

        /** @param rule its number, from 1 */
        public void met(int person, int rule) {
            verdicts.met(person, Rule.values()[rule - 1]);
        }
    }
}

package vn.vinhdanh.bench.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.column.AwardOver;
import vn.vinhdanh.rules.column.Population;
import vn.vinhdanh.rules.column.PopulationBuilder;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Truth;

/** The made-up people in the columns of the rules, and the four rules, read from their YAML, compiled over them. */
final class Columns {

    private final Population population;
    private final Map<Rule, AwardOver> rules = new EnumMap<>(Rule.class);

    Columns(Population population) {
        this.population = population;
        Law law = MeasuredLaw.read();
        MeasuredLaw.AWARDS.forEach((rule, award) ->
                rules.put(rule, AwardOver.of(law.on(MadeUpPeople.RECEIVED).award(award), population)));
    }

    int people() {
        return population.size();
    }

    AwardOver over(Rule rule) {
        return Objects.requireNonNull(rules.get(rule));
    }

    /** The facts alone, without any rule. */
    static Population population(MadeUpPeople people) {
        return new Filling(people).fill();
    }

    /** Fills the columns row by row; no object is made for a person. */
    private static final class Filling {

        private final MadeUpPeople people;
        private final PopulationBuilder builder = Population.builder();
        private final int decision = builder.decision(MeasuredLaw.DECISION);
        private final int advancedWorker = builder.award(MeasuredLaw.ADVANCED_WORKER);
        private final int fighter = builder.award(MeasuredLaw.FIGHTER);
        private final List<Integer> kinds = new ArrayList<>();

        Filling(MadeUpPeople people) {
            this.people = people;
            for (AwardKey each : MeasuredLaw.AWARD_KINDS) {
                kinds.add(builder.award(each));
            }
        }

        Population fill() {
            for (var person = 0; person < people.people(); person++) {
                fill(person);
            }
            return builder.build();
        }

        private void fill(int person) {
            var since = MadeUpPeople.SINCE;
            builder.next(Subject.INDIVIDUAL, MadeUpPeople.PROPOSAL_YEAR - 1)
                    .since(since.getYear(), since.getMonthValue(), since.getDayOfMonth())
                    .recordsFrom(since.getYear())
                    .pendingProceedings(Truth.NO);
            for (var year = 0; year < MadeUpPeople.YEARS; year++) {
                yearly(person * MadeUpPeople.YEARS + year, MadeUpPeople.FIRST_YEAR + year);
            }
            for (var at = people.initiativesFrom[person]; at < people.initiativesFrom[person + 1]; at++) {
                var day = LocalDate.ofYearDay(people.initiativeYear[at], people.initiativeDay[at]);
                builder.initiative(MeasuredLaw.reach(people.initiativeReach[at]), people.initiativeYear[at], (int)
                        day.toEpochDay());
            }
            for (var at = people.awardsFrom[person]; at < people.awardsFrom[person + 1]; at++) {
                builder.award(kinds.get(people.awardKind[at]), people.awardYear[at], CommendationType.MERIT, decision);
            }
        }

        private void yearly(int at, int year) {
            builder.rated(year, MeasuredLaw.rating(people.rating[at]));
            if (people.disciplined[at] != 0) {
                var day = LocalDate.ofYearDay(year, people.disciplined[at]);
                builder.discipline(new Discipline(DisciplineLevel.REPRIMAND, day, day.plusMonths(12)));
            }
            if (people.advancedWorker[at]) {
                builder.award(advancedWorker, year, CommendationType.MERIT, decision);
            }
            if (people.fighter[at]) {
                builder.award(fighter, year, CommendationType.MERIT, decision);
            }
        }
    }
}

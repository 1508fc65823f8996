package vn.vinhdanh.bench.weigh;

import java.util.ArrayList;
import java.util.List;

/** The records of a population, one by one, as a register holds them. People are counted from 0. */
public record Records(
        List<Rated> ratings, List<Disciplined> disciplined, List<Solved> initiatives, List<Awarded> awards) {

    /** @param rating as {@link vn.vinhdanh.rules.fact.Rating} names it */
    public record Rated(int person, int year, String rating) {}

    /** @param day of the year, from 1 */
    public record Disciplined(int person, int year, int day) {}

    /** @param reach as {@link vn.vinhdanh.rules.fact.Reach} names it */
    public record Solved(int person, int year, int day, String reach) {}

    /** @param award its key in the law */
    public record Awarded(int person, int year, String award) {}

    /** All of them; an award given twice to one person for one year stands once. */
    public static Records of(MadeUpPeople population) {
        var records = new Records(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var person = 0; person < population.people(); person++) {
            records.add(population, person);
        }
        return records;
    }

    private void add(MadeUpPeople population, int person) {
        for (var index = 0; index < MadeUpPeople.YEARS; index++) {
            yearly(population, person, person * MadeUpPeople.YEARS + index, MadeUpPeople.FIRST_YEAR + index);
        }
        for (var at = population.initiativesFrom[person]; at < population.initiativesFrom[person + 1]; at++) {
            var reach = MeasuredLaw.reach(population.initiativeReach[at]).name();
            initiatives.add(new Solved(person, population.initiativeYear[at], population.initiativeDay[at], reach));
        }
        var held = new ArrayList<Awarded>();
        for (var at = population.awardsFrom[person]; at < population.awardsFrom[person + 1]; at++) {
            var award = MeasuredLaw.award(population.awardKind[at]).value();
            held.add(new Awarded(person, population.awardYear[at], award));
        }
        awards.addAll(held.stream().distinct().toList());
    }

    private void yearly(MadeUpPeople population, int person, int at, int year) {
        ratings.add(new Rated(
                person, year, MeasuredLaw.rating(population.rating[at]).name()));
        if (population.disciplined[at] != 0) {
            disciplined.add(new Disciplined(person, year, population.disciplined[at]));
        }
        if (population.advancedWorker[at]) {
            awards.add(new Awarded(person, year, MeasuredLaw.ADVANCED_WORKER.value()));
        }
        if (population.fighter[at]) {
            awards.add(new Awarded(person, year, MeasuredLaw.FIGHTER.value()));
        }
    }
}

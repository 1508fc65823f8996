package vn.vinhdanh.bench.weigh;

import static vn.vinhdanh.bench.weigh.MadeUpPeople.PROPOSAL_YEAR;
import static vn.vinhdanh.bench.weigh.MadeUpPeople.YEARS;

/** The four rules written out in Java over the arrays of the population: nothing is dated, cited or explained. */
final class HandWritten implements Contender {

    private final MadeUpPeople population;

    HandWritten(MadeUpPeople population) {
        this.population = population;
    }

    @Override
    public String figure() {
        return "arrays";
    }

    @Override
    public String name() {
        return "hand-written Java over arrays";
    }

    @Override
    public int people() {
        return population.people();
    }

    @Override
    public Verdicts weigh() {
        var verdicts = new Verdicts(people());
        for (var person = 0; person < people(); person++) {
            var met = 0;
            if (first(person)) {
                met |= Rule.R1.bit();
            }
            if (second(person)) {
                met |= Rule.R2.bit();
            }
            if (third(person)) {
                met |= Rule.R3.bit();
            }
            if (fourth(person)) {
                met |= Rule.R4.bit();
            }
            verdicts.set(person, met);
        }
        return verdicts;
    }

    private boolean first(int person) {
        var last = person * YEARS + YEARS - 1;
        return population.advancedWorker[last]
                && population.disciplined[last] == 0
                && initiatives(person, PROPOSAL_YEAR - 1, MadeUpPeople.BASE) >= 1;
    }

    private boolean second(int person) {
        var end = (person + 1) * YEARS;
        for (var at = end - 3; at < end; at++) {
            if (!population.fighter[at] || population.disciplined[at] != 0) {
                return false;
            }
        }
        return initiatives(person, PROPOSAL_YEAR - 3, MadeUpPeople.MINISTRY) >= 1;
    }

    private boolean third(int person) {
        var end = (person + 1) * YEARS;
        for (var at = end - 5; at < end; at++) {
            if (population.rating[at] < MadeUpPeople.GOOD || population.disciplined[at] != 0) {
                return false;
            }
        }
        return holds(person, MadeUpPeople.MINISTRY_CERTIFICATE, 0, PROPOSAL_YEAR)
                && !holds(person, MadeUpPeople.PRIME_MINISTER_CERTIFICATE, PROPOSAL_YEAR - 5, PROPOSAL_YEAR)
                && (initiatives(person, PROPOSAL_YEAR - 5, MadeUpPeople.MINISTRY) >= 1
                        || initiatives(person, PROPOSAL_YEAR - 5, MadeUpPeople.BASE) >= 3);
    }

    private boolean fourth(int person) {
        var end = (person + 1) * YEARS;
        for (var at = end - 5; at < end; at++) {
            if (population.rating[at] < MadeUpPeople.EXCELLENT) {
                return false;
            }
        }
        return holds(person, MadeUpPeople.PRIME_MINISTER_CERTIFICATE, 0, PROPOSAL_YEAR - 5)
                && !holds(person, MadeUpPeople.LABOUR_ORDER, 0, PROPOSAL_YEAR)
                && initiatives(person, PROPOSAL_YEAR - 5, MadeUpPeople.MINISTRY) >= 2;
    }

    private int initiatives(int person, int from, byte reach) {
        var count = 0;
        var end = population.initiativesFrom[person + 1];
        for (var at = population.initiativesFrom[person]; at < end; at++) {
            if (population.initiativeYear[at] >= from && population.initiativeReach[at] >= reach) {
                count++;
            }
        }
        return count;
    }

    /** Whether there is an award of the kind for a year from the first, inclusive, to the second, exclusive. */
    private boolean holds(int person, byte kind, int from, int before) {
        var end = population.awardsFrom[person + 1];
        for (var at = population.awardsFrom[person]; at < end; at++) {
            if (population.awardKind[at] == kind
                    && population.awardYear[at] >= from
                    && population.awardYear[at] < before) {
                return true;
            }
        }
        return false;
    }
}

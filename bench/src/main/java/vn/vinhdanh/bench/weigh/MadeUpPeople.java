package vn.vinhdanh.bench.weigh;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Made-up people with ten yearly records each, as plain arrays. The same on every machine and on every run: one fixed seed,
 * one stream of numbers, person after person, so that the first hundred people of a million are the people of a hundred.
 *
 * <p>Each person has a quality q, the square root of a uniform number. For each of the years 2015 to 2024:
 *
 * <ul>
 *   <li>discipline in 1 % of the years, on any day of the year with equal chance;
 *   <li>the class: excellent with probability 0.75·q²; of the rest good with 0.3 + 0.6·q; of the rest not completed with
 *       0.2·(1 − q), otherwise completed. A disciplined year is completed at most;
 *   <li>initiatives: one with probability 0.1 + 0.5·q, and then a second one in 15 % of the cases, which makes about five a
 *       person; each of base (75 %), ministry (22 %) or national level (3 %) on any day of the year. All are recognised on
 *       their day;
 *   <li>advanced worker when the class is good or better and there is no discipline; grassroots fighter on top in 80 % of
 *       the years that are excellent with an initiative;
 *   <li>a ministry certificate for the year in 40 % of the cases where it is the second of two fighter years in a row.
 * </ul>
 *
 * <p>Besides: with probability 0.25·q a ministry certificate for one of the years 2010 to 2014; with 0.2·q a Prime
 * Minister's certificate for one of 2010 to 2024; with 0.03·q² a third-class Labour Order for one of 2015 to 2024. That makes
 * about 0.4 such awards a person. Nobody joined before {@link #SINCE}, so that the records are complete and nothing is
 * unknown.
 */
public final class MadeUpPeople {

    /** The year in which the awards are proposed; what counts are the years before it. */
    public static final int PROPOSAL_YEAR = 2025;

    static final int FIRST_YEAR = 2015;
    static final int YEARS = PROPOSAL_YEAR - FIRST_YEAR;
    static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    static final LocalDate RECEIVED = LocalDate.of(PROPOSAL_YEAR, 3, 3);

    static final byte NOT_COMPLETED = 0;
    static final byte COMPLETED = 1;
    static final byte GOOD = 2;
    static final byte EXCELLENT = 3;

    static final byte BASE = 0;
    static final byte MINISTRY = 1;
    static final byte NATIONAL = 2;

    static final byte MINISTRY_CERTIFICATE = 0;
    static final byte PRIME_MINISTER_CERTIFICATE = 1;
    static final byte LABOUR_ORDER = 2;

    private static final long SEED = 20_250_303;

    private final int people;
    /** Of person p and year y at p · {@link #YEARS} + y − {@link #FIRST_YEAR}, like all yearly arrays. */
    final byte[] rating;
    /** The day of the year of the disciplinary decision; 0 where there is none. */
    final short[] disciplined;

    final boolean[] advancedWorker;
    final boolean[] fighter;

    /** The initiatives of person p stand from this index at p to the one at p + 1. */
    final int[] initiativesFrom;

    short[] initiativeYear = new short[1 << 10];
    short[] initiativeDay = new short[1 << 10];
    byte[] initiativeReach = new byte[1 << 10];

    /** The awards of person p other than the yearly titles stand from this index at p to the one at p + 1. */
    final int[] awardsFrom;

    short[] awardYear = new short[1 << 10];
    byte[] awardKind = new byte[1 << 10];

    private final SplittableRandom random = new SplittableRandom(SEED);

    private MadeUpPeople(int people) {
        this.people = people;
        rating = new byte[people * YEARS];
        disciplined = new short[people * YEARS];
        advancedWorker = new boolean[people * YEARS];
        fighter = new boolean[people * YEARS];
        initiativesFrom = new int[people + 1];
        awardsFrom = new int[people + 1];
    }

    /** So many made-up people. */
    public static MadeUpPeople of(int people) {
        var population = new MadeUpPeople(people);
        for (var person = 0; person < people; person++) {
            population.live(person);
        }
        population.trim();
        return population;
    }

    int people() {
        return people;
    }

    int initiatives() {
        return initiativesFrom[people];
    }

    int awards() {
        return awardsFrom[people];
    }

    private void live(int person) {
        initiativesFrom[person + 1] = initiativesFrom[person];
        awardsFrom[person + 1] = awardsFrom[person];
        var quality = Math.sqrt(random.nextDouble());
        if (chance(0.25 * quality)) {
            award(person, MINISTRY_CERTIFICATE, 2010 + random.nextInt(5));
        }
        for (var year = FIRST_YEAR; year < PROPOSAL_YEAR; year++) {
            live(person, year, quality);
        }
        if (chance(0.2 * quality)) {
            award(person, PRIME_MINISTER_CERTIFICATE, 2010 + random.nextInt(15));
        }
        if (chance(0.03 * quality * quality)) {
            award(person, LABOUR_ORDER, FIRST_YEAR + random.nextInt(YEARS));
        }
    }

    private void live(int person, int year, double quality) {
        var at = person * YEARS + year - FIRST_YEAR;
        if (chance(0.01)) {
            disciplined[at] = anyDay();
        }
        var earned = rating(quality);
        rating[at] = disciplined[at] == 0 ? earned : (byte) Math.min(earned, COMPLETED);
        var solved = chance(0.1 + 0.5 * quality);
        if (solved) {
            initiative(person, year);
            if (chance(0.15)) {
                initiative(person, year);
            }
        }
        advancedWorker[at] = rating[at] >= GOOD && disciplined[at] == 0;
        fighter[at] = rating[at] == EXCELLENT && solved && chance(0.8);
        if (fighter[at] && year > FIRST_YEAR && fighter[at - 1] && chance(0.4)) {
            award(person, MINISTRY_CERTIFICATE, year);
        }
    }

    private byte rating(double quality) {
        if (chance(0.75 * quality * quality)) {
            return EXCELLENT;
        }
        if (chance(0.3 + 0.6 * quality)) {
            return GOOD;
        }
        return chance(0.2 * (1 - quality)) ? NOT_COMPLETED : COMPLETED;
    }

    private void initiative(int person, int year) {
        var at = initiativesFrom[person + 1]++;
        if (at == initiativeYear.length) {
            initiativeYear = Arrays.copyOf(initiativeYear, 2 * at);
            initiativeDay = Arrays.copyOf(initiativeDay, 2 * at);
            initiativeReach = Arrays.copyOf(initiativeReach, 2 * at);
        }
        var level = random.nextDouble();
        initiativeYear[at] = (short) year;
        initiativeDay[at] = anyDay();
        initiativeReach[at] = level < 0.75 ? BASE : level < 0.97 ? MINISTRY : NATIONAL;
    }

    private void award(int person, byte kind, int year) {
        var at = awardsFrom[person + 1]++;
        if (at == awardYear.length) {
            awardYear = Arrays.copyOf(awardYear, 2 * at);
            awardKind = Arrays.copyOf(awardKind, 2 * at);
        }
        awardYear[at] = (short) year;
        awardKind[at] = kind;
    }

    private short anyDay() {
        return (short) (1 + random.nextInt(365));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private void trim() {
        initiativeYear = Arrays.copyOf(initiativeYear, initiatives());
        initiativeDay = Arrays.copyOf(initiativeDay, initiatives());
        initiativeReach = Arrays.copyOf(initiativeReach, initiatives());
        awardYear = Arrays.copyOf(awardYear, awards());
        awardKind = Arrays.copyOf(awardKind, awards());
    }
}

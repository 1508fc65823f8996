package vn.vinhdanh.bench.weigh;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.vinhdanh.bench.Figures;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;

/**
 * One person against every award of the real law, fully explained and every word of it made. Measured in the rules, with the
 * person's facts at hand: reading them from the database is not in it.
 */
public final class OnePerson {

    /** A day on which many awards have rules that decide. */
    private static final LocalDate LAW_DAY = LocalDate.of(2025, 12, 1);

    private static final int PEOPLE = 1_000;
    private static final int WARM_UP = 20;
    private static final int MEASURED = 20;

    private OnePerson() {}

    /** Prints the figure: the median person, over rounds that each weigh a thousand people. */
    public static void measure() {
        Figures.progress("one person, every award of the law");
        var population = MadeUpPeople.of(PEOPLE);
        var lawOn = Law.read().on(LAW_DAY);
        var awards = lawOn.law().awards().stream()
                .filter(award -> award.profile().subjects().contains(Subject.INDIVIDUAL))
                .map(award -> lawOn.award(award.key()))
                .toList();
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> MeasuredLaw.facts(population, person))
                .toList();
        var times = new double[MEASURED * PEOPLE];
        for (var round = -WARM_UP; round < MEASURED; round++) {
            for (var person = 0; person < PEOPLE; person++) {
                var milliseconds = weigh(people.get(person), awards);
                if (round >= 0) {
                    times[round * PEOPLE + person] = milliseconds;
                }
            }
        }
        var decided = awards.stream()
                .filter(award -> award.weigh(people.getFirst()).answer() != Answer.NOT_FORMALISED)
                .count();
        Figures.note("%d awards, of which %d have rules that decide, law of %s; %,d people; in the rules, CPU time"
                .formatted(awards.size(), decided, LAW_DAY, PEOPLE));
        Figures.figure("eligibility.one-person.all-awards.milliseconds", Figures.median(times), "CPU-ms");
    }

    private static double weigh(Facts facts, List<AwardOn> awards) {
        var began = CpuClock.THREAD.seconds();
        var sum = 0;
        for (var award : awards) {
            sum += Explanation.read(award.weigh(facts));
        }
        var milliseconds = (CpuClock.THREAD.seconds() - began) * 1e3;
        Figures.keep(sum);
        return milliseconds;
    }
}

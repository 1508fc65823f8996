package vn.vinhdanh.rules.column;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Words;

/**
 * A small measure for tuning the columns: the four measured rules over made-up people. The bench has the full one. Arguments: the
 * folder of the measured rules, and how many people.
 */
final class Measure {

    private static final int FIRST = 2015;
    private static final int LAST = 2024;
    private static final List<String> AWARDS = List.of(
            "lao-dong-tien-tien",
            "chien-si-thi-dua-co-so",
            "bang-khen-bo",
            "bang-khen-thu-tuong",
            "huan-chuong-lao-dong-hang-ba");

    private final SplittableRandom random = new SplittableRandom(7);
    private final PopulationBuilder builder = Population.builder();
    private final int[] numbers =
            AWARDS.stream().mapToInt(each -> builder.award(new AwardKey(each))).toArray();
    private final int decision = builder.decision("01/QĐ");

    private Measure() {}

    public static void main(String[] arguments) {
        Law law = Law.read(Path.of(arguments[0]));
        int people = Integer.parseInt(arguments[1]);
        Population population = new Measure().people(people);
        System.out.printf("bytes a person %.1f%n", population.bytes() / (double) people);
        List<AwardOver> rules = List.of("quy-tac-1", "quy-tac-2", "quy-tac-3", "quy-tac-4").stream()
                .map(each -> AwardOver.of(law.on(LocalDate.of(2025, 3, 3)).award(new AwardKey(each)), population))
                .toList();
        for (AwardOver each : rules) {
            System.out.println("met " + each.answers().count(Answer.MET));
        }
        for (int round = 0; round < 6; round++) {
            for (AwardOver each : rules) {
                time("  yes/no of one rule", people, () -> each.answers().count(Answer.MET));
            }
            time(
                    "yes/no",
                    4L * people,
                    () -> rules.stream()
                            .mapToLong(each -> each.answers().count(Answer.MET))
                            .sum());
            int few = Math.min(people, 200_000);
            time("explained", 4L * few, () -> explained(rules, few, false));
            time("explained, all words", 4L * few / 4, () -> explained(rules, few / 4, true));
        }
    }

    private static long explained(List<AwardOver> rules, int people, boolean words) {
        long sum = 0;
        for (AwardOver each : rules) {
            for (int row = 0; row < people; row++) {
                Verdict verdict = each.explained(row);
                sum += verdict.answer().ordinal() + verdict.findings().size();
                sum += words ? words(verdict.findings()) : 0;
            }
        }
        return sum;
    }

    private static long words(List<Finding> findings) {
        long sum = 0;
        for (Finding each : findings) {
            for (Words seen : each.seen()) {
                sum += seen.arguments().size();
            }
            for (Words missing : each.missing()) {
                sum += missing.arguments().size();
            }
            sum += words(each.parts());
        }
        return sum;
    }

    private static void time(String name, long weighed, LongSupplier work) {
        long before = cpu();
        long sum = work.getAsLong();
        long spent = cpu() - before;
        System.out.printf("%s: %.2f million per CPU second (%d)%n", name, weighed * 1e3 / Math.max(spent, 1), sum);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Population people(int people) {
        for (int person = 0; person < people; person++) {
            builder.next(Subject.INDIVIDUAL, LAST)
                    .since(2010, 1, 1)
                    .recordsFrom(2010)
                    .pendingProceedings(Truth.NO);
            double quality = Math.sqrt(random.nextDouble());
            if (chance(0.25 * quality)) {
                award(2, 2010 + random.nextInt(5));
            }
            boolean wasFighter = false;
            for (int year = FIRST; year <= LAST; year++) {
                wasFighter = live(year, quality, wasFighter);
            }
            if (chance(0.2 * quality)) {
                award(3, 2010 + random.nextInt(15));
            }
            if (chance(0.03 * quality * quality)) {
                award(4, FIRST + random.nextInt(10));
            }
        }
        return builder.build();
    }

    private boolean live(int year, double quality, boolean wasFighter) {
        boolean disciplined = chance(0.01);
        Rating rating = chance(0.75 * quality * quality)
                ? Rating.EXCELLENT
                : chance(0.3 + 0.6 * quality) ? Rating.GOOD : Rating.COMPLETED;
        rating = disciplined ? Rating.COMPLETED : rating;
        builder.rated(year, rating);
        if (disciplined) {
            LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
            builder.discipline(new Discipline(DisciplineLevel.REPRIMAND, day, day.plusMonths(12)));
        }
        boolean solved = chance(0.1 + 0.5 * quality);
        if (solved) {
            initiative(year);
            if (chance(0.15)) {
                initiative(year);
            }
        }
        if (rating.atLeast(Rating.GOOD)) {
            award(0, year);
        }
        boolean fighter = rating == Rating.EXCELLENT && solved && chance(0.8);
        if (fighter) {
            award(1, year);
            if (wasFighter && chance(0.4)) {
                award(2, year);
            }
        }
        return fighter;
    }

    private void initiative(int year) {
        double level = random.nextDouble();
        Reach reach = level < 0.75 ? Reach.BASE : level < 0.97 ? Reach.MINISTRY : Reach.NATIONAL;
        builder.initiative(reach, year, (int)
                LocalDate.ofYearDay(year, 1 + random.nextInt(365)).toEpochDay());
    }

    private void award(int which, int year) {
        builder.award(numbers[which], year, CommendationType.MERIT, decision);
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}

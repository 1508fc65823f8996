package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;

/** Histories of every shape that a record can have, sound and unsound, the same ones for the same seed. */
final class RandomHistories {

    private final Random random;
    private final List<AwardKey> awards;

    /** @param awards what may be on record */
    RandomHistories(long seed, List<AwardKey> awards) {
        random = new Random(seed);
        this.awards = awards;
    }

    List<Facts> some(int count) {
        List<Facts> some = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            some.add(one());
        }
        return some;
    }

    Facts one() {
        int year = 2016 + random.nextInt(11);
        Facts.Builder facts = switch (any(Subject.values())) {
            case INDIVIDUAL -> Facts.ofPerson(year);
            case COLLECTIVE -> Facts.ofCollective(year);
            case HOUSEHOLD -> Facts.ofHousehold(year);
        };
        double quality = Math.sqrt(random.nextDouble());
        int career = 1 + random.nextInt(chance(0.02) ? 80 : 25);
        if (chance(0.8)) {
            facts.since(day(year - career + random.nextInt(3)));
        }
        if (chance(0.5)) {
            facts.recordsFrom(year - career + random.nextInt(6) - 2);
        }
        person(facts);
        for (int each = year - career; each <= year + 1; each++) {
            year(facts, each, quality);
        }
        others(facts, year, career);
        return facts.build();
    }

    private void person(Facts.Builder facts) {
        if (chance(0.7)) {
            facts.woman(chance(0.5));
        }
        if (chance(0.8)) {
            facts.pendingProceedings(chance(0.9) ? Truth.NO : Truth.YES);
        }
        if (chance(0.7)) {
            facts.workerClass(any(WorkerClass.values()));
        }
        if (chance(0.7)) {
            facts.standing(chance(0.8) ? Standing.INSIDE : any(Standing.values()));
        }
        if (chance(0.5)) {
            facts.laterRetirement(any(Truth.values()));
        }
    }

    private void year(Facts.Builder facts, int year, double quality) {
        if (chance(0.95)) {
            facts.rated(
                    year, chance(quality) ? Rating.EXCELLENT : chance(quality) ? Rating.GOOD : any(Rating.values()));
        }
        if (chance(0.02)) {
            facts.rated(year, any(Rating.values()));
        }
        for (int each = 0; each < 2; each++) {
            if (chance(0.1 + 0.5 * quality)) {
                facts.initiative(new Initiative(
                        "i" + random.nextInt(1000), "i" + year + each, reach(), year, recognised(year), used()));
            }
        }
        if (chance(0.1)) {
            facts.research(
                    new ResearchTask("t" + random.nextInt(1000), "t" + year, reach(), year, recognised(year), used()));
        }
        for (AwardKey each : awards) {
            boolean yearly = each.value().matches("danh-hieu|lao-dong-tien-tien|chien-si-thi-dua-co-so|tap-the-.*");
            if (chance(yearly ? quality * 0.8 : 0.01)) {
                award(facts, each, year);
                if (chance(0.02)) {
                    award(facts, each, year);
                }
            }
        }
    }

    private void award(Facts.Builder facts, AwardKey award, int year) {
        CommendationType type = chance(0.9) ? CommendationType.MERIT : any(CommendationType.values());
        String decision = chance(0.03) ? null : chance(0.8) ? "1/QĐ-" + year : random.nextInt(50) + "/QĐ";
        facts.award(new AwardHeld(award, year, type, decision, chance(0.03)));
    }

    private void others(Facts.Builder facts, int year, int career) {
        while (chance(0.15)) {
            LocalDate decided = day(year - random.nextInt(Math.min(career, 8)));
            LocalDate ends = decided.plusMonths(random.nextInt(30));
            LocalDate wholeYear = LocalDate.of(ends.getYear(), 12, 31);
            facts.discipline(new Discipline(
                    any(DisciplineLevel.values()),
                    decided,
                    chance(0.1) ? null : chance(0.2) ? wholeYear : chance(0.05) ? decided.minusDays(9) : ends));
        }
        while (chance(0.4)) {
            facts.achievement(new Achievement(
                    any(AchievementKind.values()), year - random.nextInt(3), any(Truth.values()), "paper"));
        }
        if (chance(0.4)) {
            facts.postsOnRecord();
            for (int each = random.nextInt(3); each > 0; each--) {
                LocalDate from = day(year - random.nextInt(20));
                facts.post(new Post(
                        any(PostLevel.values()), from, chance(0.5) ? null : from.plusMonths(random.nextInt(150))));
            }
        }
        while (chance(0.3)) {
            LocalDate from = day(year - random.nextInt(40));
            facts.service(new Service(
                    any(ServicePlace.values()), from, chance(0.5) ? null : from.plusMonths(random.nextInt(300) - 3)));
        }
        for (int each = year - 3; each <= year; each++) {
            if (chance(0.5)) {
                facts.members(members(each));
            }
        }
    }

    private CollectiveYear members(int year) {
        int members = random.nextInt(30);
        Map<AwardKey, Integer> holders = new HashMap<>();
        for (AwardKey each : awards) {
            if (chance(0.3)) {
                holders.put(each, random.nextInt(members + 1));
            }
        }
        Map<DisciplineLevel, Integer> disciplined = new EnumMap<>(DisciplineLevel.class);
        if (chance(0.2)) {
            disciplined.put(any(DisciplineLevel.values()), 1);
        }
        return new CollectiveYear(year, members, holders, disciplined, any(Truth.values()));
    }

    private Reach reach() {
        return chance(0.6) ? Reach.BASE : any(Reach.values());
    }

    private @Nullable LocalDate recognised(int year) {
        return chance(0.1) ? null : day(chance(0.9) ? year : year + 1);
    }

    private List<AwardKey> used() {
        return chance(0.85) ? List.of() : chance(0.8) ? List.of(any()) : List.of(any(), any());
    }

    private AwardKey any() {
        return awards.get(random.nextInt(awards.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private LocalDate day(int year) {
        return chance(0.1) ? LocalDate.of(year, 12, 31) : LocalDate.ofYearDay(year, 1 + random.nextInt(365));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}

package vn.vinhdanh.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import vn.vinhdanh.sample.SamplePerson.Initiative;
import vn.vinhdanh.sample.SamplePerson.Part;
import vn.vinhdanh.sample.SamplePerson.Reach;

/**
 * Lives through the years: ratings and initiatives first, then the awards that these and the law of the day allow. The ministry
 * offices' bloc of 2015–2019 comes to the figures that its conference of 25/6/2020 reported.
 */
final class SampleHistory {

    static final int LAST_YEAR = 2026;
    private static final int FIRST_YEAR = 2010;
    private static final int FIRST_YEAR_OF_PARTS = 2003;
    private static final int NEW_LAW = 2024;

    private final SampleTexts texts;
    private final SplittableRandom random;
    private final SampleRecord record;
    private final LongSupplier initiativeIds;

    SampleHistory(SampleTexts texts, SplittableRandom random, SampleRecord record, LongSupplier initiativeIds) {
        this.texts = texts;
        this.random = random;
        this.record = record;
        this.initiativeIds = initiativeIds;
    }

    void live(List<SamplePerson> people) {
        people.forEach(this::work);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            honourAtTheBase(people, year);
            honourByTheMinistry(people, year);
        }
        new SampleHeadquarters(record, this::initiative).honour(people);
        new SampleCollectives(record).honour(people);
    }

    /** The years for which anything is on record about a person. */
    static int firstYear(SamplePerson person) {
        boolean longRecord = person.part == Part.ORDER || person.part == Part.CERTIFICATE;
        return Math.max(person.joined + 1, longRecord ? FIRST_YEAR_OF_PARTS : FIRST_YEAR);
    }

    /** 2026 is rated so far only where the bloc of offices and institutes has already reviewed. */
    static int lastYear(SampleUnit top) {
        return top.group().equals(SampleUnit.INSTITUTES) ? LAST_YEAR : LAST_YEAR - 1;
    }

    private void work(SamplePerson person) {
        double quality = Math.sqrt(random.nextDouble());
        for (int year = firstYear(person); year <= lastYear(person.top); year++) {
            boolean disciplined = person.part == Part.COLLEAGUE && random.nextInt(100) < 1;
            if (disciplined) {
                person.disciplined.add(year);
            }
            person.ratings.put(year, disciplined ? "COMPLETED" : rating(person, year, quality));
            invent(person, year, quality);
        }
    }

    private String rating(SamplePerson person, int year, double quality) {
        if (person.part != Part.COLLEAGUE) {
            return "EXCELLENT";
        }
        int roll = random.nextInt(1000);
        if (headquarters(person) && year >= SampleHeadquarters.FIRST - 2 && year <= SampleHeadquarters.LAST) {
            return roll < 800 ? "EXCELLENT" : "GOOD";
        }
        int excellent = (int) (quality * quality * (headquarters(person) ? 900 : 420));
        if (roll < excellent) {
            return "EXCELLENT";
        }
        return roll < 930 ? "GOOD" : roll < 990 ? "COMPLETED" : "NOT_COMPLETED";
    }

    private void invent(SamplePerson person, int year, double quality) {
        int certain = person.part == Part.COLLEAGUE ? 0 : 1;
        int chance = (int) (100 * (headquarters(person) ? 0.35 + 0.5 * quality : 0.05 + 0.4 * quality));
        int count = certain + (random.nextInt(100) < chance ? 1 : 0);
        for (int i = 0; i < count; i++) {
            initiative(person, year, Reach.BASE);
        }
        // A fighter brings an initiative of ministry reach in the year of each third turn; some institutes' fighters
        // fall short.
        boolean reaching = person.part == Part.FIGHTER && Math.floorMod(year + person.turn(), 3) == 0;
        if (reaching && (headquarters(person) || random.nextInt(100) < 70)) {
            initiative(person, year, Reach.MINISTRY);
        }
    }

    private Initiative initiative(SamplePerson person, int year, Reach reach) {
        String title = pick("initiative-what") + " " + pick("initiative-where");
        Initiative made = new Initiative(initiativeIds.getAsLong(), year, reach, title);
        person.initiatives.add(made);
        return made;
    }

    private void honourAtTheBase(List<SamplePerson> people, int year) {
        Map<Long, List<SamplePerson>> byTop = new TreeMap<>();
        for (SamplePerson person : people) {
            boolean worked = person.joined < year && person.ratings.containsKey(year);
            if (worked && person.goodOrBetter(year) && !person.disciplined.contains(year)) {
                record.give("lao-dong-tien-tien", person, year, year, List.of());
                byTop.computeIfAbsent(person.top.id(), none -> new ArrayList<>())
                        .add(person);
            }
        }
        for (List<SamplePerson> advanced : byTop.values()) {
            // The ceiling of 15 % stood in the decree of 2017 alone; the sample keeps to it throughout.
            int ceiling = advanced.size() * 15 / 100;
            advanced.stream()
                    .filter(person ->
                            !person.unspent(year, Reach.BASE).isEmpty() || (year >= NEW_LAW && person.excellent(year)))
                    .filter(person -> person.part == Part.FIGHTER || person.part == Part.COLLEAGUE)
                    .sorted(Comparator.comparing((SamplePerson person) -> person.part != Part.FIGHTER)
                            .thenComparing(person -> !person.excellent(year))
                            .thenComparingLong(person -> person.id))
                    .limit(ceiling)
                    .forEach(person -> record.give(
                            "chien-si-thi-dua-co-so",
                            person,
                            year,
                            year,
                            person.unspent(year, Reach.BASE).stream().limit(1).toList()));
        }
    }

    /** The ministry's awards outside the headquarters, and there outside 2015–2019, where {@link SampleHeadquarters} counts. */
    private void honourByTheMinistry(List<SamplePerson> people, int year) {
        if (year == LAST_YEAR) {
            return; // Still to be proposed.
        }
        for (SamplePerson person : people) {
            if (headquarters(person) && year <= 2019) {
                continue;
            }
            List<Initiative> reaching = person.unspent(year, Reach.MINISTRY);
            if (!reaching.isEmpty() && threeInARow(person, year) && !recently(person, "chien-si-thi-dua-bo", year, 2)) {
                record.give("chien-si-thi-dua-bo", person, year, year, reaching.subList(0, 1));
                continue;
            }
            boolean twoExcellent = person.excellent(year) && person.excellent(year - 1);
            List<Initiative> lately = new ArrayList<>(person.unspent(year - 1, Reach.BASE));
            lately.addAll(person.unspent(year, Reach.BASE));
            if (twoExcellent
                    && lately.size() >= 2
                    && !recently(person, "bang-khen-bo", year, 4)
                    && person.part == Part.COLLEAGUE) {
                record.give("bang-khen-bo", person, year - 1, year, lately.subList(0, 2));
            }
        }
    }

    static boolean threeInARow(SamplePerson person, int year) {
        return person.holds("chien-si-thi-dua-co-so", year)
                && person.holds("chien-si-thi-dua-co-so", year - 1)
                && person.holds("chien-si-thi-dua-co-so", year - 2);
    }

    static boolean recently(SamplePerson person, String award, int year, int years) {
        for (int back = 0; back <= years; back++) {
            if (person.holds(award, year - back)) {
                return true;
            }
        }
        return false;
    }

    static boolean headquarters(SamplePerson person) {
        return person.top.group().equals(SampleUnit.HEADQUARTERS);
    }

    private String pick(String list) {
        List<String> words = texts.list(list);
        return words.get(random.nextInt(words.size()));
    }
}

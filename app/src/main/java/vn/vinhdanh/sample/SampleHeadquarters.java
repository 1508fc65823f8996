package vn.vinhdanh.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.vinhdanh.sample.SamplePerson.Initiative;
import vn.vinhdanh.sample.SamplePerson.Part;
import vn.vinhdanh.sample.SamplePerson.Reach;

/**
 * The ministry offices' bloc in 2015–2019, brought to the figures of its conference: 14 Labour Orders (5 collectives, 9 individuals),
 * 5 Government flags, 15 Prime Minister's certificates, 2 national fighters, 17 ministry flags, 171 Minister's certificates (28 + 143),
 * 59 excellent labour collectives and 39 ministry fighters. Each of them stands on the record that the law asks for.
 */
final class SampleHeadquarters {

    static final int FIRST = 2015;
    static final int LAST = 2019;

    private static final int ORDERS_FOR_COLLECTIVES = 5;
    private static final int ORDERS_FOR_PEOPLE = 9;
    private static final int GOVERNMENT_FLAGS = 5;
    private static final int PRIME_MINISTER_CERTIFICATES = 15;
    private static final int NATIONAL_FIGHTERS = 2;
    private static final int[] MINISTRY_FLAGS = {3, 3, 4, 3, 4};
    private static final int CERTIFICATES_FOR_COLLECTIVES = 28;
    private static final int CERTIFICATES_FOR_PEOPLE = 143;
    private static final int EXCELLENT_COLLECTIVES = 59;
    private static final int MINISTRY_FIGHTERS = 39;
    private static final int DIVISIONS_TWO_YEARS = 9;
    private static final int DIVISIONS_WITH_CERTIFICATE = 4;

    /** The four collectives that were handed the flag of 2019. */
    private static final List<String> FLAGS_OF_2019 = List.of("khxh", "cong-nghe-cao", "cac-nganh", "van-phong-bo");

    /** Makes an initiative for a person where the story needs one more. */
    interface Inventing {
        Initiative make(SamplePerson person, int year, Reach reach);
    }

    private final SampleRecord record;
    private final Inventing inventing;

    SampleHeadquarters(SampleRecord record, Inventing inventing) {
        this.record = record;
        this.inventing = inventing;
    }

    void honour(List<SamplePerson> everybody) {
        List<SamplePerson> people =
                everybody.stream().filter(SampleHistory::headquarters).toList();
        List<SampleUnit> collectives = collectives(people);
        List<SampleUnit> tops =
                collectives.stream().filter(unit -> !unit.isDivision()).toList();
        List<SampleUnit> divisions =
                collectives.stream().filter(SampleUnit::isDivision).toList();
        fightersOfTheMinistry(people);
        nationalFighters(people);
        ladderOfThePrimeMinister(people);
        certificatesForPeople(people);
        excellentCollectives(tops, divisions, people);
        flags(tops);
        certificatesForCollectives(tops, divisions);
        ordersForCollectives(tops);
    }

    private static List<SampleUnit> collectives(List<SamplePerson> people) {
        Set<SampleUnit> units = new TreeSet<>(Comparator.comparingLong(SampleUnit::id));
        people.forEach(person -> {
            units.add(person.top);
            units.add(person.unit);
        });
        return List.copyOf(units);
    }

    private void fightersOfTheMinistry(List<SamplePerson> people) {
        int left = MINISTRY_FIGHTERS;
        for (int year = FIRST; year <= LAST; year++) {
            for (SamplePerson person : people) {
                List<Initiative> reaching = person.unspent(year, Reach.MINISTRY);
                boolean fits = SampleHistory.threeInARow(person, year)
                        && !SampleHistory.recently(person, "chien-si-thi-dua-bo", year, 2);
                if (left > 0 && person.part == Part.FIGHTER && fits && yearsOf(person, year)) {
                    Initiative spent =
                            reaching.isEmpty() ? inventing.make(person, year, Reach.MINISTRY) : reaching.getFirst();
                    record.give("chien-si-thi-dua-bo", person, year, year, List.of(spent));
                    left--;
                }
            }
        }
        requireNone("ministry fighters", left);
    }

    /** Half of the fighters stand in 2015 and 2018, the others in 2016 and 2019, one of them once. */
    private static boolean yearsOf(SamplePerson person, int year) {
        return person.turn() == 0 ? year == 2015 || year == 2018 : year == 2016 || year == 2019;
    }

    private void nationalFighters(List<SamplePerson> people) {
        List<SamplePerson> twice = people.stream()
                .filter(person ->
                        person.holds("chien-si-thi-dua-bo", 2015) && person.holds("chien-si-thi-dua-bo", 2018))
                .limit(NATIONAL_FIGHTERS)
                .toList();
        requireNone("national fighters", NATIONAL_FIGHTERS - twice.size());
        twice.forEach(person -> record.give(
                "chien-si-thi-dua-toan-quoc",
                person,
                2015,
                2018,
                List.of(inventing.make(person, 2018, Reach.NATIONAL))));
    }

    /** Minister's certificate, five excellent years, the Prime Minister's; then five more, the Labour Order of the third class. */
    private void ladderOfThePrimeMinister(List<SamplePerson> people) {
        int certificates = 0;
        int orders = 0;
        for (SamplePerson person : people) {
            if (person.part == Part.CERTIFICATE && certificates < PRIME_MINISTER_CERTIFICATES) {
                int end = FIRST + certificates % 4;
                ministersCertificate(person, end - 5);
                primeMinistersCertificate(person, end);
                certificates++;
            }
            if (person.part == Part.ORDER && orders < ORDERS_FOR_PEOPLE) {
                int end = FIRST + orders % 4;
                ministersCertificate(person, end - 10);
                primeMinistersCertificate(person, end - 5);
                List<Initiative> reaching = List.of(
                        inventing.make(person, end - 2, Reach.MINISTRY), inventing.make(person, end, Reach.MINISTRY));
                record.give("huan-chuong-lao-dong-hang-ba", person, end - 4, end, reaching);
                orders++;
            }
        }
        requireNone("Prime Minister's certificates", PRIME_MINISTER_CERTIFICATES - certificates);
        requireNone("Labour Orders for people", ORDERS_FOR_PEOPLE - orders);
    }

    private void ministersCertificate(SamplePerson person, int year) {
        person.ratings.put(year - 1, "EXCELLENT");
        person.ratings.put(year, "EXCELLENT");
        List<Initiative> spent = List.of(one(person, year - 1), one(person, year));
        record.give("bang-khen-bo", person, year - 1, year, spent);
    }

    private void primeMinistersCertificate(SamplePerson person, int end) {
        List<Initiative> spent = new ArrayList<>();
        for (int year = end - 4; year <= end; year++) {
            person.ratings.put(year, "EXCELLENT");
            spent.add(one(person, year));
        }
        record.give("bang-khen-thu-tuong", person, end - 4, end, spent);
    }

    private Initiative one(SamplePerson person, int year) {
        List<Initiative> unspent = person.unspent(year, Reach.BASE);
        return unspent.isEmpty() ? inventing.make(person, year, Reach.BASE) : unspent.getFirst();
    }

    private void certificatesForPeople(List<SamplePerson> people) {
        // The certificates that stand at the foot of the ladders above may fall into these years; they count too.
        int left = CERTIFICATES_FOR_PEOPLE - given(people, "bang-khen-bo");
        List<SamplePerson> colleagues = people.stream()
                .filter(person -> person.part == Part.COLLEAGUE && person.joined < FIRST - 2)
                .toList();
        for (int round = 0; round < 2 && left > 0; round++) {
            for (int i = 0; i < colleagues.size() && left > 0; i++) {
                SamplePerson person = colleagues.get(i);
                int year = round == 0 ? FIRST + i % 3 : FIRST + 3 + i % 2;
                boolean free = !SampleHistory.recently(person, "bang-khen-bo", year, 1)
                        && !person.disciplined.contains(year)
                        && !person.disciplined.contains(year - 1);
                if (free) {
                    ministersCertificate(person, year);
                    left--;
                }
            }
        }
        requireNone("Minister's certificates for people", left);
    }

    private static int given(List<SamplePerson> people, String award) {
        return (int) people.stream()
                .flatMap(person -> person.held.getOrDefault(award, Set.of()).stream())
                .filter(year -> year >= FIRST && year <= LAST)
                .count();
    }

    /** The eight offices in every year, and nine of their divisions in two years running, a tenth in the last. */
    private void excellentCollectives(List<SampleUnit> tops, List<SampleUnit> divisions, List<SamplePerson> people) {
        int left = EXCELLENT_COLLECTIVES;
        for (SampleUnit unit : tops) {
            for (int year = FIRST - 1; year <= LAST; year++) {
                left -= excellent(unit, year, people);
            }
        }
        for (int i = 0; i < DIVISIONS_TWO_YEARS; i++) {
            int year = firstYearOfDivision(i);
            left -= excellent(divisions.get(i), year, people) + excellent(divisions.get(i), year + 1, people);
        }
        left -= excellent(divisions.get(DIVISIONS_TWO_YEARS), LAST, people);
        requireNone("excellent labour collectives", left);
    }

    private static int firstYearOfDivision(int index) {
        return index % 2 == 0 ? 2015 : 2017;
    }

    /** @return 1 when the title was given and counts among the five years, else 0 */
    private int excellent(SampleUnit unit, int year, List<SamplePerson> people) {
        if (!SampleCollectives.deserves(unit, year, people)) {
            return 0;
        }
        record.give("tap-the-lao-dong-xuat-sac", unit, year, year);
        return year >= FIRST ? 1 : 0;
    }

    private void flags(List<SampleUnit> tops) {
        int government = GOVERNMENT_FLAGS;
        for (int year = FIRST; year <= LAST; year++) {
            int first = (year - FIRST) * 3;
            Set<SampleUnit> flagged = new HashSet<>();
            for (int i = 0; i < MINISTRY_FLAGS[year - FIRST]; i++) {
                SampleUnit unit =
                        year == LAST ? named(tops, FLAGS_OF_2019.get(i)) : tops.get((first + i) % tops.size());
                record.give("co-thi-dua-bo", unit, year, year);
                // The best of a year's flag holders is put forward for the Government's; two in one of the years.
                boolean forward = year < LAST && (flagged.isEmpty() || (year == 2017 && flagged.size() == 1));
                if (forward && government > 0) {
                    record.give("co-thi-dua-chinh-phu", unit, year, year);
                    government--;
                }
                flagged.add(unit);
            }
        }
        requireNone("Government flags", government);
    }

    /** Two years running as excellent collectives each: the offices three times over, four of the divisions once. */
    private void certificatesForCollectives(List<SampleUnit> tops, List<SampleUnit> divisions) {
        int left = CERTIFICATES_FOR_COLLECTIVES;
        for (SampleUnit unit : tops) {
            for (int year = FIRST; year <= LAST; year += 2) {
                left -= certificate(unit, year);
            }
        }
        for (int i = 0; i < DIVISIONS_WITH_CERTIFICATE; i++) {
            left -= certificate(divisions.get(i), firstYearOfDivision(i) + 1);
        }
        requireNone("Minister's certificates for collectives", left);
    }

    private int certificate(SampleUnit unit, int year) {
        boolean twoYears = record.holds(unit, "tap-the-lao-dong-xuat-sac", year)
                && record.holds(unit, "tap-the-lao-dong-xuat-sac", year - 1);
        if (twoYears) {
            record.give("bang-khen-bo", unit, year - 1, year);
        }
        return twoYears ? 1 : 0;
    }

    private void ordersForCollectives(List<SampleUnit> tops) {
        for (int i = 0; i < ORDERS_FOR_COLLECTIVES; i++) {
            SampleUnit unit = tops.get(i);
            int end = FIRST + i % 4;
            record.give("bang-khen-bo", unit, end - 12, end - 11);
            record.give("bang-khen-thu-tuong", unit, end - 10, end - 6);
            record.give("huan-chuong-lao-dong-hang-ba", unit, end - 4, end);
        }
    }

    private static SampleUnit named(List<SampleUnit> units, String key) {
        return Objects.requireNonNull(
                units.stream()
                        .filter(unit -> unit.key().equals(key))
                        .findFirst()
                        .orElse(null),
                key);
    }

    /** The sample must come to its figures exactly; a change that upsets them is told at once. */
    private static void requireNone(String what, int left) {
        if (left != 0) {
            throw new IllegalStateException(
                    "The sample does not come to its figures: " + left + " " + what + " missing");
        }
    }
}

package vn.vinhdanh.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/** Makes the fictional people: names from common Vietnamese name parts, drawn with a fixed seed. */
final class SamplePeople {

    private final SampleTexts texts;
    private final SplittableRandom random;
    private final Set<String> names = new HashSet<>();

    SamplePeople(SampleTexts texts, SplittableRandom random) {
        this.texts = texts;
        this.random = random;
    }

    List<SamplePerson> of(List<SampleUnit> units, LongSupplier ids) {
        Map<String, SampleUnit> byKey = new HashMap<>();
        units.forEach(unit -> byKey.put(unit.key(), unit));
        List<SamplePerson> people = new ArrayList<>();
        Map<SampleUnit, Integer> seats = new HashMap<>();
        for (SampleUnit unit : units) {
            SampleUnit top = unit.isDivision() ? Objects.requireNonNull(byKey.get(unit.parent())) : unit;
            for (int seat = 0; seat < unit.people(); seat++) {
                int seatInTop = seats.merge(top, 1, Integer::sum) - 1;
                people.add(person(ids.getAsLong(), unit, top, seat, seatInTop));
            }
        }
        return people;
    }

    private SamplePerson person(long id, SampleUnit unit, SampleUnit top, int seat, int seatInTop) {
        SamplePerson.Part part = part(unit, top, seat, seatInTop);
        boolean female = random.nextInt(100) < 46;
        boolean leader = !unit.isDivision() && seat < 2;
        boolean senior = leader || part != SamplePerson.Part.COLLEAGUE;
        int joined = senior ? 1994 + random.nextInt(6) : 2004 + random.nextInt(8);
        if (!senior && !unit.group().equals(SampleUnit.HEADQUARTERS)) {
            joined = 2006 + random.nextInt(16);
        }
        int birthYear = joined - 23 - random.nextInt(5);
        return new SamplePerson(id, name(female), female, birthYear, joined, unit, top, post(unit, seat), leader, part);
    }

    private SamplePerson.Part part(SampleUnit unit, SampleUnit top, int seat, int seatInTop) {
        boolean headquarters = top.group().equals(SampleUnit.HEADQUARTERS);
        if (!headquarters) {
            boolean oneFighter = seatInTop == 3 && unit.people() >= 8;
            return oneFighter ? SamplePerson.Part.FIGHTER : SamplePerson.Part.COLLEAGUE;
        }
        if (unit.isDivision()) {
            // The first of each division is a fighter, in large units the second of the first division as well.
            boolean large = top.people() == 8;
            boolean secondFighter = large && unit.key().endsWith("-1") && seat == 1;
            return seat == 0 || secondFighter ? SamplePerson.Part.FIGHTER : SamplePerson.Part.COLLEAGUE;
        }
        return switch (seat) {
            case 0 -> SamplePerson.Part.ORDER;
            case 1, 2 -> SamplePerson.Part.CERTIFICATE;
            case 3 -> top.key().equals("phap-che") ? SamplePerson.Part.ORDER : SamplePerson.Part.COLLEAGUE;
            default -> SamplePerson.Part.COLLEAGUE;
        };
    }

    private String post(SampleUnit unit, int seat) {
        if (unit.isDivision() && seat == 0) {
            return texts.word("post-division");
        }
        if (!unit.isDivision() && seat < 2) {
            return texts.word(seat == 0 ? "post-head" : "post-deputy");
        }
        return pick("post-staff");
    }

    private String name(boolean female) {
        String name;
        do {
            name = pick("family") + " " + pick(female ? "middle-female" : "middle-male") + " "
                    + pick(female ? "given-female" : "given-male");
            // A few people do share a name, as everywhere; most do not.
        } while (!names.add(name) && random.nextInt(100) < 90);
        return name;
    }

    private String pick(String list) {
        List<String> words = texts.list(list);
        return words.get(random.nextInt(words.size()));
    }
}

package vn.vinhdanh.bench.weigh;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.fact.Facts;

/** Ours, one person and one award after the other, every verdict with its whole explanation: as most pages ask. */
final class OneAtATime implements Contender {

    private final List<Facts> people = new ArrayList<>();
    private final Map<Rule, AwardOn> awards = new EnumMap<>(Rule.class);
    private final Shelf shelf;

    OneAtATime(MadeUpPeople population, int people, Shelf shelf) {
        this.shelf = shelf;
        var law = MeasuredLaw.read().on(MadeUpPeople.RECEIVED);
        MeasuredLaw.AWARDS.forEach((rule, award) -> awards.put(rule, law.award(award)));
        for (var person = 0; person < people; person++) {
            this.people.add(MeasuredLaw.facts(population, person));
        }
    }

    @Override
    public String figure() {
        return "one-at-a-time" + shelf.figure();
    }

    @Override
    public String name() {
        return "ours, one at a time, " + shelf.name();
    }

    @Override
    public int people() {
        return people.size();
    }

    @Override
    public Verdicts weigh() {
        var verdicts = new Verdicts(people());
        for (var person = 0; person < people(); person++) {
            for (var each : awards.entrySet()) {
                var verdict = each.getValue().weigh(people.get(person));
                shelf.keep(verdict);
                verdicts.note(person, each.getKey(), verdict.answer());
            }
        }
        return verdicts;
    }
}

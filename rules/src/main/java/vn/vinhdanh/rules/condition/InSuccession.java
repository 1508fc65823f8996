package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * A title that comes round every few years, received so many times one after the other.
 *
 * @param every how many years its round takes: two receipts no further apart surely follow each other, others are a question
 * @param meanwhile what must hold from the first year of the first round up to now
 */
public record InSuccession(Clause clause, AwardKey award, int times, int every, List<Condition> meanwhile)
        implements Condition {

    @Override
    public Words required() {
        return Words.of("rules.required.in-succession", new Argument.Count(times), new Argument.Award(award));
    }

    @Override
    public List<Condition> parts() {
        return meanwhile;
    }

    @Override
    public Finding weigh(Weighing weighing) {
        History facts = weighing.facts();
        List<AwardHeld> held = oneAYear(facts.awards(award).stream()
                .filter(each -> each.year() <= facts.year() && each.year() >= weighing.floor())
                .toList());
        List<Words> seen = held.stream().map(HeldWords::seen).toList();
        if (held.size() < times) {
            return tooFew(weighing, held.size(), seen);
        }
        List<AwardHeld> last = held.subList(held.size() - times, held.size());
        List<Words> doubtful = new ArrayList<>(0);
        for (int index = 0; index < times; index++) {
            AwardHeld each = last.get(index);
            Argument.Year year = new Argument.Year(each.year());
            if (each.decision() == null) {
                doubtful.add(Words.of("rules.missing.decision", year, new Argument.Award(award)));
            }
            if (index > 0 && each.year() - last.get(index - 1).year() > every) {
                Argument.Year before = new Argument.Year(last.get(index - 1).year());
                doubtful.add(Words.of("rules.missing.succession", new Argument.Award(award), before, year));
            }
        }
        int newest = last.getLast().year();
        if (facts.year() - newest > 1) {
            doubtful.add(Words.of("rules.missing.in-time", new Argument.Award(award), new Argument.Year(newest)));
        }
        AllOf.Joined joined = over(last.getFirst().year() - every + 1, weighing);
        if (doubtful.isEmpty() || joined.answer() == Answer.NOT_MET) {
            return joined.finding(clause, required(), seen);
        }
        doubtful.addAll(joined.missing());
        return new Finding.Unknown(clause, required(), seen, doubtful, joined.parts());
    }

    /** Two records of one year are one receipt; the one with a decision speaks for it. */
    private static List<AwardHeld> oneAYear(List<AwardHeld> held) {
        Map<Integer, AwardHeld> byYear = new TreeMap<>();
        for (AwardHeld each : held) {
            AwardHeld known = byYear.get(each.year());
            if (known == null || known.decision() == null) {
                byYear.put(each.year(), each);
            }
        }
        return List.copyOf(byYear.values());
    }

    private Finding tooFew(Weighing weighing, int have, List<Words> seen) {
        History facts = weighing.facts();
        AllOf.Joined joined = over(facts.year() - times * every + 1, weighing);
        List<Words> missing = new ArrayList<>();
        boolean perhapsEarlier = facts.recordsFrom() > Math.max(weighing.floor(), facts.year() - times * every + 1)
                && (facts.since() == null || facts.since().getYear() < facts.recordsFrom());
        if (perhapsEarlier && joined.answer() != Answer.NOT_MET) {
            missing.add(Words.of("rules.missing.holds-record", new Argument.Award(award)));
            missing.addAll(joined.missing());
            return new Finding.Unknown(clause, required(), seen, missing, joined.parts());
        }
        missing.add(
                Words.of("rules.missing.in-succession", new Argument.Count(times - have), new Argument.Award(award)));
        missing.addAll(joined.missing());
        return new Finding.NotMet(clause, required(), seen, missing, times - have + joined.shortfall(), joined.parts());
    }

    private AllOf.Joined over(int from, Weighing weighing) {
        return AllOf.join(meanwhile, weighing.within(from, weighing.facts().year()));
    }
}

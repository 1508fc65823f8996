package vn.vinhdanh.rules.condition;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * An award was not received in the last years up to the achievement year, for whatever kind of achievement.
 *
 * @param years how many years, the achievement year included, 1 to 40; {@link #EVER} when it must never have been received
 */
public record NotHolds(Clause clause, AwardKey award, int years) implements Condition {

    /** No period is named: not at any time. */
    public static final int EVER = 0;

    @Override
    public Words required() {
        return years == EVER
                ? Words.of("rules.required.not-holds", new Argument.Award(award))
                : Words.of("rules.required.not-holds-years", new Argument.Award(award), new Argument.Count(years));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        Facts facts = weighing.facts();
        List<Words> seen = new ArrayList<>(0);
        List<Words> doubtful = new ArrayList<>(0);
        int lastSure = Weighing.NO_YEAR;
        for (AwardHeld each : facts.awards(award)) {
            if (each.year() > facts.year() || (years != EVER && each.year() <= facts.year() - years)) {
                continue;
            }
            seen.add(HeldWords.seen(each));
            if (each.decision() == null) {
                doubtful.add(
                        Words.of("rules.missing.decision", new Argument.Year(each.year()), new Argument.Award(award)));
            } else {
                lastSure = each.year();
            }
        }
        if (lastSure != Weighing.NO_YEAR) {
            return received(facts, seen, lastSure);
        }
        if (incomplete(facts)) {
            doubtful.add(Words.of("rules.missing.not-holds-record", new Argument.Award(award)));
        }
        return doubtful.isEmpty()
                ? new Finding.Met(clause, required(), seen, List.of())
                : new Finding.Unknown(clause, required(), seen, doubtful, List.of());
    }

    private Finding received(Facts facts, List<Words> seen, int lastSure) {
        if (years == EVER) {
            Words missing = Words.of("rules.missing.not-holds", new Argument.Award(award), new Argument.Year(lastSure));
            return new Finding.NotMet(clause, required(), seen, List.of(missing), 1, List.of());
        }
        int free = lastSure + years;
        Words missing = Words.of("rules.missing.not-holds-until", new Argument.Award(award), new Argument.Year(free));
        return new Finding.NotMet(clause, required(), seen, List.of(missing), free - facts.year(), List.of());
    }

    /** Whether the register leaves open that it was received all the same. */
    private boolean incomplete(Facts facts) {
        if (years == EVER) {
            var since = facts.since();
            return since == null || since.getYear() < facts.recordsFrom();
        }
        for (int year = facts.year() - years + 1; year <= facts.year(); year++) {
            // A year with a record of its own is named by that record.
            if (facts.awardedFor(award, year) == Truth.UNKNOWN && !recorded(facts, year)) {
                return true;
            }
        }
        return false;
    }

    private boolean recorded(Facts facts, int year) {
        return facts.awards(award).stream().anyMatch(each -> each.year() == year);
    }
}

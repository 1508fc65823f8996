package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/**
 * An award was not received in the last years up to the achievement year, for whatever kind of achievement.
 *
 * @param years how many years, the achievement year included, 1 to 40; {@link #EVER} when it must never have been received
 * @param required made once, because every finding holds it
 */
public record NotHolds(Clause clause, AwardKey award, int years, Words required) implements Condition {

    public NotHolds(Clause clause, AwardKey award, int years) {
        this(
                clause,
                award,
                years,
                years == EVER
                        ? Words.of("rules.required.not-holds", new Argument.Award(award))
                        : Words.of(
                                "rules.required.not-holds-years",
                                new Argument.Award(award),
                                new Argument.Count(years)));
    }

    /** No period is named: not at any time. */
    public static final int EVER = 0;

    @Override
    public Finding weigh(Weighing weighing) {
        History facts = weighing.facts();
        List<AwardHeld> records = facts.awards(award);
        boolean unsure = false;
        int lastSure = Weighing.NO_YEAR;
        for (AwardHeld each : records) {
            if (isAgainst(each, facts)) {
                unsure |= each.decision() == null;
                lastSure = each.decision() == null ? lastSure : each.year();
            }
        }
        List<Words> seen = records.isEmpty() ? List.of() : LaterWords.by(() -> seen(facts));
        if (lastSure != Weighing.NO_YEAR) {
            return received(facts, seen, lastSure);
        }
        boolean incomplete = incomplete(facts);
        return unsure || incomplete
                ? new Finding.Unknown(
                        clause, required, seen, LaterWords.by(() -> doubtful(facts, incomplete)), List.of())
                : new Finding.Met(clause, required, seen, List.of());
    }

    private boolean isAgainst(AwardHeld held, History facts) {
        return held.year() <= facts.year() && (years == EVER || held.year() > facts.year() - years);
    }

    private List<Words> seen(History facts) {
        List<Words> seen = new ArrayList<>();
        for (AwardHeld each : facts.awards(award)) {
            if (isAgainst(each, facts)) {
                seen.add(HeldWords.seen(each));
            }
        }
        return seen;
    }

    private List<Words> doubtful(History facts, boolean incomplete) {
        List<Words> doubtful = new ArrayList<>();
        for (AwardHeld each : facts.awards(award)) {
            if (isAgainst(each, facts) && each.decision() == null) {
                doubtful.add(
                        Words.of("rules.missing.decision", new Argument.Year(each.year()), new Argument.Award(award)));
            }
        }
        if (incomplete) {
            doubtful.add(Words.of("rules.missing.not-holds-record", new Argument.Award(award)));
        }
        return doubtful;
    }

    private Finding received(History facts, List<Words> seen, int lastSure) {
        Argument.Award of = new Argument.Award(award);
        int free = lastSure + years;
        List<Words> missing = LaterWords.one(() -> years == EVER
                ? Words.of("rules.missing.not-holds", of, new Argument.Year(lastSure))
                : Words.of("rules.missing.not-holds-until", of, new Argument.Year(free)));
        int shortfall = years == EVER ? 1 : free - facts.year();
        return new Finding.NotMet(clause, required, seen, missing, shortfall, List.of());
    }

    /** Whether the register leaves open that it was received all the same. */
    private boolean incomplete(History facts) {
        if (years == EVER) {
            LocalDate since = facts.since();
            return since == null || since.getYear() < facts.recordsFrom();
        }
        int first = facts.year() - years + 1;
        // From the first complete year on, a year is open only for a record without decision, which names itself.
        LocalDate since = facts.since();
        int firstOpen = since == null ? first : Math.max(first, since.getYear());
        for (int year = firstOpen; year < facts.recordsFrom() && year <= facts.year(); year++) {
            if (facts.awardedFor(award, year) == Truth.UNKNOWN && !recorded(facts, year)) {
                return true;
            }
        }
        return false;
    }

    private boolean recorded(History facts, int year) {
        return facts.awards(award).stream().anyMatch(each -> each.year() == year);
    }
}

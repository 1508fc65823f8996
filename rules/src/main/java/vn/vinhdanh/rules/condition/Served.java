package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Served so long in one place, up to the day the dossier is received.
 *
 * @param womenMonths how long for a woman; the same when the clause makes no difference
 * @param withoutDiscipline time under a disciplinary measure is taken off
 * @param reductions shorter times for those who hold an award; the greatest applies, they do not add up
 */
public record Served(
        Clause clause,
        ServicePlace in,
        int months,
        int womenMonths,
        boolean withoutDiscipline,
        List<Reduction> reductions)
        implements Condition {

    /** So many months less for whoever holds the award. */
    public record Reduction(AwardKey award, int months) {}

    @Override
    public Words required() {
        Argument place = Argument.term(in);
        return months == womenMonths
                ? Words.of("rules.required.served", place, new Argument.Months(months))
                : Words.of(
                        "rules.required.served-women",
                        place,
                        new Argument.Months(months),
                        new Argument.Months(womenMonths));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        History facts = weighing.facts();
        List<Span> spans = spans(weighing, in);
        boolean partly = spans == null && in == ServicePlace.CAREER;
        if (partly) {
            spans = spans(weighing, ServicePlace.SECTOR);
        }
        if (spans == null) {
            return new Finding.Unknown(clause, required(), List.of(), List.of(notOnRecord()), List.of());
        }
        List<Words> seen = new ArrayList<>(2);
        List<Words> missing = new ArrayList<>(2);
        if (withoutDiscipline) {
            spans = Span.without(spans, underDiscipline(weighing));
        }
        int served = Span.months(Span.joined(spans));
        seen.add(Words.of("rules.seen.served", Argument.term(in), new Argument.Months(served)));
        int less = 0;
        int perhapsLess = 0;
        for (Reduction each : reductions) {
            for (AwardHeld held : facts.awards(each.award())) {
                if (held.year() > facts.year()) {
                    continue;
                }
                perhapsLess = Math.max(perhapsLess, each.months());
                if (held.decision() != null && each.months() > less) {
                    less = each.months();
                    seen.add(Words.of(
                            "rules.seen.reduced", new Argument.Award(each.award()), new Argument.Months(less)));
                }
            }
        }
        int needed = (facts.woman() == Truth.YES ? womenMonths : months) - less;
        if (served >= needed) {
            return new Finding.Met(clause, required(), seen, List.of());
        }
        int lightest = (facts.woman() == Truth.NO ? months : womenMonths) - perhapsLess;
        if (facts.woman() == Truth.UNKNOWN && served >= womenMonths - perhapsLess) {
            missing.add(Words.of("rules.missing.sex"));
        }
        if (perhapsLess > less) {
            reductions.forEach(each -> facts.awards(each.award()).stream()
                    .filter(held -> held.decision() == null)
                    .forEach(held -> missing.add(Words.of(
                            "rules.missing.decision",
                            new Argument.Year(held.year()),
                            new Argument.Award(each.award())))));
        }
        if (partly) {
            missing.add(notOnRecord());
        }
        if (partly || served >= lightest) {
            return new Finding.Unknown(clause, required(), seen, missing, List.of());
        }
        int lacking = needed - served;
        Words words = Words.of(
                "rules.missing.served",
                Argument.term(in),
                new Argument.Months(lacking),
                new Argument.Day(weighing.on().plusMonths(lacking)));
        return new Finding.NotMet(clause, required(), seen, List.of(words), 1 + lacking / 12, List.of());
    }

    private Words notOnRecord() {
        return Words.of("rules.missing.service-record", Argument.term(in));
    }

    private static @Nullable List<Span> spans(Weighing weighing, ServicePlace place) {
        History facts = weighing.facts();
        LocalDate end = weighing.on().plusDays(1);
        List<Span> spans = new ArrayList<>(2);
        boolean recorded = false;
        for (Service each : facts.services()) {
            if (each.place() == place) {
                recorded = true;
                add(spans, Span.between(LocalDate.MIN, end, each.from(), each.until()));
            }
        }
        LocalDate since = facts.since();
        if (!recorded && place == ServicePlace.SECTOR && since != null) {
            recorded = true;
            add(spans, Span.between(LocalDate.MIN, end, since, null));
        }
        return recorded ? spans : null;
    }

    private static List<Span> underDiscipline(Weighing weighing) {
        List<Span> spans = new ArrayList<>(0);
        for (Discipline each : weighing.facts().disciplines()) {
            add(spans, Span.between(LocalDate.MIN, weighing.on().plusDays(1), each.decidedOn(), each.ends()));
        }
        return spans;
    }

    private static void add(List<Span> spans, @Nullable Span span) {
        if (span != null) {
            spans.add(span);
        }
    }
}

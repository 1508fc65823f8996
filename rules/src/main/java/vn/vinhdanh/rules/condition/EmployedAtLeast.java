package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Recruited, or founded, at least so many whole months before the end of the achievement year.
 *
 * @param womenMonths how many months for a woman; the same number when the clause makes no difference
 * @param required made once, because every finding holds it
 */
public record EmployedAtLeast(Clause clause, int months, int womenMonths, Words required) implements Condition {

    public EmployedAtLeast(Clause clause, int months, int womenMonths) {
        this(
                clause,
                months,
                womenMonths,
                months == womenMonths
                        ? Words.of("rules.required.employed", new Argument.Count(months))
                        : Words.of(
                                "rules.required.employed-women",
                                new Argument.Count(months),
                                new Argument.Count(womenMonths)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        LocalDate since = weighing.facts().since();
        if (since == null) {
            Words missing = Words.of("rules.missing.recruitment-day");
            return new Finding.Unknown(clause, required, List.of(), List.of(missing), List.of());
        }
        LocalDate end = LocalDate.of(weighing.facts().year() + 1, 1, 1);
        int served = (int) Math.max(0, ChronoUnit.MONTHS.between(since, end));
        List<Words> seen =
                List.of(Words.of("rules.seen.employed", new Argument.Day(since), new Argument.Count(served)));
        if (served >= Math.max(months, womenMonths)
                || served >= needed(weighing.facts().woman())) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        boolean sexUnknown = weighing.facts().subject() == Subject.INDIVIDUAL
                && weighing.facts().woman() == Truth.UNKNOWN;
        if (sexUnknown && served >= Math.min(months, womenMonths)) {
            return new Finding.Unknown(clause, required, seen, List.of(Words.of("rules.missing.sex")), List.of());
        }
        int lacking = needed(weighing.facts().woman()) - served;
        return new Finding.NotMet(
                clause,
                required,
                seen,
                List.of(Words.of("rules.missing.employed", new Argument.Count(lacking))),
                1 + lacking / 12,
                List.of());
    }

    private int needed(Truth woman) {
        return woman == Truth.YES ? womenMonths : months;
    }
}

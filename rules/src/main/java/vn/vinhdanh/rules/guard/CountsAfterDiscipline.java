package vn.vinhdanh.rules.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * After a disciplinary measure, achievements count from the day it ends. The year in which it ends counts only in part, so
 * people must look at it.
 */
public record CountsAfterDiscipline(Clause clause) implements Guard {

    @Override
    public Words required() {
        return Words.of("rules.required.counts-after-discipline");
    }

    @Override
    public Weighing narrow(Weighing weighing) {
        LocalDate last = lastEnd(weighing);
        if (last == null) {
            return weighing;
        }
        int year = last.getYear();
        boolean wholeYear = last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
        if (wholeYear) {
            return weighing.anewFrom(year + 1, why("rules.missing.counts-anew", year, last));
        }
        Weighing narrowed = weighing.anewFrom(year, why("rules.missing.part-year", year, last));
        return narrowed.floor() == year ? narrowed.unsureOf(year) : narrowed;
    }

    private static @Nullable LocalDate lastEnd(Weighing weighing) {
        LocalDate last = null;
        for (Discipline each : weighing.facts().disciplines()) {
            LocalDate ends = each.ends();
            if (ends != null && !each.decidedOn().isAfter(weighing.on()) && (last == null || ends.isAfter(last))) {
                last = ends;
            }
        }
        return last;
    }

    private Words why(String key, int year, LocalDate ended) {
        return Words.of(key, new Argument.Year(year), new Argument.Day(ended), new Argument.Clause(clause.citation()));
    }

    @Override
    public Optional<Finding> weigh(Weighing weighing) {
        for (Discipline each : weighing.facts().disciplines()) {
            LocalDate ends = each.ends();
            if (each.decidedOn().isAfter(weighing.on())) {
                continue;
            }
            List<Words> seen = List.of(
                    Words.of("rules.seen.discipline", Argument.term(each.level()), new Argument.Day(each.decidedOn())));
            if (ends == null) {
                Words missing = Words.of("rules.missing.discipline-end", new Argument.Day(each.decidedOn()));
                return Optional.of(new Finding.Unknown(clause, required(), seen, List.of(missing), List.of()));
            }
            if (!ends.isBefore(weighing.on())) {
                Words missing = Words.of("rules.missing.discipline-over", new Argument.Day(ends));
                return Optional.of(new Finding.NotMet(clause, required(), seen, List.of(missing), 1, List.of()));
            }
        }
        return Optional.empty();
    }
}

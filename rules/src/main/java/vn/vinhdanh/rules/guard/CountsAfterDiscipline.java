package vn.vinhdanh.rules.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        Weighing narrowed = weighing;
        for (Discipline each : weighing.facts().disciplines()) {
            LocalDate ends = each.ends();
            if (ends == null || each.decidedOn().isAfter(weighing.on())) {
                continue;
            }
            boolean wholeYear = ends.getMonthValue() == 12 && ends.getDayOfMonth() == 31;
            narrowed = narrowed.notBefore(wholeYear ? ends.getYear() + 1 : ends.getYear());
            if (!wholeYear && narrowed.floor() == ends.getYear()) {
                narrowed = narrowed.unsureOf(ends.getYear());
            }
        }
        return narrowed;
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

package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Began working in the sector, and did not come from another one. */
public record SectorOnly(Clause clause) implements Condition {

    @Override
    public Words required() {
        return Words.of("rules.required.sector-only");
    }

    @Override
    public Finding weigh(Weighing weighing) {
        History facts = weighing.facts();
        LocalDate career = first(facts, ServicePlace.CAREER);
        LocalDate sector = first(facts, ServicePlace.SECTOR);
        sector = sector == null ? facts.since() : sector;
        if (career == null || sector == null) {
            Words missing = Words.of("rules.missing.service-record", Argument.term(ServicePlace.CAREER));
            return new Finding.Unknown(clause, required(), List.of(), List.of(missing), List.of());
        }
        List<Words> seen = List.of(
                Words.of("rules.seen.service-begun", Argument.term(ServicePlace.CAREER), new Argument.Day(career)),
                Words.of("rules.seen.service-begun", Argument.term(ServicePlace.SECTOR), new Argument.Day(sector)));
        if (!career.isBefore(sector)) {
            return new Finding.Met(clause, required(), seen, List.of());
        }
        List<Words> missing = List.of(Words.of("rules.missing.sector-only", new Argument.Day(sector)));
        return new Finding.NotMet(clause, required(), seen, missing, 1, List.of());
    }

    private static @Nullable LocalDate first(History facts, ServicePlace place) {
        LocalDate first = null;
        for (Service each : facts.services()) {
            if (each.place() == place && (first == null || each.from().isBefore(first))) {
                first = each.from();
            }
        }
        return first;
    }
}

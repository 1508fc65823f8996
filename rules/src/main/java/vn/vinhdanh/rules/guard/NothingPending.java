package vn.vinhdanh.rules.guard;

import java.util.List;
import java.util.Optional;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Words;

/** While discipline, investigation, inspection or a complaint is pending, the proposal is held. */
public record NothingPending(Clause clause) implements Guard {

    private static final Words REQUIRED = Words.of("rules.required.nothing-pending");

    @Override
    public Words required() {
        return REQUIRED;
    }

    @Override
    public Optional<Finding> weigh(Weighing weighing) {
        return Optional.of(
                switch (weighing.facts().pendingProceedings()) {
                    case NO -> new Finding.Met(clause, REQUIRED, List.of(), List.of());
                    case YES ->
                        new Finding.NotMet(
                                clause,
                                REQUIRED,
                                List.of(Words.of("rules.seen.pending")),
                                List.of(Words.of("rules.missing.conclusion")),
                                1,
                                List.of());
                    case UNKNOWN ->
                        new Finding.Unknown(
                                clause,
                                REQUIRED,
                                List.of(),
                                List.of(Words.of("rules.missing.pending-record")),
                                List.of());
                });
    }
}

package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/** Holds another award for the same year, or meets its standard: both are often considered in one session. */
public record MeetsStandardOf(Clause clause, AwardKey award, Words required) implements Condition {

    public MeetsStandardOf(Clause clause, AwardKey award) {
        this(clause, award, Words.of("rules.required.meets", new Argument.Award(award)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        int year = weighing.facts().year();
        for (AwardHeld each : weighing.facts().awards(award)) {
            if (each.year() == year && each.decision() != null) {
                return new Finding.Met(clause, required, List.of(HeldWords.seen(each)), List.of());
            }
        }
        Verdict verdict = weighing.standards().weigh(award, weighing.facts());
        List<Finding> parts = verdict.decidingFindings();
        return switch (verdict.answer()) {
            case MET -> new Finding.Met(clause, required, List.of(), parts);
            case NOT_MET ->
                new Finding.NotMet(
                        clause,
                        required,
                        List.of(),
                        LaterWords.by(verdict::missing),
                        parts.stream().mapToInt(Finding::distance).sum(),
                        parts);
            case UNKNOWN -> new Finding.Unknown(clause, required, List.of(), LaterWords.by(verdict::missing), parts);
            case NOT_FORMALISED -> {
                Words missing =
                        Words.of("rules.missing.award-record", new Argument.Year(year), new Argument.Award(award));
                yield new Finding.Unknown(clause, required, List.of(), List.of(missing), parts);
            }
        };
    }
}

package vn.vinhdanh.rules.guard;

import java.util.Optional;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * One achievement receives one form of commendation. Whether two forms of one year are for one achievement only people can
 * tell, so this is said and decides nothing.
 */
public record OneForm(Clause clause) implements Guard {

    @Override
    public Words required() {
        return Words.of("rules.required.one-form");
    }

    @Override
    public Optional<Words> remark(Weighing weighing) {
        int year = weighing.facts().year();
        AwardKey first = null;
        for (AwardHeld each : weighing.facts().awards()) {
            boolean another = each.year() == year && !each.award().equals(weighing.award());
            boolean earlier = first == null || each.award().compareTo(first) < 0;
            if (another && earlier && isForm(each.award(), weighing)) {
                first = each.award();
            }
        }
        return first == null
                ? Optional.empty()
                : Optional.of(Words.of(
                        "rules.remark.one-form",
                        new Argument.Award(first),
                        new Argument.Year(year),
                        new Argument.Clause(clause.citation())));
    }

    private static boolean isForm(AwardKey award, Weighing weighing) {
        return weighing.standards().kindOf(award).orElse(AwardKind.TITLE) == AwardKind.COMMENDATION;
    }
}

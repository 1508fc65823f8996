package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * The subject stands to the ministry in one of these ways: from outside it, from abroad.
 *
 * @param required made once, because every finding holds it
 */
public record StandsAs(Clause clause, List<Standing> oneOf, Words required) implements Condition {

    /** Key of the words that say that the subject is not one of them. */
    public static final String OTHERS = "rules.missing.stands-as";

    public StandsAs(Clause clause, List<Standing> oneOf) {
        this(clause, oneOf, Words.of("rules.required.stands-as", Argument.terms(oneOf)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        Standing standing = weighing.facts().standing();
        if (standing == null) {
            List<Words> missing = List.of(Words.of("rules.missing.standing"));
            return new Finding.Unknown(clause, required, List.of(), missing, List.of());
        }
        List<Words> seen = List.of(Words.of("rules.seen.standing", Argument.term(standing)));
        if (oneOf.contains(standing)) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        List<Words> missing = List.of(Words.of(OTHERS, Argument.terms(oneOf)));
        return new Finding.NotMet(clause, required, seen, missing, 1, List.of());
    }
}

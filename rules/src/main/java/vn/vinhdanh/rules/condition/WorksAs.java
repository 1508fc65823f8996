package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * The person is counted in one of these classes: the law has own standards for workers and farmers.
 *
 * @param required made once, because every finding holds it
 */
public record WorksAs(Clause clause, List<WorkerClass> oneOf, Words required) implements Condition {

    /** Key of the words that say that the subject is not one of them. */
    public static final String OTHERS = "rules.missing.works-as";

    public WorksAs(Clause clause, List<WorkerClass> oneOf) {
        this(clause, oneOf, Words.of("rules.required.works-as", Argument.terms(oneOf)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        WorkerClass workerClass = weighing.facts().workerClass();
        if (workerClass == null) {
            List<Words> missing = List.of(Words.of("rules.missing.worker-class"));
            return new Finding.Unknown(clause, required, List.of(), missing, List.of());
        }
        List<Words> seen = List.of(Words.of("rules.seen.worker-class", Argument.term(workerClass)));
        if (oneOf.contains(workerClass)) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        List<Words> missing = List.of(Words.of(OTHERS, Argument.terms(oneOf)));
        return new Finding.NotMet(clause, required, seen, missing, 1, List.of());
    }
}

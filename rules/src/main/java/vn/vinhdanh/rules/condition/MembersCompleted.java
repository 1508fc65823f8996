package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Every member of the collective completed the tasks given in the achievement year. */
public record MembersCompleted(Clause clause, Words required) implements Condition {

    public MembersCompleted(Clause clause) {
        this(clause, Words.of("rules.required.members-completed"));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        int year = weighing.facts().year();
        CollectiveYear members = weighing.facts().collectiveYear(year);
        Truth truth = members == null ? Truth.UNKNOWN : members.allCompleted();
        return switch (truth) {
            case YES -> new Finding.Met(clause, required, List.of(), List.of());
            case NO ->
                new Finding.NotMet(
                        clause,
                        required,
                        List.of(),
                        List.of(Words.of("rules.missing.members-completed")),
                        1,
                        List.of());
            case UNKNOWN ->
                new Finding.Unknown(
                        clause,
                        required,
                        List.of(),
                        List.of(Words.of("rules.missing.members-record", new Argument.Year(year))),
                        List.of());
        };
    }
}

package vn.vinhdanh.rules.condition;

import java.util.List;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** No member of the collective was disciplined at that level or above in the achievement year. */
public record MembersNotDisciplined(Clause clause, DisciplineLevel from, Words required) implements Condition {

    public MembersNotDisciplined(Clause clause, DisciplineLevel from) {
        this(clause, from, Words.of("rules.required.members-not-disciplined", Argument.term(from)));
    }

    @Override
    public Finding weigh(Weighing weighing) {
        int year = weighing.facts().year();
        CollectiveYear members = weighing.facts().collectiveYear(year);
        if (members == null) {
            Words missing = Words.of("rules.missing.members-record", new Argument.Year(year));
            return new Finding.Unknown(clause, required, List.of(), List.of(missing), List.of());
        }
        int disciplined = members.disciplinedFrom(from);
        if (disciplined == 0) {
            return new Finding.Met(clause, required, List.of(), List.of());
        }
        List<Words> seen = List.of(Words.of("rules.seen.members-disciplined", new Argument.Count(disciplined)));
        Words missing = Words.of("rules.missing.members-not-disciplined");
        return new Finding.NotMet(clause, required, seen, List.of(missing), disciplined, List.of());
    }
}

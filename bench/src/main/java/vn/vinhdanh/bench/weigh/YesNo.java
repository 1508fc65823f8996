package vn.vinhdanh.bench.weigh;

import vn.vinhdanh.rules.column.Answers;
import vn.vinhdanh.rules.verdict.Answer;

/** Ours over columns, the answer alone: from YAML with its dates, weighed for everybody at once. */
final class YesNo implements Contender {

    private final Columns columns;

    YesNo(Columns columns) {
        this.columns = columns;
    }

    @Override
    public String figure() {
        return "yesno";
    }

    @Override
    public String name() {
        return "ours over columns, yes or no";
    }

    @Override
    public int people() {
        return columns.people();
    }

    @Override
    public Verdicts weigh() {
        var verdicts = new Verdicts(people());
        for (var rule : Rule.values()) {
            note(verdicts, rule, columns.over(rule).answers());
        }
        return verdicts;
    }

    private static void note(Verdicts verdicts, Rule rule, Answers answers) {
        var decided = answers.count(Answer.MET) + answers.count(Answer.NOT_MET) == answers.size();
        for (var person = 0; person < answers.size(); person++) {
            if (!decided) {
                verdicts.note(person, rule, answers.of(person));
            } else if (answers.isMet(person)) {
                verdicts.met(person, rule);
            }
        }
    }
}

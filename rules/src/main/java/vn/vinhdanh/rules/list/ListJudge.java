package vn.vinhdanh.rules.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Judges a whole list under the law of a day. It advises: where the law, the votes and the record put nobody first, it
 * names those who are equal and leaves them to people.
 */
public final class ListJudge {

    private static final Comparator<ListFinding> GRAVEST_FIRST = Comparator.<ListFinding>comparingInt(
                    ListJudge::gravity)
            .thenComparing(ListFinding::topic)
            .thenComparing(ListFinding::year)
            .thenComparing(ListFinding::unit)
            .thenComparing(each -> String.join(",", each.rows()));

    private ListJudge() {}

    /** Everything found about the list. The order of the rows changes nothing. */
    public static ListVerdict judge(LawOn law, ListCase list) {
        ListCase once = list.once();
        List<ListFinding> findings = new ArrayList<>(new Quotas(law, once).findings());
        findings.addAll(new Pairs(law, once).findings());
        list.alike().forEach(rows -> findings.add(twice(rows)));
        law.listRule(ListRule.Kind.DIRECT_WORKERS)
                .ifPresent(rule -> directWorkers(rule, once.rows()).ifPresent(findings::add));
        findings.sort(GRAVEST_FIRST);
        return new ListVerdict(findings);
    }

    /** No clause is needed to say that one proposal is made once. */
    private static ListFinding twice(List<String> rows) {
        Finding finding = new Finding.NotMet(
                new Clause(Citation.NONE, "twice", false),
                Words.of("rules.list.required.once"),
                List.of(Words.of("rules.list.seen.alike", new Argument.Count(rows.size()))),
                List.of(Words.of("rules.list.todo.once", new Argument.Count(rows.size() - 1))),
                rows.size() - 1,
                List.of());
        return new ListFinding(ListFinding.Topic.TWICE, finding, "", 0, rows, null);
    }

    private static Optional<ListFinding> directWorkers(ListRule rule, List<ListRow> rows) {
        List<ListRow> people = rows.stream()
                .filter(row -> row.kind() == Subject.INDIVIDUAL && row.stands())
                .toList();
        long known = people.stream()
                .filter(row -> row.directWorker() != Truth.UNKNOWN)
                .count();
        if (known == 0) {
            return Optional.empty();
        }
        long workers =
                people.stream().filter(row -> row.directWorker() == Truth.YES).count();
        List<Words> seen = List.of(Words.of(
                "rules.list.seen.workers",
                new Argument.Count((int) workers),
                new Argument.Count((int) known),
                new Argument.Count((int) Math.round(100.0 * workers / known))));
        Finding finding = new Finding.Met(
                new Clause(rule.citation(), "direct-workers", rule.draft()),
                Words.of("rules.list.required.direct-workers"),
                seen,
                List.of());
        return Optional.of(new ListFinding(ListFinding.Topic.DIRECT_WORKERS, finding, "", 0, List.of(), null));
    }

    private static int gravity(ListFinding each) {
        int draft = each.finding().clause().draft() ? 3 : 0;
        return draft
                + switch (each.finding()) {
                    case Finding.NotMet no -> 0;
                    case Finding.Unknown unknown -> 1;
                    case Finding.Met met -> 2;
                };
    }
}

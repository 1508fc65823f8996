package vn.vinhdanh.rules.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * The initiatives and research tasks that a yes cannot do without. Where another way leads to the same yes with fewer of
 * them, that way is taken: nothing is called used that need not be.
 */
public record Evidence(List<Need> needs) {

    /** A yes that needs no initiative. */
    public static final Evidence NONE = new Evidence(List.of());

    /** So many of these. */
    public record Need(int count, List<Ground> from) {

        public Need {
            from = List.copyOf(from);
        }
    }

    /** An initiative or a research task, as the record names it. */
    public record Ground(String id, String title) {}

    public Evidence {
        needs = List.copyOf(needs);
    }

    /** What a verdict about these facts rests on; nothing unless it is met. */
    public static Evidence of(Verdict verdict, Facts facts) {
        if (verdict.answer() != Answer.MET) {
            return NONE;
        }
        Evidence common = all(verdict.findings(), facts);
        Evidence way = verdict.routes().stream()
                .filter(each -> each.answer() == Answer.MET)
                .map(RouteWeighed::findings)
                .map(findings -> all(findings, facts))
                .reduce(Evidence::lighter)
                .orElse(NONE);
        return common.and(way);
    }

    /** How many are needed altogether. */
    public int count() {
        return needs.stream().mapToInt(Need::count).sum();
    }

    /** Everything it could rest on, each once. */
    public List<Ground> grounds() {
        return needs.stream().flatMap(each -> each.from().stream()).distinct().toList();
    }

    /** The grounds to spend, one after the other as the record has them: no more than needed. */
    public List<Ground> spent() {
        List<Ground> spent = new ArrayList<>();
        for (Need need : needs) {
            need.from().stream()
                    .filter(each -> !spent.contains(each))
                    .limit(need.count())
                    .forEach(spent::add);
        }
        return List.copyOf(spent);
    }

    /** Both. */
    public Evidence and(Evidence other) {
        return new Evidence(Stream.concat(needs.stream(), other.needs.stream()).toList());
    }

    private Evidence lighter(Evidence other) {
        return other.count() < count() ? other : this;
    }

    private static Evidence all(List<Finding> findings, Facts facts) {
        Evidence all = NONE;
        for (Finding each : findings) {
            if (!each.clause().draft()) {
                all = all.and(of(each, facts));
            }
        }
        return all;
    }

    private static Evidence of(Finding finding, Facts facts) {
        if (!(finding instanceof Finding.Met)) {
            return NONE;
        }
        return switch (finding.required().key()) {
            case "rules.required.initiatives", "rules.required.research" -> leaf(finding, facts);
            case "rules.required.any-of" ->
                finding.parts().stream()
                        .filter(part ->
                                part instanceof Finding.Met && !part.clause().draft())
                        .map(part -> of(part, facts))
                        .reduce(Evidence::lighter)
                        .orElse(NONE);
            default -> all(finding.parts(), facts);
        };
    }

    private static Evidence leaf(Finding finding, Facts facts) {
        boolean research = finding.required().key().equals("rules.required.research");
        List<Ground> from = finding.seen().stream()
                .filter(seen -> seen.key().equals("rules.seen.solution"))
                .map(seen -> ground(seen, facts, research))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        int count = finding.required().arguments().getFirst() instanceof Argument.Count of ? of.value() : 1;
        return new Evidence(List.of(new Need(Math.min(count, from.size()), from)));
    }

    private static Optional<Ground> ground(Words seen, Facts facts, boolean research) {
        if (!(seen.arguments().getLast() instanceof Argument.Text id)) {
            return Optional.empty();
        }
        Stream<Ground> recorded = research
                ? facts.researchTasks().stream().map(each -> new Ground(each.id(), each.title()))
                : facts.initiatives().stream().map(each -> new Ground(each.id(), each.title()));
        return recorded.filter(each -> each.id().equals(id.value())).findFirst();
    }
}

package vn.vinhdanh.rules.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.guard.SingleUse;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Weighs rows against each other: one initiative under two awards, one achievement in two forms. */
final class Pairs {

    private final LawOn law;
    private final ListCase list;
    private final Set<ListRow> here;

    Pairs(LawOn law, ListCase list) {
        this.law = law;
        this.list = list;
        here = new HashSet<>(list.rows());
    }

    List<ListFinding> findings() {
        List<ListFinding> findings = new ArrayList<>();
        for (List<ListRow> rows : bySubject().values()) {
            forEachPair(rows, (one, other) -> {
                singleUse(one, other).ifPresent(findings::add);
                oneForm(one, other).ifPresent(findings::add);
            });
        }
        findings.addAll(betweenAuthors());
        return findings;
    }

    private interface Pair {
        void of(ListRow one, ListRow other);
    }

    private void forEachPair(List<ListRow> rows, Pair pair) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (here.contains(rows.get(i)) || here.contains(rows.get(j))) {
                    pair.of(rows.get(i), rows.get(j));
                }
            }
        }
    }

    private Stream<ListRow> standing() {
        return Stream.concat(list.rows().stream(), list.elsewhere().stream())
                .filter(ListRow::stands)
                .sorted(Comparator.comparing(ListRow::id));
    }

    private Map<String, List<ListRow>> bySubject() {
        Map<String, List<ListRow>> bySubject = new TreeMap<>();
        standing()
                .forEach(row -> bySubject
                        .computeIfAbsent(row.subject(), key -> new ArrayList<>())
                        .add(row));
        return bySubject;
    }

    private @Nullable AwardKind kind(ListRow row) {
        return law.kindOf(row.award()).orElse(null);
    }

    private Optional<Clause> singleUseClause() {
        return law.guards(AwardKind.TITLE).stream()
                .filter(each -> each.guard() instanceof SingleUse && !each.draft())
                .map(GuardRule::guard)
                .map(guard -> guard.clause())
                .findFirst();
    }

    private Optional<ListFinding> singleUse(ListRow one, ListRow other) {
        if (kind(one) == kind(other) || enoughForBoth(one.evidence(), other.evidence())) {
            return Optional.empty();
        }
        return singleUseClause().map(clause -> {
            Finding finding = new Finding.NotMet(
                    clause,
                    Words.of("rules.required.single-use"),
                    seen(one, other, shared(one, other)),
                    List.of(Words.of("rules.list.todo.another-initiative", award(one), award(other))),
                    1,
                    List.of());
            return about(ListFinding.Topic.SINGLE_USE, finding, one, other);
        });
    }

    /** An initiative of several authors, a title for the one and a form for the other: the clause as read does not say. */
    private List<ListFinding> betweenAuthors() {
        Optional<Clause> clause = singleUseClause();
        if (clause.isEmpty()) {
            return List.of();
        }
        Map<String, List<ListRow>> byGround = new HashMap<>();
        standing()
                .forEach(row -> row.evidence()
                        .grounds()
                        .forEach(ground -> byGround.computeIfAbsent(ground.id(), key -> new ArrayList<>())
                                .add(row)));
        record Two(String one, String other) {}
        Set<Two> told = new HashSet<>();
        List<ListFinding> findings = new ArrayList<>();
        for (List<ListRow> rows : new TreeMap<>(byGround).values()) {
            forEachPair(rows, (one, other) -> {
                boolean asks = !one.subject().equals(other.subject())
                        && kind(one) != kind(other)
                        && !enoughForBoth(one.evidence(), other.evidence());
                if (asks && told.add(new Two(one.id(), other.id()))) {
                    Finding finding = new Finding.Unknown(
                            clause.get(),
                            Words.of("rules.required.single-use"),
                            seen(one, other, shared(one, other)),
                            List.of(Words.of("rules.list.todo.co-authors")),
                            List.of());
                    findings.add(about(ListFinding.Topic.SINGLE_USE, finding, one, other));
                }
            });
        }
        return findings;
    }

    private Optional<ListFinding> oneForm(ListRow one, ListRow other) {
        boolean forms = kind(one) == AwardKind.COMMENDATION && kind(other) == AwardKind.COMMENDATION;
        Optional<ListRule> rule = law.listRule(ListRule.Kind.ONE_FORM);
        if (!forms || one.award().equals(other.award()) || rule.isEmpty() || apart(one, other)) {
            return Optional.empty();
        }
        if (one.type() != null && other.type() != null && one.type() != other.type()) {
            return Optional.empty();
        }
        Clause clause = new Clause(rule.get().citation(), "one-form", rule.get().draft());
        Words required = Words.of("rules.list.required.one-form");
        boolean sameGrounds = !enoughForBoth(one.evidence(), other.evidence());
        boolean samePeriod = one.from() != null
                && one.from().equals(other.from())
                && one.year() == other.year()
                && one.type() != null
                && one.type() == other.type();
        List<Words> seen = seen(one, other, sameGrounds ? shared(one, other) : List.of());
        Finding finding = samePeriod || sameGrounds
                ? new Finding.NotMet(
                        clause,
                        required,
                        seen,
                        List.of(Words.of("rules.list.todo.one-form", award(one), award(other))),
                        1,
                        List.of())
                : new Finding.Unknown(
                        clause, required, seen, List.of(Words.of("rules.list.todo.same-achievement")), List.of());
        return Optional.of(about(ListFinding.Topic.ONE_FORM, finding, one, other));
    }

    private static boolean apart(ListRow one, ListRow other) {
        int first = one.from() == null ? one.year() : one.from();
        int second = other.from() == null ? other.year() : other.from();
        return one.year() < second || other.year() < first;
    }

    private static Argument.Award award(ListRow row) {
        return new Argument.Award(row.award());
    }

    private static List<Words> seen(ListRow one, ListRow other, List<Evidence.Ground> shared) {
        List<Words> seen = new ArrayList<>();
        for (ListRow row : List.of(one, other)) {
            seen.add(Words.of(
                    "rules.list.seen.proposed",
                    new Argument.Text(row.name()),
                    award(row),
                    new Argument.Year(row.year())));
        }
        shared.forEach(each -> seen.add(Words.of("rules.list.seen.shared", new Argument.Text(each.title()))));
        return seen;
    }

    private static List<Evidence.Ground> shared(ListRow one, ListRow other) {
        Set<Evidence.Ground> shared = new LinkedHashSet<>(one.evidence().grounds());
        shared.retainAll(other.evidence().grounds());
        return List.copyOf(shared);
    }

    private ListFinding about(ListFinding.Topic topic, Finding finding, ListRow one, ListRow other) {
        List<String> rows = Stream.of(one, other)
                .filter(here::contains)
                .map(ListRow::id)
                .sorted()
                .toList();
        return new ListFinding(topic, finding, "", 0, rows, null);
    }

    /** Whether both can have all they need with nothing used twice: a matching of needs with grounds. */
    static boolean enoughForBoth(Evidence one, Evidence other) {
        List<List<String>> wanted = new ArrayList<>();
        for (Evidence each : List.of(one, other)) {
            for (Evidence.Need need : each.needs()) {
                List<String> from =
                        need.from().stream().map(Evidence.Ground::id).toList();
                for (int i = 0; i < need.count(); i++) {
                    wanted.add(from);
                }
            }
        }
        Map<String, Integer> given = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!give(i, wanted, given, new HashSet<>())) {
                return false;
            }
        }
        return true;
    }

    private static boolean give(int need, List<List<String>> wanted, Map<String, Integer> given, Set<String> tried) {
        for (String ground : wanted.get(need)) {
            if (tried.add(ground)) {
                Integer holder = given.get(ground);
                if (holder == null || give(holder, wanted, given, tried)) {
                    given.put(ground, need);
                    return true;
                }
            }
        }
        return false;
    }
}

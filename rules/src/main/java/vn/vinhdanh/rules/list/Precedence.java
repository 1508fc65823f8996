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
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Who surely stands before whom. What is not on record could be anything, so it puts nobody before anybody: the order is
 * partial, and where it does not reach, people decide.
 *
 * <p>With {@code n} places, a row surely stays when fewer than {@code n} others could stand before it or beside it, and
 * surely goes when at least {@code n} others stand before it. No more than {@code n} rows can surely stay: of those, the
 * one that stands before none of them has all the others before it or beside it.
 */
final class Precedence {

    /** The least and the most that a thing can weigh. */
    private record Span(int least, int most) {

        static Span exactly(int value) {
            return new Span(value, value);
        }

        static Span of(Truth truth) {
            return switch (truth) {
                case YES -> exactly(1);
                case NO -> exactly(0);
                case UNKNOWN -> new Span(0, 1);
            };
        }
    }

    private final boolean prefersWomen;
    private final boolean prefersMostlyWomen;
    private final List<Words> by = new ArrayList<>();

    Precedence(LawOn law, Subject kind) {
        by.add(ruled(law, ListRule.Kind.VOTES_FIRST)
                .map(rule -> Words.of("rules.list.by.votes", new Argument.Clause(rule)))
                .orElseGet(() -> Words.of("rules.list.by.votes-no-clause")));
        var woman = ruled(law, ListRule.Kind.WOMAN_FIRST);
        var mostlyWomen = ruled(law, ListRule.Kind.MOSTLY_WOMEN_FIRST);
        prefersWomen = woman.isPresent();
        prefersMostlyWomen = mostlyWomen.isPresent();
        (kind == Subject.COLLECTIVE ? mostlyWomen : woman)
                .ifPresent(rule -> by.add(Words.of(
                        kind == Subject.COLLECTIVE ? "rules.list.by.mostly-women" : "rules.list.by.woman",
                        new Argument.Clause(rule))));
        by.add(ruled(law, ListRule.Kind.CHAIR_DECIDES)
                .map(rule -> Words.of("rules.list.by.chair", new Argument.Clause(rule)))
                .orElseGet(() -> Words.of("rules.list.by.people")));
    }

    private static Optional<Citation> ruled(LawOn law, ListRule.Kind kind) {
        return law.listRule(kind).filter(rule -> !rule.draft()).map(ListRule::citation);
    }

    /** Whether the one surely stands before the other, whatever the record leaves open. */
    boolean before(ListRow one, ListRow other) {
        Span mine = votes(one);
        Span theirs = votes(other);
        if (mine.least != theirs.most) {
            return mine.least > theirs.most;
        }
        return preferred(one).least > preferred(other).most;
    }

    private static Span votes(ListRow row) {
        return row.votes() == null ? new Span(0, Integer.MAX_VALUE) : Span.exactly(row.votes());
    }

    private Span preferred(ListRow row) {
        boolean applies = row.kind() == Subject.COLLECTIVE ? prefersMostlyWomen : prefersWomen;
        return applies ? Span.of(row.woman()) : Span.exactly(0);
    }

    Cut cut(List<ListRow> rows, int places) {
        List<Cut.Placed> placed = new ArrayList<>(rows.size());
        for (ListRow row : rows) {
            int before = 0;
            int behind = 0;
            for (ListRow other : rows) {
                if (!other.id().equals(row.id())) {
                    before += before(other, row) ? 1 : 0;
                    behind += before(row, other) ? 1 : 0;
                }
            }
            int notBehind = rows.size() - 1 - behind;
            Cut.Fate fate =
                    notBehind < places ? Cut.Fate.STAYS : before >= places ? Cut.Fate.GOES : Cut.Fate.PEOPLE_DECIDE;
            placed.add(new Cut.Placed(row, fate, before, why(row)));
        }
        placed.sort(Comparator.comparing(Cut.Placed::fate)
                .thenComparingInt(Cut.Placed::before)
                .thenComparing(each -> each.row().name())
                .thenComparing(each -> each.row().id()));
        return new Cut(places, by, placed);
    }

    private List<Words> why(ListRow row) {
        List<Words> why = new ArrayList<>();
        why.add(
                row.votes() == null
                        ? Words.of("rules.list.placed.no-votes")
                        : Words.of("rules.list.placed.votes", new Argument.Count(row.votes())));
        if (row.answer() != Answer.MET) {
            why.add(Words.of("rules.list.placed.doubtful"));
        }
        boolean collective = row.kind() == Subject.COLLECTIVE;
        if (collective ? prefersMostlyWomen : prefersWomen) {
            String what = collective ? "mostly-women" : "woman";
            switch (row.woman()) {
                case YES -> why.add(Words.of("rules.list.placed." + what));
                case UNKNOWN -> why.add(Words.of("rules.list.placed." + what + "-unknown"));
                case NO -> {}
            }
        }
        return why;
    }
}

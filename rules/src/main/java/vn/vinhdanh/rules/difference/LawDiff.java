package vn.vinhdanh.rules.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Bonus;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.procedure.Ballot;
import vn.vinhdanh.rules.procedure.Deadline;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Quorum;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * What changed in the law between two days.
 *
 * @param awards every award and kind of subject with a version on one of the days, or a rule of procedure that changed
 * @param general what changed for all awards: guards, time limits, the quorum
 */
public record LawDiff(LocalDate before, LocalDate after, List<ForAward> awards, List<Change> general) {

    public LawDiff {
        awards = List.copyOf(awards);
        general = List.copyOf(general);
    }

    /**
     * What changed for one kind of subject about one award.
     *
     * @param then the version of the first day; null when none covers it
     * @param now the version of the second day; null when none covers it
     */
    public record ForAward(
            Award award,
            Subject subject,
            @Nullable Version then,
            @Nullable Version now,
            List<Change> changes) {

        public ForAward {
            changes = List.copyOf(changes);
        }

        /** Whether anything is different, be it only the text that says it. */
        public boolean changed() {
            return !changes.isEmpty() || !sameVersion();
        }

        /** Whether the same version covers both days. */
        public boolean sameVersion() {
            return Objects.equals(then == null ? null : then.stamp(), now == null ? null : now.stamp());
        }

        /** Whether it became different who may receive it, or an encoded version began or ended. */
        public boolean conditionsChanged() {
            return (then == null) != (now == null) || !conditions().isEmpty();
        }

        /** What changed about who may receive it. */
        public List<Change> conditions() {
            return changes.stream().filter(each -> each.of().isCondition()).toList();
        }

        /** What changed about papers, votes, limits, money and who decides. */
        public List<Change> rest() {
            return changes.stream().filter(each -> !each.of().isCondition()).toList();
        }
    }

    /** How many things of one kind are new, gone or different. */
    public record Count(Change.Of of, int added, int dropped, int changed) {}

    /** How much changed, by kind; kinds of which nothing changed are left out. */
    public List<Count> counts() {
        List<Change> all = Stream.concat(awards.stream().flatMap(each -> each.changes().stream()), general.stream())
                .toList();
        return Stream.of(Change.Of.values())
                .filter(of -> all.stream().anyMatch(each -> each.of() == of))
                .map(of -> new Count(
                        of,
                        count(all, of, Change.Kind.ADDED),
                        count(all, of, Change.Kind.DROPPED),
                        count(all, of, Change.Kind.CHANGED)))
                .toList();
    }

    private static int count(List<Change> all, Change.Of of, Change.Kind kind) {
        return (int) all.stream()
                .filter(each -> each.of() == of && each.kind() == kind)
                .count();
    }

    /** Whether anything is different at all. */
    public boolean changed() {
        return !general.isEmpty() || awards.stream().anyMatch(ForAward::changed);
    }

    /** The difference between two days, in this order. */
    public static LawDiff between(Law law, LocalDate before, LocalDate after) {
        LawOn then = law.on(before);
        LawOn now = law.on(after);
        List<ForAward> awards = new ArrayList<>();
        for (Award award : law.awards()) {
            for (Subject subject : award.profile().subjects()) {
                ForAward each = forAward(award, subject, then, now);
                if (each.then() != null || each.now() != null || each.changed()) {
                    awards.add(each);
                }
            }
        }
        return new LawDiff(before, after, awards, general(then, now));
    }

    private static ForAward forAward(Award award, Subject subject, LawOn then, LawOn now) {
        Version before = then.award(award.key()).version(subject).orElse(null);
        Version after = now.award(award.key()).version(subject).orElse(null);
        List<Change> changes = new ArrayList<>();
        if (before != null && after != null && !before.stamp().equals(after.stamp())) {
            changes.addAll(Requirements.compare(before, after));
        }
        changes.addAll(compare(
                Change.Of.DECIDER,
                award.profile().deciders(then.day()),
                award.profile().deciders(now.day()),
                each -> each.who().name(),
                each -> line("rules.difference.word", each.citation(), each.draft(), Argument.term(each.who()))));
        changes.addAll(compare(
                Change.Of.BALLOT,
                then.ballot(award.key()).stream().toList(),
                now.ballot(award.key()).stream().toList(),
                each -> each.council().name(),
                LawDiff::line));
        changes.addAll(compare(
                Change.Of.PAPER,
                then.papers(award.key()),
                now.papers(award.key()),
                Paper::key,
                each -> line(
                        "rules.difference.said", each.citation(), each.draft(), new Argument.Spoken(each.names()))));
        changes.addAll(compare(
                Change.Of.QUOTA,
                then.quotas(award.key()),
                now.quotas(award.key()),
                each -> String.valueOf(each.ofHolders()),
                LawDiff::line));
        changes.addAll(compare(
                Change.Of.BONUS,
                then.bonus(award.key(), subject).stream().toList(),
                now.bonus(award.key(), subject).stream().toList(),
                each -> "bonus",
                LawDiff::line));
        return new ForAward(award, subject, before, after, changes);
    }

    private static List<Change> general(LawOn then, LawOn now) {
        List<Change> changes =
                new ArrayList<>(compare(Change.Of.GUARD, guards(then), guards(now), LawDiff::keyOf, LawDiff::line));
        changes.addAll(compare(Change.Of.DEADLINE, then.deadlines(), now.deadlines(), Deadline::key, LawDiff::line));
        changes.addAll(compare(
                Change.Of.QUORUM,
                then.quorum().stream().toList(),
                now.quorum().stream().toList(),
                each -> "quorum",
                LawDiff::line));
        return changes;
    }

    private static List<GuardRule> guards(LawOn lawOn) {
        return Stream.of(AwardKind.values())
                .flatMap(kind -> lawOn.guards(kind).stream())
                .distinct()
                .toList();
    }

    private static String keyOf(GuardRule rule) {
        return rule.guard().getClass().getSimpleName() + rule.draft();
    }

    /** Pairs what has the same key; of two that say the same in words only the clause has changed, which is no change. */
    private static <T> List<Change> compare(
            Change.Of of, List<T> then, List<T> now, Function<T, String> key, Function<T, Change.Line> line) {
        Map<String, Change.Line> before = new LinkedHashMap<>();
        then.forEach(each -> before.put(key.apply(each), line.apply(each)));
        List<Change> changes = new ArrayList<>();
        BiFunction<Change.Line, Change.Line, Boolean> same =
                (one, other) -> one.words().equals(other.words()) && one.draft() == other.draft();
        Map<String, Change.Line> after = new LinkedHashMap<>();
        now.forEach(each -> after.put(key.apply(each), line.apply(each)));
        after.forEach((name, line2) -> {
            Change.Line old = before.remove(name);
            if (old == null || !same.apply(old, line2)) {
                changes.add(new Change(of, null, old, line2));
            }
        });
        before.values().forEach(each -> changes.add(new Change(of, null, each, null)));
        return changes;
    }

    private static Change.Line line(String key, Citation citation, boolean draft, Argument... arguments) {
        return new Change.Line(Words.of(key, arguments), null, false, citation, draft);
    }

    private static Change.Line line(Ballot ballot) {
        return line(
                "rules.difference.ballot",
                ballot.citation(),
                ballot.draft(),
                new Argument.Count(ballot.percent()),
                Argument.term(ballot.council()));
    }

    private static Change.Line line(Quota quota) {
        return line(
                "rules.difference.quota",
                quota.citation(),
                quota.draft(),
                new Argument.Spoken(quota.names()),
                new Argument.Count(quota.percent()));
    }

    private static Change.Line line(Bonus bonus) {
        BigDecimal multiple = bonus.multiple().stripTrailingZeros();
        return line(
                "rules.difference.bonus",
                bonus.citation(),
                bonus.draft(),
                new Argument.Text(multiple.toPlainString().replace('.', ',')));
    }

    private static Change.Line line(GuardRule rule) {
        return line(
                "rules.difference.said",
                rule.guard().clause().citation(),
                rule.draft(),
                new Argument.Spoken(rule.gist()));
    }

    private static Change.Line line(Deadline deadline) {
        Words limit = deadline.limit().said();
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument.Spoken(deadline.names()));
        arguments.addAll(limit.arguments());
        return line(
                limit.key().replace("rules.limit.", "rules.difference.deadline-"),
                deadline.citation(),
                deadline.draft(),
                arguments.toArray(Argument[]::new));
    }

    private static Change.Line line(Quorum quorum) {
        return line(
                "rules.difference.quorum",
                quorum.citation(),
                quorum.draft(),
                new Argument.Count(quorum.numerator()),
                new Argument.Count(quorum.denominator()));
    }
}

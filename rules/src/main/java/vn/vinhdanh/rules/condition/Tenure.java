package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Held leading posts long enough: a table of posts, the highest first, of which one line is enough.
 *
 * <p>Time in a higher post also counts as time in every lower one. So a tenure too short for its own line is added to the next
 * lower, and of several posts held at once only the highest counts, each day once.
 *
 * @param afresh only time after the last award for devotion counts
 * @param womenExcepted the shorter time is not for women of a group that retires later
 * @param meanwhile what must hold in the years in which the posts were held
 * @param required made once, because every finding holds it
 */
public record Tenure(
        Clause clause,
        List<Line> lines,
        boolean afresh,
        boolean womenExcepted,
        List<Condition> meanwhile,
        Words required)
        implements Condition {

    public Tenure(Clause clause, List<Line> lines, boolean afresh, boolean womenExcepted, List<Condition> meanwhile) {
        this(clause, lines, afresh, womenExcepted, meanwhile, said(lines));
    }

    /**
     * A line of the table.
     *
     * @param months how long, 0 when any time is enough
     * @param womenMonths how long for a woman
     */
    public record Line(PostLevel post, int months, int womenMonths) {}

    /** Key of the words that say that no post of that height was ever held. */
    public static final String NEVER_HELD = "rules.missing.post";

    private static final Comparator<Finding> BEST =
            Comparator.<Finding>comparingInt(Tenure::promise).thenComparingInt(Finding::distance);

    private static Words said(List<Line> lines) {
        List<Argument> said = new ArrayList<>();
        for (Line each : lines) {
            said.add(new Argument.Phrase(
                    each.months() == 0
                            ? Words.of("rules.tenure.any", Argument.term(each.post()))
                            : each.months() == each.womenMonths()
                                    ? Words.of(
                                            "rules.tenure.line",
                                            Argument.term(each.post()),
                                            new Argument.Months(each.months()))
                                    : Words.of(
                                            "rules.tenure.line-women",
                                            Argument.term(each.post()),
                                            new Argument.Months(each.months()),
                                            new Argument.Months(each.womenMonths()))));
        }
        return Words.of("rules.required.tenure", new Argument.Several(said));
    }

    @Override
    public List<Condition> parts() {
        return meanwhile;
    }

    @Override
    public Finding weigh(Weighing weighing) {
        List<Post> posts = weighing.facts().posts();
        if (posts == null) {
            List<Words> missing = List.of(Words.of("rules.missing.posts-record"));
            return new Finding.Unknown(clause, required, List.of(), missing, List.of());
        }
        LocalDate first = first(weighing.facts());
        List<Finding> found = new ArrayList<>(lines.size());
        for (Line each : lines) {
            found.add(weigh(each, posts, first, weighing));
        }
        found.sort(BEST);
        return found.getFirst();
    }

    private Finding weigh(Line line, List<Post> posts, LocalDate first, Weighing weighing) {
        LocalDate end = weighing.on().plusDays(1);
        List<Words> seen = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (Post each : posts) {
            Span span = Span.between(first, end, each.from(), each.until());
            if (span != null && each.level().atLeast(line.post())) {
                spans.add(span);
                seen.add(said(each));
            }
        }
        List<Span> held = Span.joined(spans);
        int months = Span.months(held);
        Argument post = Argument.term(line.post());
        if (held.isEmpty() || months < Math.min(line.months(), line.womenMonths())) {
            int lacking = Math.max(1, needed(line, weighing.facts()) - months);
            Words missing = held.isEmpty()
                    ? Words.of(NEVER_HELD, post)
                    : Words.of("rules.missing.tenure", new Argument.Months(lacking), post);
            return new Finding.NotMet(clause, required, seen, List.of(missing), 1 + lacking / 12, List.of());
        }
        AllOf.Joined joined = AllOf.join(
                meanwhile,
                weighing.within(
                        held.getFirst().from().getYear(),
                        held.getLast().end().minusDays(1).getYear()));
        if (months >= needed(line, weighing.facts())) {
            return joined.finding(clause, required, seen);
        }
        List<Words> missing = new ArrayList<>(joined.missing());
        History facts = weighing.facts();
        boolean perhaps = facts.woman() == Truth.UNKNOWN
                || (facts.woman() == Truth.YES && womenExcepted && facts.laterRetirement() == Truth.UNKNOWN);
        if (perhaps && joined.answer() != Answer.NOT_MET) {
            missing.add(
                    Words.of(facts.woman() == Truth.UNKNOWN ? "rules.missing.sex" : "rules.missing.later-retirement"));
            return new Finding.Unknown(clause, required, seen, missing, joined.parts());
        }
        int lacking = needed(line, facts) - months;
        missing.add(Words.of("rules.missing.tenure", new Argument.Months(lacking), post));
        return new Finding.NotMet(
                clause, required, seen, missing, 1 + lacking / 12 + joined.shortfall(), joined.parts());
    }

    /** For somebody who is surely entitled to the shorter time, the shorter; otherwise the longer. */
    private int needed(Line line, History facts) {
        boolean shorter = facts.woman() == Truth.YES && (!womenExcepted || facts.laterRetirement() == Truth.NO);
        return shorter ? line.womenMonths() : line.months();
    }

    /** The first day that counts. */
    private LocalDate first(History facts) {
        int last = Integer.MIN_VALUE;
        if (afresh) {
            for (AwardHeld each : facts.awards()) {
                if (each.type() == CommendationType.DEVOTION && each.year() <= facts.year()) {
                    last = Math.max(last, each.year());
                }
            }
        }
        return last == Integer.MIN_VALUE ? LocalDate.MIN : LocalDate.of(last + 1, 1, 1);
    }

    private static Words said(Post post) {
        @Nullable LocalDate until = post.until();
        return until == null
                ? Words.of("rules.seen.post-held", Argument.term(post.level()), new Argument.Day(post.from()))
                : Words.of(
                        "rules.seen.post",
                        Argument.term(post.level()),
                        new Argument.Day(post.from()),
                        new Argument.Day(until));
    }

    private static int promise(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> 0;
            case Finding.Unknown unknown -> 1;
            case Finding.NotMet notMet -> 2;
        };
    }
}

package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.procedure.Ballot;
import vn.vinhdanh.rules.procedure.BallotNeed;
import vn.vinhdanh.rules.procedure.Deadline;
import vn.vinhdanh.rules.procedure.Filing;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Provision;
import vn.vinhdanh.rules.procedure.Quorum;
import vn.vinhdanh.rules.procedure.Quota;

/**
 * Keeps a ministry's rules about ballots, papers, filings, provisions, time limits, quotas and guards below the State's: what
 * the State has settled for a time stands; what it left open, or what is only a draft here, a ministry may settle.
 */
final class UnderTheState {

    private final List<Placed> placed = new ArrayList<>();

    /** A rule and where it stands. */
    private record Placed(Spot spot, Object rule) {

        boolean isMinistrys() {
            return spot.file().isMinistrys();
        }
    }

    <T> T place(Spot spot, T rule) {
        placed.add(new Placed(spot, rule));
        return rule;
    }

    void check(Consumer<Wrong> faults) {
        for (int own = 0; own < placed.size(); own++) {
            if (placed.get(own).isMinistrys()) {
                check(own, faults);
            }
        }
    }

    private void check(int own, Consumer<Wrong> faults) {
        for (int at = 0; at < placed.size(); at++) {
            Placed other = placed.get(at);
            boolean counts = !other.isMinistrys() || at < own;
            String since = counts ? stands(placed.get(own).rule(), other.rule()) : null;
            if (since != null) {
                String place = other.spot().file().shown() + ":" + other.spot().line();
                faults.accept(placed.get(own).spot().wrong("stands-already", "let-it-stand", since, place));
                return;
            }
        }
    }

    /** The day from which the other rule leaves no room for this one; null when it leaves some. */
    private static @Nullable String stands(Object own, Object other) {
        return switch (own) {
            case Ballot ballot
            when other instanceof Ballot settled ->
                since(
                        !settled.draft()
                                && settled.council() == ballot.council()
                                && settled.awards().stream().anyMatch(ballot.awards()::contains),
                        ballot.inForce(),
                        settled.inForce());
            case Quorum quorum
            when other instanceof Quorum settled -> since(!settled.draft(), quorum.inForce(), settled.inForce());
            case Deadline deadline
            when other instanceof Deadline settled ->
                since(!settled.draft() && settled.key().equals(deadline.key()), deadline.inForce(), settled.inForce());
            case Paper paper
            when other instanceof Paper settled ->
                since(
                        settled.key().equals(paper.key())
                                && settled.when() == paper.when()
                                && settled.awards().stream().anyMatch(paper.awards()::contains),
                        paper.inForce(),
                        settled.inForce());
            case Quota quota
            when other instanceof Quota settled ->
                since(settled.key().equals(quota.key()), quota.inForce(), settled.inForce());
            case GuardRule guard
            when other instanceof GuardRule settled ->
                since(
                        !settled.draft()
                                && Objects.equals(
                                        settled.guard().getClass(),
                                        guard.guard().getClass())
                                && settled.kinds().stream().anyMatch(guard.kinds()::contains),
                        guard.inForce(),
                        settled.inForce());
            case ListRule rule
            when other instanceof ListRule settled ->
                since(!settled.draft() && settled.kind() == rule.kind(), rule.inForce(), settled.inForce());
            case Filing filing
            when other instanceof Filing settled ->
                since(
                        !settled.draft() && settled.awards().stream().anyMatch(filing.awards()::contains),
                        filing.inForce(),
                        settled.inForce());
            case BallotNeed need
            when other instanceof BallotNeed settled ->
                since(
                        !settled.draft() && settled.awards().stream().anyMatch(need.awards()::contains),
                        need.inForce(),
                        settled.inForce());
            case Provision provision
            when other instanceof Provision settled ->
                since(settled.key().equals(provision.key()), provision.inForce(), settled.inForce());
            default -> null;
        };
    }

    private static @Nullable String since(boolean same, InForce own, InForce settled) {
        return same && Additions.overlap(own, settled) ? settled.from().toString() : null;
    }
}

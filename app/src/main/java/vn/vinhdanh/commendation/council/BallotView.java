package vn.vinhdanh.commendation.council;

import java.util.Set;

/**
 * What anyone may know of a ballot: who has voted, never what.
 *
 * @param voted the lines of the roll that have handed in their papers, in person or on paper
 */
public record BallotView(long id, int round, State state, Set<Long> voted, String annulledReason) {

    public BallotView {
        voted = Set.copyOf(voted);
    }

    /** How far a ballot has come. */
    public enum State {
        OPEN,
        COUNTED,
        ANNULLED
    }
}

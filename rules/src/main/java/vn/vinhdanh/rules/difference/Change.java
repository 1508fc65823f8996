package vn.vinhdanh.rules.difference;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.wording.Words;

/**
 * One thing that is new, gone, or different.
 *
 * @param way the way to the award that it belongs to; null when it holds for all
 * @param then what stood before; null when it is new
 * @param now what stands now; null when it is gone
 */
public record Change(
        Of of,
        @Nullable Said way,
        @Nullable Line then,
        @Nullable Line now) {

    /** What kind of rule it is. */
    public enum Of {
        REQUIREMENT,
        ROUTE,
        FOR_PEOPLE,
        DECIDER,
        BALLOT,
        PAPER,
        QUOTA,
        BONUS,
        GUARD,
        DEADLINE,
        QUORUM;

        /** Whether it says who may receive the award, not what papers, days or money go with it. */
        public boolean isCondition() {
            return this == REQUIREMENT || this == ROUTE || this == FOR_PEOPLE;
        }
    }

    /** What became of it. */
    public enum Kind {
        ADDED,
        DROPPED,
        CHANGED
    }

    /**
     * A rule in words.
     *
     * @param within the requirement inside which it stands, for example a run of years; null for most
     * @param oneOf whether it is one of several of which one is enough
     * @param draft shown, but decides nothing
     */
    public record Line(Words words, @Nullable Words within, boolean oneOf, Citation citation, boolean draft) {}

    /** What became of it. */
    public Kind kind() {
        if (then == null) {
            return Kind.ADDED;
        }
        return now == null ? Kind.DROPPED : Kind.CHANGED;
    }
}

package vn.vinhdanh.organization;

import java.util.List;

/** What a unit's name in a text may mean. Never a silent guess. */
public sealed interface UnitMatch {

    /** One unit, and one only, is called this (case, dashes, marks of spelling and known abbreviations aside). */
    record Exact(Unit unit) implements UnitMatch {}

    /** Units whose names are like it, the likest first; people choose. */
    record Candidates(List<Candidate> candidates) implements UnitMatch {}

    /** No unit's name is like it. */
    record Unknown() implements UnitMatch {}

    /**
     * A unit that may be meant.
     *
     * @param score 0 to 1; 1 is the same words
     */
    record Candidate(Unit unit, double score) {}
}

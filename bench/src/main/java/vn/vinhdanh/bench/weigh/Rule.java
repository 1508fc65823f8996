package vn.vinhdanh.bench.weigh;

/**
 * The four rules that every contender states in its own language. They have the shapes of the law, not its text.
 *
 * <p>P is the proposal year, {@link MadeUpPeople#PROPOSAL_YEAR}. "The last k years" are P−k to P−1, both included; "the
 * window" is the last five of them. An initiative belongs to the year of its day. "Of ministry level or above" is ministry
 * or national level; an initiative of a higher level is also one of base level. "Disciplined in a year" means by a decision
 * dated in it.
 */
public enum Rule {
    /** Advanced worker for P−1; not disciplined in P−1; at least one initiative, of any level, in P−1. */
    R1,
    /**
     * Grassroots fighter for each of the last three years; disciplined in none of them; at least one initiative of ministry
     * level or above in them, all three together.
     */
    R2,
    /**
     * A ministry certificate for any year before P, inside or outside the window; no Prime Minister's certificate for a year
     * of the window; in each year of the window a class of good or better and no discipline; and in the window at least three
     * initiatives of base level or at least one of ministry level or above.
     */
    R3,
    /**
     * A Prime Minister's certificate for a year before the window; no third-class Labour Order for any year before P; the
     * class excellent in each year of the window; and in the window at least two initiatives of ministry level or above.
     */
    R4;

    /** Its bit in a person's verdicts. */
    int bit() {
        return 1 << ordinal();
    }
}

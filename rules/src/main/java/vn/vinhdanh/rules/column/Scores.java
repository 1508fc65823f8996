package vn.vinhdanh.rules.column;

import vn.vinhdanh.rules.fact.Years;

/**
 * What initiatives count in one window, worked out once for every distance in years, every reach, recognised or not, so that
 * each initiative is a single look. Belongs to one kernel in one block of rows, and is worked out again when the window changes.
 */
final class Scores {

    /** The distance in years and the reach, as they stand in the lowest bits of a packed initiative. */
    private static final int WHAT = 1 << 10;

    private final int[] scores = new int[2 * WHAT];
    private long looked;
    private long unsure;
    private long older;
    private boolean ready;

    /** Makes ready for a window. */
    void prepare(SolvedKernel kernel, long lookedNow, long unsureNow, long olderNow) {
        if (ready && looked == lookedNow && unsure == unsureNow && older == olderNow) {
            return;
        }
        looked = lookedNow;
        unsure = unsureNow;
        older = olderNow;
        ready = true;
        for (int what = 0; what < WHAT; what++) {
            scores[what] = kernel.score(what, false, looked, unsure, older);
            scores[WHAT + what] = kernel.score(what, true, looked, unsure, older);
        }
    }

    /** What one counts that was not used for any award. */
    int of(int packed, int on) {
        int recognised = (SolvedColumn.day(packed) - on - 1) >>> 31;
        return scores[(recognised << 10) | (packed & (WHAT - 1))];
    }

    /** Whether its year lies before the period looked at. */
    boolean isOlder(int packed) {
        return (looked & Years.only(Years.LAST - SolvedColumn.back(packed))) == 0;
    }
}

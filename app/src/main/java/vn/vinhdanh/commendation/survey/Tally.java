package vn.vinhdanh.commendation.survey;

/** How many subjects stand where, award by award. */
final class Tally {

    private final int[][] counts;

    /** @param awards how many awards there are */
    Tally(int awards) {
        counts = new int[Standing.values().length][awards];
    }

    /** Counts one subject. For one thread. */
    void add(int award, Standing standing) {
        counts[standing.ordinal()][award]++;
    }

    /** Counts all that another has counted, from any thread. */
    synchronized void add(Tally other) {
        for (int standing = 0; standing < counts.length; standing++) {
            for (int award = 0; award < counts[standing].length; award++) {
                counts[standing][award] += other.counts[standing][award];
            }
        }
    }

    /** The counts of one standing, in the order of the awards. */
    synchronized Integer[] of(Standing standing) {
        int[] ofStanding = counts[standing.ordinal()];
        Integer[] all = new Integer[ofStanding.length];
        for (int award = 0; award < all.length; award++) {
            all[award] = ofStanding[award];
        }
        return all;
    }

    /** How many answers the law could decide. */
    synchronized int decided() {
        int decided = 0;
        for (Standing each : Standing.values()) {
            if (each != Standing.NOT_FORMALISED) {
                for (int count : counts[each.ordinal()]) {
                    decided += count;
                }
            }
        }
        return decided;
    }
}

package vn.vinhdanh.printing.table;

import java.util.HashSet;
import java.util.List;
import vn.vinhdanh.printing.file.Folded;

/** How much a column's title is like the wordings of what is sought, from 0 to 1. */
public final class Likeness {

    /** Below this nothing is suggested. */
    public static final double LEAST = 0.4;

    /** From here on one contains the other. */
    public static final double CONTAINED = 0.6;

    /** The same words. */
    public static final double SAME = 0.99;

    private Likeness() {}

    /** The best likeness of the title, its parts and its whole, to any of the wordings. */
    public static double of(List<String> titles, List<String> wordings) {
        double best = 0;
        for (String wording : wordings) {
            var sought = Folded.of(wording);
            if (sought.isEmpty()) {
                continue;
            }
            best = Math.max(best, likeness(Folded.of(String.join(" ", titles)), sought));
            if (titles.size() > 1) {
                // The lowest heading names the column; a group above it says less.
                best = Math.max(best, 0.98 * likeness(Folded.of(titles.getLast()), sought));
            }
        }
        return best;
    }

    /** Whether two likenesses are too near each other to prefer one. */
    public static boolean isClose(double one, double other) {
        return Math.abs(one - other) < 0.05;
    }

    private static double likeness(String title, String sought) {
        if (title.isEmpty()) {
            return 0;
        }
        if (title.equals(sought)) {
            return 1;
        }
        double share = (double) Math.min(title.length(), sought.length()) / Math.max(title.length(), sought.length());
        if ((" " + title + " ").contains(" " + sought + " ") || (" " + sought + " ").contains(" " + title + " ")) {
            return CONTAINED + 0.38 * share;
        }
        return 0.58 * overlap(title, sought);
    }

    private static double overlap(String one, String other) {
        var words = new HashSet<>(List.of(one.split(" ")));
        var others = new HashSet<>(List.of(other.split(" ")));
        var common = new HashSet<>(words);
        common.retainAll(others);
        words.addAll(others);
        return (double) common.size() / words.size();
    }
}

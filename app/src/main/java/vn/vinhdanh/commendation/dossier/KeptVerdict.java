package vn.vinhdanh.commendation.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict as it was kept with a dossier, on which occasion. */
public record KeptVerdict(Occasion occasion, LocalDate keptOn, StoredVerdict verdict) {

    /** When it was kept. */
    public enum Occasion {
        PROPOSED,
        WEIGHED,
        SUBMITTED
    }

    /** A condition whose answer is another than before; one of the two is null when only one verdict asks for it. */
    public record Changed(StoredVerdict.@Nullable Line before, StoredVerdict.@Nullable Line after) {

        /** The line as it is now, or as it was when it is gone. */
        public StoredVerdict.Line line() {
            if (after != null) {
                return after;
            }
            if (before != null) {
                return before;
            }
            throw new IllegalStateException("A change from nothing to nothing");
        }
    }

    /**
     * What is another in this verdict than in the earlier one, condition by condition; drafts are left out. A condition that
     * only stands in another clause since, with the same answer, is no change.
     */
    public List<Changed> since(StoredVerdict earlier) {
        List<StoredVerdict.Line> left = new ArrayList<>(
                earlier.lines().stream().filter(StoredVerdict.Line::deciding).toList());
        List<Changed> changed = new ArrayList<>();
        for (StoredVerdict.Line line : verdict.lines()) {
            if (!line.deciding()) {
                continue;
            }
            StoredVerdict.Line was = take(left, line);
            if (was == null || was.answer() != line.answer()) {
                changed.add(new Changed(was, line));
            }
        }
        left.forEach(gone -> changed.add(new Changed(gone, null)));
        return List.copyOf(changed);
    }

    private static StoredVerdict.@Nullable Line take(List<StoredVerdict.Line> left, StoredVerdict.Line like) {
        for (int i = 0; i < left.size(); i++) {
            StoredVerdict.Line each = left.get(i);
            if (each.required().equals(like.required())) {
                return left.remove(i);
            }
        }
        return null;
    }
}

package vn.vinhdanh.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A planned conference or Congress, as a confirmed document lays it down.
 *
 * @param staffOver units with more staff than this hold their own; absent where the document has no such rule
 * @param organisers units that hold their own, in the document's words
 * @param blocs blocs that hold one together
 * @param window between which days; absent where the document leaves it open
 * @param halfDays how long one sitting lasts; a whole day counts 2; 0 where the document does not say
 * @param delegates how many are expected
 * @param collectiveReports how many reports of role-model collectives are to be chosen
 * @param individualReports how many reports of role-model individuals are to be chosen
 * @param guidanceFollows whether more detailed guidance is promised
 */
public record GatheringPlan(
        Kind kind,
        String name,
        @Nullable Integer staffOver,
        List<String> organisers,
        List<String> blocs,
        @Nullable Window window,
        int halfDays,
        @Nullable Integer delegates,
        List<String> composition,
        List<String> guests,
        List<String> preparations,
        List<String> programme,
        int collectiveReports,
        int individualReports,
        boolean guidanceFollows) {

    /** What kind of gathering. */
    public enum Kind {
        CONFERENCE,
        CONGRESS
    }

    /** From the first to the last possible day, both included; tentative while the document only expects it. */
    public record Window(LocalDate from, LocalDate to, boolean tentative) {
        public Window {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("window ends before it starts");
            }
        }
    }

    public GatheringPlan {
        organisers = List.copyOf(organisers);
        blocs = List.copyOf(blocs);
        composition = List.copyOf(composition);
        guests = List.copyOf(guests);
        preparations = List.copyOf(preparations);
        programme = List.copyOf(programme);
    }
}

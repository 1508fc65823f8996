package vn.vinhdanh.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a news text tells of, with the figures it reports.
 *
 * @param name what was held
 * @param part the part of the day, if told
 * @param chair who led the bloc or chaired the event
 * @param fromYear first year the figures speak of
 * @param toYear last year the figures speak of
 */
public record ReportedEvent(
        String name,
        @Nullable LocalDate day,
        @Nullable PartOfDay part,
        @Nullable String place,
        @Nullable String organiser,
        @Nullable String chair,
        @Nullable Bloc bloc,
        List<Person> people,
        List<AwardFigure> figures,
        @Nullable Integer fromYear,
        @Nullable Integer toYear) {

    public ReportedEvent {
        people = List.copyOf(people);
        figures = List.copyOf(figures);
    }

    /** Roughly when on the day. */
    public enum PartOfDay {
        MORNING,
        NOON,
        AFTERNOON,
        EVENING
    }

    /** A bloc with its members, in the document's words. */
    public record Bloc(
            String name,
            @Nullable Integer year,
            @Nullable String leaderUnit,
            @Nullable String deputyUnit,
            List<String> members) {
        public Bloc {
            members = List.copyOf(members);
        }
    }

    /** Someone named at the event, with post and, if told, the role in the bloc. */
    public record Person(String name, String post, String role) {}

    /**
     * How often an award was received.
     *
     * @param award key of the award, as in the law catalogue
     * @param total all together
     * @param collectives of these, by collectives
     * @param individuals of these, by individuals
     * @param occurrences whether the text counts occurrences rather than distinct subjects
     */
    public record AwardFigure(String award, int total, int collectives, int individuals, boolean occurrences) {}
}

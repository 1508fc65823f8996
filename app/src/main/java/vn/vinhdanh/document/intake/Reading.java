package vn.vinhdanh.document.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.DocumentKind;
import vn.vinhdanh.document.GatheringPlan;
import vn.vinhdanh.document.ProposedTarget;
import vn.vinhdanh.document.ReportedEvent;
import vn.vinhdanh.document.ReportingDuty;

/** What the reader found in a document. Absent values were not found; nothing is invented for them. */
public record Reading(
        Found<DocumentKind> kind,
        @Nullable Found<String> number,
        @Nullable Found<LocalDate> day,
        @Nullable Found<String> place,
        @Nullable Found<String> issuer,
        @Nullable Found<String> subject,
        List<Found<String>> addressees,
        @Nullable Found<Signature> signature,
        List<Found<Recipient>> recipients,
        List<Found<Citation>> citations,
        List<Section> outline,
        List<Found<Theme>> themes,
        @Nullable Found<Integer> year,
        List<Field> fields,
        List<Found<Assignment>> implementing,
        List<Found<ReportingDuty>> duties,
        List<Gathering> gatherings,
        @Nullable Event event) {

    /**
     * Who signed.
     *
     * @param onBehalf the line that says on whose behalf, such as "KT. BỘ TRƯỞNG"; empty for the head himself
     */
    public record Signature(String onBehalf, String post, String name) {}

    /**
     * Who receives the document.
     *
     * @param copies how many copies, 0 where the text does not say
     * @param note what for, such as "để b/c"
     * @param filed whether this is a file of the issuer's own
     */
    public record Recipient(String name, int copies, String note, boolean filed) {}

    /** A text that the document rests on or names. */
    public record Citation(
            String kind,
            String number,
            @Nullable LocalDate day,
            @Nullable String issuer) {}

    /**
     * A numbered or bulleted stretch of the document.
     *
     * @param marker as written: "I", "1", "2.1.1", "a", or a dash
     * @param text its own words, without those of its children
     */
    public record Section(String marker, String text, Span span, List<Section> children) {}

    /**
     * The theme of a movement or pact.
     *
     * @param own whether this very document, or the bloc it tells of, launches it
     */
    public record Theme(
            String words,
            boolean own,
            boolean pact,
            @Nullable Integer fromYear,
            @Nullable Integer toYear) {}

    /** A field of work with its tasks. */
    public record Field(Found<String> title, @Nullable Found<String> leader, List<Task> tasks) {}

    /** One task: what, by whom, until when, measured how. */
    public record Task(
            Found<String> text, @Nullable Found<String> doer, Found<LocalDate> dueOn, Found<ProposedTarget> target) {}

    /** Who is told to do what in carrying the document out. */
    public record Assignment(String doer, String text) {}

    /** A conference or Congress that the document plans. */
    public record Gathering(
            Found<GatheringPlan.Kind> kind,
            Found<String> name,
            @Nullable Found<Integer> staffOver,
            List<Found<String>> organisers,
            List<Found<String>> blocs,
            GatheringPlan.@Nullable Window window,
            @Nullable Found<String> time,
            @Nullable Found<Integer> halfDays,
            @Nullable Found<Integer> delegates,
            List<Found<String>> composition,
            List<Found<String>> guests,
            List<Found<String>> preparations,
            List<Found<String>> programme,
            @Nullable Found<Integer> collectiveReports,
            @Nullable Found<Integer> individualReports,
            @Nullable Found<String> guidanceFollows) {}

    /** An event that a news text tells of. */
    public record Event(
            Found<String> name,
            @Nullable Found<LocalDate> day,
            ReportedEvent.@Nullable PartOfDay part,
            @Nullable Found<String> place,
            @Nullable Found<String> organiser,
            @Nullable Found<String> participants,
            @Nullable Bloc bloc,
            List<Found<ReportedEvent.Person>> people,
            @Nullable Found<String> chair,
            List<Found<ReportedEvent.AwardFigure>> figures,
            @Nullable Found<Years> period) {}

    /** From the first to the last year, both included. */
    public record Years(int from, int to) {}

    /** A bloc, its leaders and its members. */
    public record Bloc(
            Found<String> name,
            @Nullable Integer year,
            @Nullable Found<String> leaderUnit,
            @Nullable Found<String> deputyUnit,
            List<Found<String>> members) {}
}

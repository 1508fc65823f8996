package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;

/**
 * What a weighing reads of one person or collective, up to and including one achievement year. {@link Facts} hold it for one;
 * a row of a population shows it out of columns. What is not on record is {@link Truth#UNKNOWN}.
 */
public interface History {

    /** A person or a collective. */
    Subject subject();

    /** The achievement year: the last year that counts. */
    int year();

    /** Day of recruitment, or of foundation; null when not on record. */
    @Nullable
    LocalDate since();

    /** The year from which the awards on record are complete; before it a missing award proves nothing. */
    int recordsFrom();

    /** Whether the person is a woman. */
    Truth woman();

    /** Whether discipline, inspection, investigation or a complaint is pending. */
    Truth pendingProceedings();

    /** The class the person is counted in, or null. */
    @Nullable
    WorkerClass workerClass();

    /** The rating of that year; null when there is none on record, or two that contradict each other. */
    @Nullable
    Rating rating(int ofYear);

    /** Whether that year has two different ratings on record. */
    boolean contradictoryRating(int ofYear);

    /** Whether that year was rated at least so. */
    Truth ratedAtLeast(int ofYear, Rating least);

    /** Which years were rated at least so. */
    Years ratedAtLeast(Rating least);

    /** Whether the award was received for that year, and not taken back. */
    Truth awardedFor(AwardKey award, int ofYear);

    /** For which years the award was received, and not taken back. */
    Years awarded(AwardKey award);

    /** All records of an award that were not taken back, earliest first. */
    List<AwardHeld> awards(AwardKey award);

    /** Its initiatives. */
    Solved solvedInitiatives();

    /** Its research tasks. */
    Solved solvedResearch();

    /** Disciplinary measures, in the order of the record. */
    List<Discipline> disciplines();

    /** Achievements that a proposal names. */
    List<Achievement> achievements();

    /** What the members did that year; null when not on record. */
    @Nullable
    CollectiveYear collectiveYear(int ofYear);
}

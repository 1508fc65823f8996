package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;

/**
 * What a weighing reads of one person, collective or household, up to and including one achievement year. {@link Facts} hold it for one;
 * a row of a population shows it out of columns. What is not on record is {@link Truth#UNKNOWN}.
 */
public interface History {

    /** A person, a collective or a household. */
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

    /** Every award on record that was not taken back. */
    default List<AwardHeld> awards() {
        return List.of();
    }

    /** The records of awards that are not among those known, the first of each award in the order of the awards; usually none. */
    default List<AwardHeld> awardsOutside(Set<AwardKey> known) {
        return List.of();
    }

    /** How the subject stands to the ministry; null when not on record. */
    default @Nullable Standing standing() {
        return null;
    }

    /** Whether the person belongs to a group that retires later than others. */
    default Truth laterRetirement() {
        return Truth.UNKNOWN;
    }

    /** The leading posts held; null when they are not on record, empty when there were none. */
    default @Nullable List<Post> posts() {
        return null;
    }

    /** The times of service on record. */
    default List<Service> services() {
        return List.of();
    }

    /** What cannot be right as it stands on record; empty for a sound record. */
    default List<Doubt> doubts() {
        return List.of();
    }
}

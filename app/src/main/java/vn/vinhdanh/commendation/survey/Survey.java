package vn.vinhdanh.commendation.survey;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;

/**
 * A survey: everybody of a unit, or of the whole ministry, weighed for every award.
 *
 * @param unit null for the whole ministry
 * @param unitName its name on the day; null for the whole ministry
 * @param year the achievement year
 * @param day the day of receipt that was assumed: it chooses the law
 * @param forecast a look at the year to come
 * @param subjects people and collectives weighed
 * @param rows answers: one for each subject and award that the law can decide
 * @param milliseconds how long it took; null while it has not ended
 */
public record Survey(
        SurveyId id,
        @Nullable UnitId unit,
        @Nullable String unitName,
        int year,
        LocalDate day,
        boolean forecast,
        @Nullable String askedBy,
        Instant askedAt,
        String lawStamp,
        State state,
        int subjects,
        int rows,
        @Nullable Integer milliseconds) {

    /** How far it has come. */
    public enum State {
        RUNNING,
        DONE,
        /** It broke off, or the house stopped meanwhile; it is asked again. */
        BROKEN
    }

    /** Its stable address. */
    public String address() {
        return "/ra-soat/" + id;
    }
}

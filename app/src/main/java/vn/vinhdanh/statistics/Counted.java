package vn.vinhdanh.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One award behind a figure.
 *
 * @param person the holder's number when it is a person, else null
 * @param unit the holder's number when it is a collective, else null
 * @param atUnit where it was earned
 */
public record Counted(
        String holder,
        @Nullable Long person,
        @Nullable Long unit,
        String atUnit,
        String awardKey,
        int year,
        long decision,
        String decisionNumber,
        LocalDate signedOn) {}

package vn.vinhdanh.commendation.survey;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;

/**
 * What a survey is asked about.
 *
 * @param unit with everything below it; null for the whole ministry
 * @param year the achievement year
 * @param day the day of receipt assumed
 * @param forecast whether it looks at the year to come
 */
public record SurveyTerms(@Nullable UnitId unit, int year, LocalDate day, boolean forecast) {}

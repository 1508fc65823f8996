package vn.vinhdanh.commendation.survey;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.verdict.Verdict;

/**
 * One subject before one award.
 *
 * @param position the subject's place in the survey
 * @param person null for a collective
 * @param unit the collective; null for a person
 * @param atUnit where the person worked; for a collective, itself
 * @param proposing the unit that would propose
 * @param verdict what the rules said, whole
 */
public record SurveyRow(
        int position,
        @Nullable PersonId person,
        @Nullable UnitId unit,
        UnitId atUnit,
        UnitId proposing,
        String name,
        AwardKey award,
        Standing standing,
        Verdict verdict) {

    /** What a form sends to mean this row. */
    public String choice() {
        return position + "/" + award;
    }
}

package vn.vinhdanh.commendation.survey;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * Which rows of a survey to show.
 *
 * @param standing eligible, near or unknown
 * @param award only this one; null for all
 * @param within only who works in one of these units; null for all
 * @param unproposed leave out whoever has a dossier or the award of that year already
 */
public record SurveyQuestion(
        Standing standing,
        @Nullable AwardKey award,
        @Nullable Set<UnitId> within,
        boolean unproposed) {}

package vn.vinhdanh.rules.fact;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * An award on record.
 *
 * @param year the achievement year it was given for; for a form given for a period, its last year
 * @param decision the decision that gave it; null when the record names none, and then it does not count as sure
 * @param revoked whether a later decision took it back
 */
public record AwardHeld(
        AwardKey award,
        int year,
        CommendationType type,
        @Nullable String decision,
        boolean revoked) {}

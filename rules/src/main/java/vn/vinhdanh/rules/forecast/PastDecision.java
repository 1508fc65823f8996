package vn.vinhdanh.rules.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.verdict.Answer;

/**
 * Something decided in the past.
 *
 * @param year the achievement year it was decided for
 * @param received the day the dossier was received
 * @param given whether the award was given
 * @param verdict what the rules said when it was decided; null when nothing was weighed then
 */
public record PastDecision(
        AwardKey award,
        int year,
        LocalDate received,
        boolean given,
        @Nullable Answer verdict) {}

package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * An initiative (sáng kiến).
 *
 * @param year the year whose achievement it is
 * @param recognisedOn the day of recognition; null when it is not recognised yet
 * @param usedFor awards it already helped to obtain
 */
public record Initiative(
        String id,
        String title,
        Reach reach,
        int year,
        @Nullable LocalDate recognisedOn,
        List<AwardKey> usedFor) {

    public Initiative {
        usedFor = List.copyOf(usedFor);
    }
}

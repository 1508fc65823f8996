package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * A scientific topic, project or work in which the person led or wrote a part.
 *
 * @param year the year whose achievement it is
 * @param acceptedOn the day of acceptance; null when it is not accepted yet
 * @param usedFor awards it already helped to obtain
 */
public record ResearchTask(
        String id,
        String title,
        Reach reach,
        int year,
        @Nullable LocalDate acceptedOn,
        List<AwardKey> usedFor) {

    public ResearchTask {
        usedFor = List.copyOf(usedFor);
    }
}

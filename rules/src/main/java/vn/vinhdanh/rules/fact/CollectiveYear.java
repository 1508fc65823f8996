package vn.vinhdanh.rules.fact;

import java.util.Map;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * What the members of a collective did in one year.
 *
 * @param members how many people it had, at least 0
 * @param holders how many of them received an award that year
 * @param disciplined how many were disciplined that year, by the measure
 * @param allCompleted whether every member completed the tasks given
 */
public record CollectiveYear(
        int year,
        int members,
        Map<AwardKey, Integer> holders,
        Map<DisciplineLevel, Integer> disciplined,
        Truth allCompleted) {

    public CollectiveYear {
        holders = Map.copyOf(holders);
        disciplined = Map.copyOf(disciplined);
    }

    /** How many members were disciplined at that level or above. */
    public int disciplinedFrom(DisciplineLevel level) {
        int count = 0;
        for (var entry : disciplined.entrySet()) {
            if (entry.getKey().compareTo(level) >= 0) {
                count += entry.getValue();
            }
        }
        return count;
    }
}

package vn.vinhdanh.commendation.dossier;

import java.util.List;
import vn.vinhdanh.registry.InitiativeId;
import vn.vinhdanh.rules.fact.CommendationType;

/**
 * What an award is proposed for: it enters the register with the award when the decision is signed.
 *
 * @param type for what kind of achievement
 * @param from the first year of the achievement; the dossier's year is the last
 * @param initiatives the person's own that are spent on it
 */
public record Grounds(CommendationType type, int from, List<InitiativeId> initiatives) {

    public Grounds {
        initiatives = List.copyOf(initiatives);
    }

    /** Merit of one year, with no initiative. */
    public static Grounds ofYear(int year) {
        return new Grounds(CommendationType.MERIT, year, List.of());
    }
}

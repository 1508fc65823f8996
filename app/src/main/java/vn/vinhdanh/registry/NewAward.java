package vn.vinhdanh.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.CommendationType;

/**
 * An award on its way into the register, as one line of a decision.
 *
 * @param type why it was given; a yearly title is given for merit
 * @param atUnit where the person worked then; null to take it from the posts on the decision's day
 * @param achievedFrom first year of the achievement
 * @param achievedTo last year of the achievement; for a yearly title the same year
 * @param citation what for, in a few words; may be empty
 * @param initiatives the holder's initiatives or research tasks that are spent on it
 */
public record NewAward(
        AwardKey award,
        CommendationType type,
        Holder holder,
        @Nullable UnitId atUnit,
        int achievedFrom,
        int achievedTo,
        String citation,
        List<InitiativeId> initiatives) {

    public NewAward {
        initiatives = List.copyOf(initiatives);
    }

    /** A yearly title for merit. */
    public static NewAward title(AwardKey award, Holder holder, int year) {
        return new NewAward(award, CommendationType.MERIT, holder, null, year, year, "", List.of());
    }

    /** A form of commendation for merit over some years. */
    public static NewAward commendation(AwardKey award, Holder holder, int from, int to) {
        return new NewAward(award, CommendationType.MERIT, holder, null, from, to, "", List.of());
    }
}

package vn.vinhdanh.rules.procedure;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/**
 * How long a step may take.
 *
 * @param names the step
 * @param awards for which awards; empty means for every one
 */
public record Deadline(
        String key,
        Said names,
        TimeLimit limit,
        List<AwardKey> awards,
        InForce inForce,
        Citation citation,
        boolean draft) {

    /** Whether the step belongs to the award. */
    public boolean isOf(AwardKey award) {
        return awards.isEmpty() || awards.contains(award);
    }
}

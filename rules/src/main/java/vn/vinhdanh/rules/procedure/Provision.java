package vn.vinhdanh.rules.procedure;

import java.util.List;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/**
 * A rule that people follow and no program weighs: said in our own words, with its clause.
 *
 * @param awards for which awards; empty means for every one
 */
public record Provision(
        String key,
        Topic topic,
        Said gist,
        List<AwardKey> awards,
        InForce inForce,
        Citation citation,
        Checked checked,
        boolean draft) {

    /** Whether it speaks of the award. */
    public boolean isOf(AwardKey award) {
        return awards.isEmpty() || awards.contains(award);
    }

    /** What it is about. */
    public enum Topic {
        PRINCIPLE,
        PROPOSING,
        FILING,
        COUNCIL,
        DEVOTION,
        BLOC,
        CEREMONY,
        CANCELLING,
        TRANSITION,
        CONDUCT
    }
}

package vn.vinhdanh.rules.procedure;

import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/**
 * A rule about rows beside each other: who goes first where not all can stay, and what one achievement may carry.
 *
 * @param percent the share that the rule speaks of; 0 when it speaks of none
 * @param gist the rule in our own words
 */
public record ListRule(
        Kind kind, int percent, Said gist, InForce inForce, Citation citation, Checked checked, boolean draft) {

    /** What it says. */
    public enum Kind {
        /** The more votes, the earlier. */
        VOTES_FIRST,
        /** Of equals, a woman first. */
        WOMAN_FIRST,
        /** Of equal collectives, one with at least that share of women first. */
        MOSTLY_WOMEN_FIRST,
        /** A tie at the cut goes with the side the chair takes. */
        CHAIR_DECIDES,
        /** One achievement is honoured in one form. */
        ONE_FORM,
        /** People who work with their hands come first; a policy, shown as a share. */
        DIRECT_WORKERS
    }
}

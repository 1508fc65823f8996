package vn.vinhdanh.rules.procedure;

import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;

/** The least part of the members that must attend, as a fraction. */
public record Quorum(int numerator, int denominator, InForce inForce, Citation citation, boolean draft) {

    /** The least number of members present in a council of that many. */
    public int membersNeeded(int members) {
        return (members * numerator + denominator - 1) / denominator;
    }
}

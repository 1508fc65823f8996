package vn.vinhdanh.commendation.council;

/**
 * The least part of the members that must be present for a session to be opened.
 *
 * @param basis the clause as people cite it; empty when the house's own setting applies
 */
public record QuorumRule(int numerator, int denominator, String basis, boolean verified) {

    /** Two thirds of ten are seven. */
    public int membersNeeded(int members) {
        return (members * numerator + denominator - 1) / denominator;
    }
}

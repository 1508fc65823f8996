package vn.vinhdanh.rules.procedure;

/** Which council votes. */
public enum CouncilLevel {
    /** The ministry's council. */
    MINISTRY,
    /** The council of the level that proposes. */
    PROPOSING
}

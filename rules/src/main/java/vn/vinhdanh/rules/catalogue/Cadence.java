package vn.vinhdanh.rules.catalogue;

/** When an award comes round. */
public enum Cadence {
    /** Every year, for the year. */
    ANNUAL,
    /** When its run of years is complete. */
    ACCUMULATED,
    /** For an achievement, at any time. */
    OCCASIONAL
}

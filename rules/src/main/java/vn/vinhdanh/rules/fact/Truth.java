package vn.vinhdanh.rules.fact;

/** Yes, no, or not on record. */
public enum Truth {
    YES,
    NO,
    UNKNOWN
}

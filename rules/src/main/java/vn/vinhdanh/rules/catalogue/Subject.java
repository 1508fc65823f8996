package vn.vinhdanh.rules.catalogue;

/** Who can receive an award. */
public enum Subject {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
}

package vn.vinhdanh.rules.fact;

/** How a person or a collective stands to the ministry that gives the award. */
public enum Standing {
    /** Belongs to the ministry or its sector. */
    INSIDE,
    /** Vietnamese, and belongs to neither. */
    OUTSIDE,
    /** A foreigner, a Vietnamese living abroad, or a foreign organisation. */
    FOREIGN
}

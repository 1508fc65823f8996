package vn.vinhdanh.rules.catalogue;

/** How well a rule's source was checked. Only what was read in a source may decide. */
public enum Grade {
    /** Read in a page or a file that says so. */
    VERIFIED,
    /** Known, its text not found: shown as a draft. */
    FROM_MEMORY,
    /** Seen second-hand only: shown as a draft. */
    UNCONFIRMED
}

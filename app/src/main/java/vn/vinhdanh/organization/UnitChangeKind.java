package vn.vinhdanh.organization;

/** What can happen to units. */
public enum UnitChangeKind {
    FOUNDED,
    RENAMED,
    /** Placed under another unit. */
    MOVED,
    MERGED,
    SPLIT,
    DISSOLVED;

    /** The bundle key of the word. */
    public String key() {
        return "organization.unit-change."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

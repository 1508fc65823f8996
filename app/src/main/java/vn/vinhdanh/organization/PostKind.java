package vn.vinhdanh.organization;

/** What sort of post it is; a person holds one main post at a time. */
public enum PostKind {
    MAIN,
    CONCURRENT,
    /** A role in the Party organisation. */
    PARTY,
    /** A role in the trade union. */
    UNION,
    /** A role in the youth union. */
    YOUTH;

    /** The bundle key of the kind's name. */
    public String key() {
        return "organization.post-kind."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

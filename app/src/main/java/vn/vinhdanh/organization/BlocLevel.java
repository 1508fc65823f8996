package vn.vinhdanh.organization;

/** Among whom a bloc compares. */
public enum BlocLevel {
    /** Parts of one unit. */
    UNIT,
    /** Units of the ministry. */
    MINISTRY,
    /** Ministries and bodies like them: the ministry itself is a member. */
    HIGHER;

    /** The bundle key of the level's name. */
    public String key() {
        return "organization.bloc-level."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

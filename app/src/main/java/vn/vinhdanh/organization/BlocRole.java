package vn.vinhdanh.organization;

/** What a unit is in its bloc. */
public enum BlocRole {
    /** Khối trưởng: the unit that leads the bloc, one at a time. */
    LEADER,
    /** Khối phó. */
    DEPUTY,
    /** Thành viên. */
    MEMBER;

    /** The bundle key of the role's name. */
    public String key() {
        return "organization.bloc-role."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

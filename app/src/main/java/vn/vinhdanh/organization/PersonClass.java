package vn.vinhdanh.organization;

/** The four classes of staff of the public service. */
public enum PersonClass {
    /** Cán bộ. */
    CADRE,
    /** Công chức. */
    CIVIL_SERVANT,
    /** Viên chức. */
    PUBLIC_EMPLOYEE,
    /** Người lao động. */
    WORKER;

    /** The bundle key of this class's name. */
    public String key() {
        return "organization.person-class."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

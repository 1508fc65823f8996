package vn.vinhdanh.rules.fact;

/** The height of a leading post, the highest first. Posts that the law calls equivalent share a level. */
public enum PostLevel {
    /** Top leaders of the State, of a central body or of a province. */
    CENTRAL_LEADER,
    /** Bộ trưởng. */
    MINISTER,
    /** Thứ trưởng. */
    DEPUTY_MINISTER,
    /** Tổng cục trưởng. */
    GENERAL_DEPARTMENT_HEAD,
    /** Phó Tổng cục trưởng. */
    GENERAL_DEPARTMENT_DEPUTY,
    /** Vụ trưởng, and the heads of the ministry's other units. */
    DEPARTMENT_HEAD,
    /** Giám đốc Sở. */
    PROVINCIAL_HEAD,
    /** Phó Vụ trưởng, and the deputies of the ministry's other units. */
    DEPARTMENT_DEPUTY,
    /** Phó Giám đốc Sở. */
    PROVINCIAL_DEPUTY;

    /** Whether this post stands at that level or higher. */
    public boolean atLeast(PostLevel other) {
        return compareTo(other) <= 0;
    }
}

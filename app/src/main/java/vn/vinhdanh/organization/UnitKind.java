package vn.vinhdanh.organization;

/** What sort of body a unit is. */
public enum UnitKind {
    /** Bộ. */
    MINISTRY,
    /** Tổng cục. */
    GENERAL_DEPARTMENT,
    /** Vụ. */
    DEPARTMENT,
    /** Cục. */
    BUREAU,
    /** Ban, ban quản lý. */
    BOARD,
    /** Thanh tra. */
    INSPECTORATE,
    /** Văn phòng. */
    OFFICE,
    /** Viện. */
    INSTITUTE,
    /** Học viện, trường. */
    SCHOOL,
    /** Trung tâm. */
    CENTRE,
    /** Báo, tạp chí. */
    PRESS,
    /** Nhà xuất bản. */
    PUBLISHER,
    /** Quỹ. */
    FUND,
    /** Công ty, tổng công ty, doanh nghiệp. */
    COMPANY,
    /** Phòng, ban or faculty inside one of the others. */
    DIVISION,
    /** Sở of a province: outside the ministry's tree. */
    PROVINCIAL_DEPARTMENT,
    /** Hội, hiệp hội: outside the ministry's tree. */
    ASSOCIATION,
    /** Anything the list above does not name. */
    OTHER;

    /** The bundle key of this kind's name. */
    public String key() {
        return "organization.unit-kind."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

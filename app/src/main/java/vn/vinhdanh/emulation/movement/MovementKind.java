package vn.vinhdanh.emulation.movement;

/** What sort of movement it is. */
public enum MovementKind {
    /** Thường xuyên: all through the year. */
    REGULAR,
    /** Theo đợt: for a stretch of time. */
    BY_PERIOD,
    /** Chuyên đề: on one theme. */
    THEMATIC,
    /** Đột xuất: for a sudden task. */
    SUDDEN;

    /** The bundle key of its name. */
    public String key() {
        return "emulation.movement-kind." + name();
    }
}

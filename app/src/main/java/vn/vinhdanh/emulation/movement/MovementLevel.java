package vn.vinhdanh.emulation.movement;

/** Who calls a movement out. */
public enum MovementLevel {
    NATIONAL,
    MINISTRY,
    BLOC,
    UNIT;

    /** The bundle key of its name. */
    public String key() {
        return "emulation.level." + name();
    }
}

package vn.vinhdanh.emulation.movement;

/** The life of a movement. */
public enum MovementState {
    /** Its launch list is being filled. */
    DRAFTED,
    /** Sent out to the units, who join. */
    LAUNCHED,
    /** Summed up. */
    CLOSED;

    /** The bundle key of its name. */
    public String key() {
        return "emulation.movement-state." + name();
    }
}

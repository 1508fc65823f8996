package vn.vinhdanh.emulation.pact;

/** How a target stands on a day. */
public enum TargetStanding {
    MET,
    ON_THE_WAY,
    BEHIND,
    /** No figure was entered yet, and the time is not over: nothing is claimed. */
    UNKNOWN;

    /** The bundle key of its name. */
    public String key() {
        return "emulation.standing." + name();
    }

    /** The look of its mark. */
    public String mark() {
        return switch (this) {
            case MET -> "met";
            case ON_THE_WAY -> "info";
            case BEHIND -> "not";
            case UNKNOWN -> "";
        };
    }
}

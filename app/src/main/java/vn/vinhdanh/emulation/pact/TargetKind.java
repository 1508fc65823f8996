package vn.vinhdanh.emulation.pact;

/** The three ways in which a target can be measured. */
public enum TargetKind {
    /** A count that grows over the year, such as 12 events. */
    NUMBER,
    /** A rate in per cent on a day, such as over 90 %. */
    RATIO,
    /** Something is done or it is not. */
    MILESTONE;

    /** The bundle key of the kind's name. */
    public String key() {
        return "emulation.kind." + name();
    }
}

package vn.vinhdanh.emulation.scoring;

/** What a member marks of another. */
public enum CrossDetail {
    /** Each group. */
    GROUP,
    /** The total alone. */
    TOTAL;

    /** The bundle key of its name. */
    public String key() {
        return "emulationscoring.cross-detail." + name();
    }
}

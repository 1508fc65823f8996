package vn.vinhdanh.emulation.scoring;

/** What the marks of a group do to the total. */
public enum GroupKind {
    /** They are the total. */
    REGULAR,
    /** They are added on top. */
    BONUS,
    /** They are taken off. */
    PENALTY;

    /** The bundle key of its name. */
    public String key() {
        return "emulationscoring.kind." + name();
    }
}

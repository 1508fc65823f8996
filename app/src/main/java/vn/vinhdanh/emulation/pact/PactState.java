package vn.vinhdanh.emulation.pact;

/** The life of a pact. */
public enum PactState {
    /** Being written: theme and targets may change. */
    DRAFTED,
    /** Its words are fixed and its parties sign. */
    OPEN,
    /** All parties signed. */
    SIGNED;

    /** The bundle key of its name. */
    public String key() {
        return "emulation.pact-state." + name();
    }
}

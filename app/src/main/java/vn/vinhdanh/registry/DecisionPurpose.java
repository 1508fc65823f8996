package vn.vinhdanh.registry;

/** What a decision does to the register. */
public enum DecisionPurpose {
    /** Gives awards. */
    AWARD,
    /** Takes awards back. */
    REVOKE,
    /** Gives back what was taken. */
    RESTORE,
    /** Sets right what a decision had wrong. */
    CORRECT;

    /** The bundle key of the word. */
    public String key() {
        return "registry.purpose." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

package vn.vinhdanh.commendation.decision;

import java.util.Locale;

/** How far a decision has come. */
public enum DecisionState {
    /** Waits for a signature. */
    DRAFTED,
    /** In force; never changed again. */
    SIGNED,
    /** Thrown away unsigned. */
    DROPPED;

    public String key() {
        return "commendation.decision-state." + name().toLowerCase(Locale.ROOT);
    }
}

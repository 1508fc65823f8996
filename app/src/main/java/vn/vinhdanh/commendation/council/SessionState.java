package vn.vinhdanh.commendation.council;

import java.util.Locale;

/** How far a session has come. */
public enum SessionState {
    /** Called, with its agenda and its roll. */
    CONVENED,
    /** Opened with its quorum; conflicts of interest are settled. */
    OPEN,
    /** A ballot is open. */
    VOTING,
    /** The ballot is counted. */
    COUNTED,
    /** The minutes are written. */
    CLOSED;

    public String key() {
        return "commendation.session-state." + name().toLowerCase(Locale.ROOT);
    }
}

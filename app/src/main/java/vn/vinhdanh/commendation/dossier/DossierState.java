package vn.vinhdanh.commendation.dossier;

import java.util.Locale;

/** Where a dossier stands on its way. The database knows the same ways and forbids every other. */
public enum DossierState {
    /** Being written by the proposing unit. */
    DRAFTED,
    /** Lies with the emulation office, for the first time or again. */
    SUBMITTED,
    /** Went back to the proposing unit with a reason. */
    RETURNED,
    /** Found complete; waits for a session. */
    ACCEPTED,
    /** On the agenda of a session. */
    BEFORE_COUNCIL,
    /** The council is in favour; waits for a decision. */
    PASSED,
    /** The council is not in favour. */
    FAILED,
    /** Granted by a signed decision. */
    DECIDED,
    /** Taken back by the proposing unit. */
    WITHDRAWN;

    /** Whether the proposing unit may still write in it. */
    public boolean writable() {
        return this == DRAFTED || this == RETURNED;
    }

    /** The bundle key of the state's name. */
    public String key() {
        return "commendation.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

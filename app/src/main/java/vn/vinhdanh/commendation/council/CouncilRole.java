package vn.vinhdanh.commendation.council;

import java.util.Locale;

/** What a member is in the council; all of them vote. */
public enum CouncilRole {
    CHAIR,
    /** Leads the standing body between sessions. */
    STANDING_VICE_CHAIR,
    VICE_CHAIR,
    SECRETARY,
    MEMBER;

    public String key() {
        return "commendation.council-role." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

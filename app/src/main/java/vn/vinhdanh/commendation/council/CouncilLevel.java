package vn.vinhdanh.commendation.council;

import java.util.Locale;

/** At which level a council advises. */
public enum CouncilLevel {
    /** The ministry's own council. */
    MINISTRY,
    /** The council of a unit with legal personality. */
    BASE;

    public String key() {
        return "commendation.council-level." + name().toLowerCase(Locale.ROOT);
    }
}

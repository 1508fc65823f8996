package vn.vinhdanh.commendation.council;

import java.util.Locale;

/**
 * Why a member may not vote on an item.
 *
 * @param rollMember the line of the session's roll
 * @param note in what relation; only for what was declared
 */
public record Conflict(long rollMember, String name, Kind kind, String note) {

    /** What stands between the member and an impartial vote. */
    public enum Kind {
        /** The member is the one proposed. Found by the house. */
        OWN_DOSSIER,
        /** The member works in the unit proposed, or with the person proposed. Found by the house. */
        OWN_UNIT,
        /** Kin. Declared. */
        KIN,
        /** Another reason. Declared. */
        OTHER;

        public boolean declared() {
            return this == KIN || this == OTHER;
        }

        public String key() {
            return "commendation.conflict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

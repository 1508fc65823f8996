package vn.vinhdanh.identity;

/** What an account may be, each held over a scope and for a time. */
public enum Role {
    /** Prepares and submits for one unit and the units below it. */
    UNIT_OFFICER,
    /** Leads the paperwork of one bloc for its leader unit. */
    BLOC_OFFICER,
    /** The ministry's emulation office: sees and checks everything, decides nothing. */
    DESK_OFFICER,
    /** Votes in councils. */
    COUNCIL_MEMBER,
    /** Prepares sessions and counts ballots. */
    COUNCIL_SECRETARY,
    /** Signs decisions. */
    SIGNING_LEADER,
    /** Opens accounts and grants roles; sees no dossier by that alone. */
    ADMINISTRATOR,
    /** Sees the public record and her own. */
    EMPLOYEE;

    /** The bundle key of the role's name. */
    public String key() {
        return "identity.role." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}

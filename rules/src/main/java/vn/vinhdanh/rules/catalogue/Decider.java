package vn.vinhdanh.rules.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Who decides, by which clause, on which days. Several offices may decide one award, each for its own unit, and an office
 * may change with a decree.
 *
 * @param checked when it was compared with a source, and which; null when the file does not say
 * @param draft not read in a source, or contradicted by another one: shown as unconfirmed
 */
public record Decider(
        Who who,
        InForce inForce,
        Citation citation,
        @Nullable Checked checked,
        boolean draft) {

    /** The same office, said as unconfirmed. */
    Decider unconfirmed() {
        return draft ? this : new Decider(who, inForce, citation, checked, true);
    }

    /** The office that signs. */
    public enum Who {
        /** The head of a unit with legal personality. */
        HEAD_OF_UNIT,
        /** The director of an enterprise or another economic organisation. */
        ENTERPRISE_DIRECTOR,
        COMMUNE_CHAIR,
        DISTRICT_CHAIR,
        PROVINCE_CHAIR,
        /** The commander of a military region or its equal, or the director of a National University. */
        HEAD_OF_GREAT_BODY,
        MINISTER,
        STANDING_COMMITTEE,
        PRIME_MINISTER,
        GOVERNMENT,
        PRESIDENT
    }
}

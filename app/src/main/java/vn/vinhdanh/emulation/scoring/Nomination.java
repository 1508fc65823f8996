package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;

/**
 * The leading unit, put forward for the ministry's flag.
 *
 * @param result its official mark
 * @param firsts with how many it stood first together, itself counted
 * @param votesFor of a ballot
 * @param votesCast of a ballot
 * @param note the decision in the bloc's words
 */
public record Nomination(
        UnitId unit,
        String unitName,
        BigDecimal result,
        int firsts,
        Way way,
        @Nullable Integer votesFor,
        @Nullable Integer votesCast,
        String note,
        LocalDate nominatedOn,
        String byName) {

    /** How it came to be the one. */
    public enum Way {
        /** It stands first alone. */
        LEADS,
        /** The members voted between those who stand first. */
        BALLOT,
        /** The bloc chose between those who stand first, for the reason in the note. */
        CHOICE;

        /** The bundle key of its name. */
        public String key() {
            return "emulationscoring.way." + name();
        }
    }
}

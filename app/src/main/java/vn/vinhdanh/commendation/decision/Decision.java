package vn.vinhdanh.commendation.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that grants awards, or undoes them.
 *
 * @param revokes whether it undoes awards
 * @param session the session whose list it draws on, by number
 * @param number the number it bears, such as 12/QĐ-BKHCN; null until it is signed
 * @param items collectives first, then people in the Vietnamese order of names
 */
public record Decision(
        DecisionId id,
        boolean revokes,
        DecisionState state,
        @Nullable Long session,
        String issuer,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable String signer,
        @Nullable String signerTitle,
        String subject,
        String reason,
        List<DecisionItem> items,
        int version) {

    public Decision {
        items = List.copyOf(items);
    }

    public String address() {
        return "/quyet-dinh/" + id;
    }

    public boolean signed() {
        return state == DecisionState.SIGNED;
    }
}

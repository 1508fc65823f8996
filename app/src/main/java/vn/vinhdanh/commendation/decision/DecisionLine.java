package vn.vinhdanh.commendation.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision as one line of a list. */
public record DecisionLine(
        DecisionId id,
        boolean revokes,
        DecisionState state,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        String issuer,
        String subject,
        int items) {

    public String address() {
        return "/quyet-dinh/" + id;
    }
}

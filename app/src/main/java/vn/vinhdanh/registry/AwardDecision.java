package vn.vinhdanh.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A decision in the register; the fields are those of {@link NewDecision}. */
public record AwardDecision(
        AwardDecisionId id,
        DecisionPurpose purpose,
        String number,
        LocalDate signedOn,
        String issuer,
        @Nullable String signer,
        @Nullable String signerTitle,
        boolean legacy,
        boolean sample) {

    /** Its stable address. */
    public String address() {
        return "/so-vang/quyet-dinh/" + id;
    }
}

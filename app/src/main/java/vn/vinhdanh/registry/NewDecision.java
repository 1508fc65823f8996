package vn.vinhdanh.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signed decision on its way into the register.
 *
 * @param number as printed, for instance with its slash and signs; one issuer gives it once a year
 * @param issuer the body or office that signed
 * @param legacy taken over from lists older than this house
 */
public record NewDecision(
        DecisionPurpose purpose,
        String number,
        LocalDate signedOn,
        String issuer,
        @Nullable String signer,
        @Nullable String signerTitle,
        boolean legacy,
        boolean sample) {}

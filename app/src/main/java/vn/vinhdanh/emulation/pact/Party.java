package vn.vinhdanh.emulation.pact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.BlocRole;
import vn.vinhdanh.organization.UnitId;

/**
 * A unit that signs, or is to sign, a pact.
 *
 * @param signer who signed for it; null until it is signed
 */
public record Party(
        UnitId unit,
        String unitName,
        BlocRole role,
        @Nullable LocalDate signedOn,
        @Nullable String signer) {

    public boolean signed() {
        return signedOn != null;
    }
}

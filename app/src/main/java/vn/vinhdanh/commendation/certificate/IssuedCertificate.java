package vn.vinhdanh.commendation.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as it was printed, and how it stands today. It holds what stands on the paper, and nothing else.
 *
 * @param code 32 letters of base 32: 160 random bits
 * @param revokedBy the number of the decision that undid the award; null when none did
 */
public record IssuedCertificate(
        String code,
        String award,
        String holder,
        String holderUnit,
        String citation,
        String issuer,
        String decisionNumber,
        LocalDate decidedOn,
        String signer,
        String signerTitle,
        String place,
        CertificateState state,
        @Nullable String revokedBy,
        @Nullable LocalDate revokedOn) {

    /** The code in groups of four. */
    public String shownCode() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Where anyone checks it. */
    public String path() {
        return "/cong/xac-minh/" + code;
    }
}

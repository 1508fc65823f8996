package vn.vinhdanh.commendation.certificate;

/** What the public door answers about a code. */
public enum CertificateState {
    /** It agrees with the register. */
    VALID,
    /** Another certificate stands in its place; the award stands. */
    CORRECTED,
    /** The award was undone. */
    REVOKED
}

package vn.vinhdanh.sample;

import java.time.LocalDate;

/** A decision of the sample: number, issuer and day. */
record SampleDecision(long id, String number, LocalDate signedOn, String issuer, String signer, String signerTitle) {}

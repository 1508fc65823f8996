package vn.vinhdanh.commendation;

import java.time.LocalDate;

/**
 * A decision was signed: its awards stand in the register, or no longer do. Published within the signing's transaction.
 *
 * @param decision the number of the decision in this room
 * @param revokes whether it undoes awards instead of granting them
 * @param awards how many awards it grants or undoes
 */
public record DecisionSigned(long decision, String number, LocalDate signedOn, boolean revokes, int awards) {}

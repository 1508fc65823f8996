package vn.vinhdanh.emulation.pact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.organization.BlocId;

/**
 * What the members of a bloc promise one another for a year.
 *
 * @param movement the movement it answers, if one
 * @param signingOn the members on this day are its parties
 * @param signedOn the day of the last signature; null until then
 * @param parties how many are to sign; 0 until it is opened for signing
 * @param signatures how many signed
 */
public record Pact(
        PactId id,
        BlocId bloc,
        String blocName,
        int year,
        String theme,
        @Nullable MovementId movement,
        PactState state,
        LocalDate signingOn,
        @Nullable LocalDate signedOn,
        int targets,
        int parties,
        int signatures,
        int version) {

    /** Its stable address. */
    public String address() {
        return "/giao-uoc/" + id;
    }
}

package vn.vinhdanh.emulation.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.MovementId;

/**
 * A movement.
 *
 * @param launchOn the day it is called out
 * @param respondsTo the movement it answers, in words; null when it answers none
 * @param parent that movement, where it is on record
 * @param document the document that called it out, by the register's number
 * @param legalBasis first line of the launch list: on what it rests; null until written
 * @param criteria by what its results will be judged
 * @param budget what it may cost, and who pays
 * @param fields how many fields of work it has
 * @param targets how many targets
 * @param units how many units joined
 */
public record Movement(
        MovementId id,
        MovementLevel level,
        MovementKind kind,
        int year,
        String theme,
        LocalDate launchOn,
        LocalDate endsOn,
        @Nullable String respondsTo,
        @Nullable MovementId parent,
        @Nullable Long document,
        MovementState state,
        @Nullable String legalBasis,
        @Nullable String criteria,
        @Nullable String budget,
        int fields,
        int targets,
        int units,
        int version) {

    /** Its stable address. */
    public String address() {
        return "/phong-trao/" + id;
    }

    /** Whether the launch list is complete: legal basis, criteria, targets, budget. */
    public boolean ready() {
        return legalBasis != null && criteria != null && budget != null && targets > 0;
    }
}

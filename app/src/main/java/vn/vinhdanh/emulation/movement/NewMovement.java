package vn.vinhdanh.emulation.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.MovementId;

/**
 * A movement to be put on record.
 *
 * @param respondsTo the movement it answers, in words, or null
 * @param parent that movement, where it is on record
 * @param legalBasis on what it rests, or null when that is still to be written
 */
public record NewMovement(
        MovementLevel level,
        MovementKind kind,
        int year,
        String theme,
        LocalDate launchOn,
        LocalDate endsOn,
        @Nullable String respondsTo,
        @Nullable MovementId parent,
        @Nullable String legalBasis) {}

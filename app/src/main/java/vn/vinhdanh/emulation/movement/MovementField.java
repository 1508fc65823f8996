package vn.vinhdanh.emulation.movement;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;

/**
 * A field of work of a movement.
 *
 * @param leader who leads it, in the document's words
 * @param focalUnit the unit that leads it, once one was named
 */
public record MovementField(
        long id,
        int ordinal,
        String title,
        @Nullable String leader,
        @Nullable UnitId focalUnit,
        @Nullable String focalUnitName,
        int version) {}

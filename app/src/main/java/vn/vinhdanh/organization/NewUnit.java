package vn.vinhdanh.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit to be put on record.
 *
 * @param parent the unit it belongs to, or null for a ministry or an external unit
 * @param foundedOn its first day, or null when not on record: then it is taken to have always been there
 */
public record NewUnit(
        UnitKind kind,
        String name,
        @Nullable String shortName,
        boolean legalPersonality,
        boolean external,
        @Nullable UnitId parent,
        @Nullable LocalDate foundedOn,
        boolean sample) {}

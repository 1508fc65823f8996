package vn.vinhdanh.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.DisciplineLevel;

/**
 * A disciplinary measure on record.
 *
 * @param endsOn the last day it is in effect; null while the record does not say
 */
public record DisciplineRecord(
        Holder holder,
        DisciplineLevel level,
        LocalDate decidedOn,
        @Nullable LocalDate endsOn,
        @Nullable String decision) {}

package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A disciplinary measure.
 *
 * @param ends the last day it is in effect; null while the record does not say
 */
public record Discipline(
        DisciplineLevel level,
        LocalDate decidedOn,
        @Nullable LocalDate ends) {}

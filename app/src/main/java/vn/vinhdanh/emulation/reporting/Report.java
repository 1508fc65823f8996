package vn.vinhdanh.emulation.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.ReportId;
import vn.vinhdanh.organization.UnitId;

/**
 * What one unit owes on one period, from the day the duty is known.
 *
 * @param period the period's code
 * @param dueOn the last on-time day by the rule
 * @param extendedTo the last on-time day granted to this unit, or null
 * @param results what was done, in the unit's words
 * @param difficulties what stood in the way
 * @param plans what comes next
 * @param firstSubmittedOn the day it was first handed in; null until then
 */
public record Report(
        ReportId id,
        DutyId duty,
        String period,
        UnitId unit,
        String unitName,
        LocalDate dueOn,
        @Nullable LocalDate extendedTo,
        @Nullable String extensionReason,
        ReportState state,
        String results,
        String difficulties,
        String plans,
        @Nullable LocalDate firstSubmittedOn,
        @Nullable Instant submittedAt,
        @Nullable Instant returnedAt,
        @Nullable String returnReason,
        @Nullable Instant acceptedAt,
        @Nullable String excuse,
        int version) {

    /** Its stable address. */
    public String address() {
        return "/bao-cao/" + duty + "/" + period + "/" + unit;
    }

    /** The last day it is on time, an extension included. */
    public LocalDate lastDay() {
        return extendedTo == null ? dueOn : extendedTo;
    }

    public Punctuality punctuality(LocalDate today) {
        return Punctuality.of(firstSubmittedOn, lastDay(), today);
    }
}

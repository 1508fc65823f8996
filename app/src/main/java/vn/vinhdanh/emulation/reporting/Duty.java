package vn.vinhdanh.emulation.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.MovementId;

/**
 * A report that units owe in a year.
 *
 * @param document the document that asks for it, by the register's number
 * @param recipient to whom, in the document's words; empty where it does not say
 */
public record Duty(
        DutyId id,
        String title,
        int year,
        @Nullable MovementId movement,
        @Nullable Long document,
        String recipient,
        DueRule rule,
        int version) {

    /** Its stable address. */
    public String address() {
        return "/bao-cao/" + id;
    }

    public List<ReportingPeriod> periods() {
        return ReportingPeriod.ofYear(rule.frequency(), year);
    }
}

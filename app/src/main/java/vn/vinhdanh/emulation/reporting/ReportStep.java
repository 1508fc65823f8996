package vn.vinhdanh.emulation.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Something that happened to a report.
 *
 * @param act SUBMITTED, RETURNED, ACCEPTED, EXTENDED or EXCUSED
 * @param by who did it, by name
 * @param words the reason given, or empty
 */
public record ReportStep(String act, Instant at, String by, String words) {

    /** The day it happened on, in Vietnam. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** The bundle key of the act's name. */
    public String key() {
        return "emulation.report-step." + act;
    }
}

package vn.vinhdanh.emulation.reporting;

import java.time.Instant;

/**
 * Something that happened to a report.
 *
 * @param act SUBMITTED, RETURNED, ACCEPTED, EXTENDED or EXCUSED
 * @param by who did it, by name
 * @param words the reason given, or empty
 */
public record ReportStep(String act, Instant at, String by, String words) {

    /** The bundle key of the act's name. */
    public String key() {
        return "emulation.report-step." + act;
    }
}

package vn.vinhdanh.emulation.reporting;

/** The life of a report that a unit owes. */
public enum ReportState {
    /** Nothing was written yet. */
    AWAITED,
    /** Being written. */
    DRAFTED,
    /** Handed in; the emulation office reads it. */
    SUBMITTED,
    /** Given back with a reason; the unit mends it and hands it in again. */
    RETURNED,
    /** Taken as it is and locked. */
    ACCEPTED,
    /** The unit need not report on this period, for a reason on record. */
    EXCUSED;

    /** Whether the unit may write in it. */
    public boolean isOpen() {
        return this == AWAITED || this == DRAFTED || this == RETURNED;
    }

    /** The bundle key of its name. */
    public String key() {
        return "emulation.report-state." + name();
    }

    /** The look of its mark. */
    public String mark() {
        return switch (this) {
            case AWAITED, EXCUSED -> "";
            case DRAFTED, SUBMITTED -> "info";
            case RETURNED -> "unknown";
            case ACCEPTED -> "met";
        };
    }
}

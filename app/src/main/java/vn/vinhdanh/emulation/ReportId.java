package vn.vinhdanh.emulation;

/** Which report. */
public record ReportId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

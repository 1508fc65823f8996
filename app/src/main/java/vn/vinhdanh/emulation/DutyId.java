package vn.vinhdanh.emulation;

/** Which reporting duty. */
public record DutyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

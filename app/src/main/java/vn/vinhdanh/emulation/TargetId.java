package vn.vinhdanh.emulation;

/** Which target. */
public record TargetId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

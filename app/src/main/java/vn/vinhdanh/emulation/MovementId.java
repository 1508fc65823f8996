package vn.vinhdanh.emulation;

/** Which movement. */
public record MovementId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

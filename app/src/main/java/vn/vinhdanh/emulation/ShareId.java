package vn.vinhdanh.emulation;

/** Which unit's part of a target. */
public record ShareId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

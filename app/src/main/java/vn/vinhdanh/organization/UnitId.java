package vn.vinhdanh.organization;

/** Which unit. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

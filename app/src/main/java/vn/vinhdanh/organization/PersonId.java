package vn.vinhdanh.organization;

/** Which person. */
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package vn.vinhdanh.organization;

/** Which bloc of which year: a bloc is formed anew each year. */
public record BlocId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package vn.vinhdanh.commendation.council;

/** The number of a session. */
public record SessionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

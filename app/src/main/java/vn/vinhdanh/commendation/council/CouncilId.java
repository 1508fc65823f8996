package vn.vinhdanh.commendation.council;

/** The number of a council. */
public record CouncilId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

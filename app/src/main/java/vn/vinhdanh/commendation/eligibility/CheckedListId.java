package vn.vinhdanh.commendation.eligibility;

/** The number of a checked list; it stands in the list's address. */
public record CheckedListId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

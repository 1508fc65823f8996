package vn.vinhdanh.registry;

/** Which award on record. */
public record AwardRecordId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

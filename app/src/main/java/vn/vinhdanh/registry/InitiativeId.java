package vn.vinhdanh.registry;

/** Which initiative or research task. */
public record InitiativeId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package vn.vinhdanh.registry;

/** Which decision that made or undid awards. */
public record AwardDecisionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package vn.vinhdanh.commendation.decision;

/** The number of a decision in this room (not the number it bears). */
public record DecisionId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}

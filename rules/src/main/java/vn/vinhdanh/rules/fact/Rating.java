package vn.vinhdanh.rules.fact;

/** The yearly classification, from the lowest upward. */
public enum Rating {
    NOT_COMPLETED((byte) 0),
    COMPLETED((byte) 1),
    GOOD((byte) 2),
    EXCELLENT((byte) 3);

    private final byte step;

    Rating(byte step) {
        this.step = step;
    }

    /** How high it stands, 0 to 3. */
    byte step() {
        return step;
    }

    /** Whether this is that rating or a better one. */
    public boolean atLeast(Rating other) {
        return step >= other.step;
    }
}

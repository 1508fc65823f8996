package vn.vinhdanh.rules.fact;

/** How far an initiative or a research task has effect, by whom it was recognised. */
public enum Reach {
    BASE,
    MINISTRY,
    NATIONAL;

    /** A wider reach also satisfies a narrower one. */
    public boolean atLeast(Reach other) {
        return compareTo(other) >= 0;
    }
}

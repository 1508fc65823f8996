package vn.vinhdanh.rules.forecast;

/** How near a subject is to an award. */
public enum Nearness {
    /** May be received now. */
    OPEN,
    /** One step lacks. */
    NEAR,
    /** Nothing speaks against it, and the record does not say enough. */
    ASK,
    /** More than one step lacks. */
    FAR,
    /** Only by an achievement that nobody has claimed yet (sudden, a movement, a contribution), or by ways that are for others. */
    BY_CLAIM,
    /** Held for this very year already. */
    HELD,
    /** No checked rule of that day covers the award: not a no. */
    SILENT
}

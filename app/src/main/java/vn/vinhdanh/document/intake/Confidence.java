package vn.vinhdanh.document.intake;

/** How sure the reader is of a value. */
public enum Confidence {
    /** The text says so in the usual form. */
    CERTAIN,
    /** Drawn from the context, or written in an unusual form. */
    LIKELY,
    /** A guess, or two places of the text disagree: an officer has to look. */
    DOUBTFUL,
    /** An officer wrote it. */
    BY_HAND
}

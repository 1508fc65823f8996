package vn.vinhdanh.document.intake;

import org.jspecify.annotations.Nullable;

/**
 * A value that was found in the text.
 *
 * @param span where it stands; absent for what an officer added
 */
public record Found<T>(T value, @Nullable Span span, Confidence confidence) {

    static <T> Found<T> certain(T value, Span span) {
        return new Found<>(value, span, Confidence.CERTAIN);
    }

    static <T> Found<T> likely(T value, @Nullable Span span) {
        return new Found<>(value, span, Confidence.LIKELY);
    }

    static <T> Found<T> doubtful(T value, @Nullable Span span) {
        return new Found<>(value, span, Confidence.DOUBTFUL);
    }

    /** The same place, with what an officer wrote; unchanged words keep the reader's confidence. */
    public Found<T> corrected(T written) {
        return written.equals(value) ? this : new Found<>(written, span, Confidence.BY_HAND);
    }

    /** What an officer added, without a place in the text. */
    public static <T> Found<T> byHand(T value) {
        return new Found<>(value, null, Confidence.BY_HAND);
    }

    /** Whether an officer has to look at it. */
    public boolean isDoubtful() {
        return confidence == Confidence.DOUBTFUL;
    }
}

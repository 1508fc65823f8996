package vn.vinhdanh.ground;

import org.jspecify.annotations.Nullable;

/**
 * The house cannot open, for a reason its keeper can mend. Said as one sentence in each language, without a
 * stack trace.
 */
public final class CannotStand extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key the sentence in the bundle {@code words/ground}
     * @param cause what was thrown, if anything
     */
    public CannotStand(String key, @Nullable Throwable cause, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}

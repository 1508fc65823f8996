package vn.vinhdanh.printing;

import java.util.List;

/**
 * A file or a text that cannot be read rightly. It says what is wrong, where, and how to mend it: {@link #key()} names
 * the sentence in this room's word bundle and {@link #arguments()} fills it, so the reader sees it in their own
 * language.
 */
public final class Unreadable extends RuntimeException {

    private final String key;
    private final List<String> arguments;

    /**
     * @param key of the sentence in the bundle {@code words/printing}
     * @param arguments for the sentence, in its order; rows are counted from 1 and columns are letters, as a
     *     spreadsheet shows them
     */
    public Unreadable(String key, String... arguments) {
        // Arguments may hold what a person typed, so they stay out of the message that ends up in logs.
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /**
     * @param cause what a library stumbled over, for the log
     */
    public Unreadable(String key, Throwable cause, String... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence, beginning with {@code printing.}. */
    public String key() {
        return key;
    }

    /** What fills the sentence; ready for a message bundle's variable arguments. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}

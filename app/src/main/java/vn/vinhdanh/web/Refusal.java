package vn.vinhdanh.web;

import java.io.Serial;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the house says no (422): the words tell what is wrong, where, and how to mend it. Nothing was written; what was typed is
 * shown back.
 */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<@Nullable Object> arguments;

    /** @param key the bundle key of the sentence; its arguments follow the rules of {@link Words#say} */
    public Refusal(String key, @Nullable Object... arguments) {
        super(key + Arrays.toString(arguments), null, false, false);
        this.key = key;
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    }

    public String key() {
        return key;
    }

    public @Nullable Object[] arguments() {
        return arguments.toArray();
    }
}

package vn.vinhdanh.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Refusal;

/** A stretch of days. */
public final class Stretch {

    private Stretch() {}

    /**
     * A stretch of time ends on its first day or later.
     *
     * @throws Refusal when it does not
     */
    public static void requireInOrder(LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new Refusal("registry.refusal.ends-before", first, last);
        }
    }
}

package vn.vinhdanh.web.engine;

import org.jspecify.annotations.Nullable;

/**
 * A field that was sent as something else than it is.
 *
 * @param label names the field as its form does; null for a field that no form shows
 * @param value what was typed; null where several values were sent
 * @param said what was typed, and how to write it
 */
record Misreading(
        String name, @Nullable String label, @Nullable String value, String said) {}

package vn.vinhdanh.registry;

import java.time.Instant;
import java.util.SequencedMap;

/**
 * How a record was set right: what it said, what it says instead, and why.
 *
 * @param was the fields of {@link RecordEntry} before
 * @param became the fields after; empty when the record was withdrawn
 */
public record Correction(
        RecordKind kind,
        long record,
        SequencedMap<String, String> was,
        SequencedMap<String, String> became,
        String reason,
        Instant at) {

    /** Whether the record was taken back as a whole. */
    public boolean withdrawn() {
        return became.isEmpty();
    }
}

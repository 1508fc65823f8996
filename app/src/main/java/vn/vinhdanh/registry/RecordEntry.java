package vn.vinhdanh.registry;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * One line on record as the forms show it: which fields it has, and what they say.
 *
 * @param version for optimistic locking
 * @param holders whose record it is: one person or unit, or all authors of an initiative
 * @param mine whether it was put on record by hand and may be corrected without a decision
 * @param fields by name; days as yyyy-MM-dd, words of a closed list by their name, empty where nothing is known
 */
public record RecordEntry(
        RecordKind kind,
        long id,
        int version,
        List<Holder> holders,
        boolean mine,
        SequencedMap<String, String> fields) {

    public RecordEntry {
        holders = List.copyOf(holders);
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    /** What the field says; empty when it says nothing. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }
}

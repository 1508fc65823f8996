package vn.vinhdanh.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vinhdanh.printing.table.Likeness;

/**
 * Which column of a table holds what, guessed from the words above the columns, whatever their order, wording, case
 * and marks.
 *
 * @param found what was recognised, by the key that was asked for
 * @param contested keys for which several columns are equally likely: nobody is chosen, the person decides
 * @param missing keys for which no column comes near
 * @param unused titled columns that answer no key
 */
public record Columns(
        Map<String, Match> found, Map<String, List<Column>> contested, List<String> missing, List<Column> unused) {

    /** How far a guess may be trusted. */
    public enum Confidence {
        /** The title is one of the known wordings. */
        SURE,
        /** The title contains a known wording, or is contained in one. */
        LIKELY,
        /** Only some words agree: show it to the person and ask. */
        DOUBTFUL
    }

    /** A column and how surely it is the right one. */
    public record Match(Column column, Confidence confidence) {}

    private record Candidate(String key, Column column, double likeness) {}

    public Columns {
        found = Map.copyOf(found);
        contested = Map.copyOf(contested);
        missing = List.copyOf(missing);
        unused = List.copyOf(unused);
    }

    /**
     * Guesses once per key and once per column, the likeliest first.
     *
     * @param synonyms for each key, the wordings it goes by; the first one is the usual one
     */
    public static Columns guess(Table table, Map<String, List<String>> synonyms) {
        var candidates = new ArrayList<Candidate>();
        synonyms.forEach((key, wordings) -> {
            for (Column column : table.columns()) {
                double likeness = Likeness.of(column.titles(), wordings);
                if (likeness >= Likeness.LEAST) {
                    candidates.add(new Candidate(key, column, likeness));
                }
            }
        });
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return chosen(table, synonyms.keySet(), candidates);
    }

    private static Columns chosen(Table table, Set<String> keys, List<Candidate> candidates) {
        var found = new LinkedHashMap<String, Match>();
        var contested = new LinkedHashMap<String, List<Column>>();
        var taken = new HashSet<Column>();
        for (Candidate candidate : candidates) {
            if (found.containsKey(candidate.key())
                    || contested.containsKey(candidate.key())
                    || taken.contains(candidate.column())) {
                continue;
            }
            var rivals = candidates.stream()
                    .filter(other -> other.key().equals(candidate.key())
                            && !taken.contains(other.column())
                            && Likeness.isClose(other.likeness(), candidate.likeness()))
                    .map(Candidate::column)
                    .toList();
            boolean wantedElsewhere = candidates.stream()
                    .anyMatch(other -> !other.key().equals(candidate.key())
                            && !found.containsKey(other.key())
                            && other.column().equals(candidate.column())
                            && Likeness.isClose(other.likeness(), candidate.likeness()));
            if (rivals.size() > 1 || wantedElsewhere) {
                contested.put(candidate.key(), rivals);
            } else {
                found.put(candidate.key(), new Match(candidate.column(), confidence(candidate.likeness())));
                taken.add(candidate.column());
            }
        }
        var missing = keys.stream()
                .filter(key -> !found.containsKey(key) && !contested.containsKey(key))
                .toList();
        var unused = table.columns().stream()
                .filter(column -> column.isTitled() && !taken.contains(column))
                .toList();
        return new Columns(found, contested, missing, unused);
    }

    private static Confidence confidence(double likeness) {
        if (likeness >= Likeness.SAME) {
            return Confidence.SURE;
        }
        return likeness >= Likeness.CONTAINED ? Confidence.LIKELY : Confidence.DOUBTFUL;
    }

    /** What was recognised for a key, if there is no rival. */
    public Optional<Match> match(String key) {
        return Optional.ofNullable(found.get(key));
    }

    /** The column for a key, if one was recognised without a rival. */
    public Optional<Column> column(String key) {
        return match(key).map(Match::column);
    }

    /** Whether every key has its column and each is surely the right one, so that nobody needs to be asked. */
    public boolean isSure() {
        return missing.isEmpty()
                && contested.isEmpty()
                && found.values().stream().allMatch(match -> match.confidence() == Confidence.SURE);
    }
}

package vn.vinhdanh.emulation.pact;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.TargetId;
import vn.vinhdanh.organization.UnitId;

/**
 * How a pact stands on a day, to be read across a room: by unit and target, and by field of work.
 *
 * @param day the day it is drawn for
 * @param all the numbers over all shares
 */
public record PactBoard(LocalDate day, Tally all, List<Target> targets, List<Row> units, List<Field> fields) {

    /** How many shares stand how. */
    public record Tally(Map<TargetStanding, Integer> counts) {

        public int of(TargetStanding standing) {
            return counts.getOrDefault(standing, 0);
        }

        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        /** The part in tenths of a percent, for drawing. */
        public int part(TargetStanding standing) {
            return total() == 0 ? 0 : Math.round(1000f * of(standing) / total());
        }

        /** Where the part begins when all are drawn in their order, in tenths of a percent. */
        public int begin(TargetStanding standing) {
            int before = 0;
            for (TargetStanding earlier : TargetStanding.values()) {
                if (earlier == standing) {
                    break;
                }
                before += part(earlier);
            }
            return before;
        }
    }

    /** A unit with its share of each target it has one of. */
    public record Row(UnitId unit, String unitName, Tally tally, SequencedMap<TargetId, Share> shares) {

        public @Nullable Share of(Target target) {
            return shares.get(target.id());
        }
    }

    /** @param name null for the targets of no field */
    public record Field(@Nullable String name, int targets, Tally tally) {}

    /**
     * Draws the board.
     *
     * @param shares by target, then unit in the order to be shown
     */
    public static PactBoard of(List<Target> targets, List<Share> shares, LocalDate day) {
        Map<UnitId, SequencedMap<TargetId, Share>> byUnit = new LinkedHashMap<>();
        Map<UnitId, String> names = new LinkedHashMap<>();
        for (Share share : shares) {
            byUnit.computeIfAbsent(share.unit(), unit -> new LinkedHashMap<>())
                    .put(share.target().id(), share);
            names.put(share.unit(), share.unitName());
        }
        List<Row> rows = byUnit.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        tally(List.copyOf(entry.getValue().values()), day),
                        entry.getValue()))
                .toList();
        return new PactBoard(day, tally(shares, day), targets, rows, fields(targets, shares, day));
    }

    private static List<Field> fields(List<Target> targets, List<Share> shares, LocalDate day) {
        Function<Target, String> name = target -> target.field() == null ? "" : target.field();
        return targets.stream()
                .map(name)
                .distinct()
                .map(field -> new Field(
                        field.isEmpty() ? null : field,
                        (int) targets.stream()
                                .filter(target -> name.apply(target).equals(field))
                                .count(),
                        tally(
                                shares.stream()
                                        .filter(share ->
                                                name.apply(share.target()).equals(field))
                                        .toList(),
                                day)))
                .toList();
    }

    private static Tally tally(List<Share> shares, LocalDate day) {
        Map<TargetStanding, Integer> counts = new EnumMap<>(TargetStanding.class);
        shares.forEach(share -> counts.merge(share.standing(day), 1, Integer::sum));
        return new Tally(counts);
    }
}

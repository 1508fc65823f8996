package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;

/**
 * The members in the order of their official marks. Equal marks share a rank and the next rank is passed over: 1, 2, 2, 4.
 *
 * @param places the first one first; among equals in the order they came in
 */
public record Ranking(List<Place> places, Sensitivity sensitivity) {

    /** By so much a single mark is moved to see whether the first place hangs on it. */
    public static final BigDecimal PLAUSIBLE = BigDecimal.valueOf(2);

    /**
     * A member's marks.
     *
     * @param self by criterion
     * @param cross by the unit that gave them and the column's key
     * @param desk by criterion
     */
    public record Scored(
            UnitId unit,
            String unitName,
            Map<Long, BigDecimal> self,
            Map<UnitId, Map<Long, BigDecimal>> cross,
            Map<Long, BigDecimal> desk) {}

    /**
     * A member's place.
     *
     * @param tied whether another member has the same official mark
     * @param mean of the other members' totals; null when none was given
     * @param others how many other members' totals there are
     */
    public record Place(
            int rank,
            boolean tied,
            UnitId unit,
            String unitName,
            BigDecimal self,
            @Nullable BigDecimal mean,
            int others,
            BigDecimal desk,
            BigDecimal result) {}

    /** Whose mark is moved. */
    public enum Source {
        SELF,
        CROSS,
        DESK;

        /** The bundle key of its name. */
        public String key() {
            return "emulationscoring.source." + name();
        }
    }

    /**
     * A single mark on which the first place hangs.
     *
     * @param unitName the member it was given to
     * @param about the criterion or group; empty for a total
     * @param first who would stand first
     */
    public record Swing(
            Source source, String unitName, String about, BigDecimal from, BigDecimal to, List<String> first) {}

    /**
     * Whether the first place would change if any single mark moved by two points within its bounds.
     *
     * @param tried how many marks were moved, each up and down
     * @param swings the moves that would change it
     */
    public record Sensitivity(int tried, List<Swing> swings) {}

    /** Ranks the members of a sheet. */
    public static Ranking of(ScoreSheet sheet, List<Scored> members) {
        Map<UnitId, BigDecimal> results = new HashMap<>();
        members.forEach(member -> results.put(member.unit(), result(sheet, member)));
        List<Place> places = members.stream()
                .sorted(Comparator.comparing((Scored member) -> results.get(member.unit()))
                        .reversed())
                .map(member -> place(sheet, member, results))
                .toList();
        return new Ranking(places, new Trial(sheet, members, results).run());
    }

    /** Those who share the first place. */
    public List<Place> firsts() {
        return places.stream().filter(place -> place.rank() == 1).toList();
    }

    /** The official mark of a member. */
    static BigDecimal result(ScoreSheet sheet, Scored member) {
        return sheet.formula().result(sheet.total(member.self()), others(sheet, member), sheet.total(member.desk()));
    }

    private static List<BigDecimal> others(ScoreSheet sheet, Scored member) {
        return member.cross().values().stream().map(sheet::crossTotal).toList();
    }

    private static Place place(ScoreSheet sheet, Scored member, Map<UnitId, BigDecimal> results) {
        BigDecimal own = result(sheet, member);
        long better =
                results.values().stream().filter(one -> one.compareTo(own) > 0).count();
        long alike =
                results.values().stream().filter(one -> one.compareTo(own) == 0).count();
        List<BigDecimal> others = others(sheet, member);
        return new Place(
                (int) better + 1,
                alike > 1,
                member.unit(),
                member.unitName(),
                sheet.total(member.self()),
                sheet.formula().mean(others).orElse(null),
                others.size(),
                sheet.total(member.desk()),
                own);
    }

    /** Moves each mark by itself and looks who stands first then. */
    private static final class Trial {

        private final ScoreSheet sheet;
        private final List<Scored> members;
        private final Map<UnitId, BigDecimal> results;
        private final Set<UnitId> first;
        private final List<Swing> swings = new ArrayList<>();
        private int tried;

        Trial(ScoreSheet sheet, List<Scored> members, Map<UnitId, BigDecimal> results) {
            this.sheet = sheet;
            this.members = members;
            this.results = results;
            this.first = first(results);
        }

        Sensitivity run() {
            for (Scored member : members) {
                for (ScoreGroup group : sheet.groups()) {
                    for (Criterion criterion : group.criteria()) {
                        long key = criterion.id();
                        tryMark(Source.SELF, member, member.self(), key, criterion.maximum(), criterion.wording());
                        tryMark(Source.DESK, member, member.desk(), key, criterion.maximum(), criterion.wording());
                    }
                }
                for (Map<Long, BigDecimal> given : member.cross().values()) {
                    for (ScoreSheet.CrossColumn column : sheet.crossColumns()) {
                        String about = column.title() == null ? "" : column.title();
                        tryMark(Source.CROSS, member, given, column.key(), column.most(), about);
                    }
                }
            }
            return new Sensitivity(tried, List.copyOf(swings));
        }

        /** Puts the moved mark in for the moment, since a copy of all marks for each move would be a thousand copies. */
        private void tryMark(
                Source source, Scored member, Map<Long, BigDecimal> marks, long key, BigDecimal most, String about) {
            BigDecimal from = marks.get(key);
            if (from == null || weight(source).signum() == 0) {
                return;
            }
            tried++;
            for (BigDecimal move : List.of(PLAUSIBLE, PLAUSIBLE.negate())) {
                BigDecimal to = from.add(move).max(BigDecimal.ZERO).min(most);
                marks.put(key, to);
                Map<UnitId, BigDecimal> then = new HashMap<>(results);
                then.put(member.unit(), result(sheet, member));
                Set<UnitId> leading = first(then);
                if (!leading.equals(first)) {
                    swings.add(new Swing(source, member.unitName(), about, from, to, names(leading)));
                }
            }
            marks.put(key, from);
        }

        private BigDecimal weight(Source source) {
            return switch (source) {
                case SELF -> sheet.formula().self();
                case CROSS -> sheet.formula().cross();
                case DESK -> sheet.formula().desk();
            };
        }

        private List<String> names(Set<UnitId> units) {
            return members.stream()
                    .filter(member -> units.contains(member.unit()))
                    .map(Scored::unitName)
                    .toList();
        }

        private static Set<UnitId> first(Map<UnitId, BigDecimal> results) {
            BigDecimal best =
                    results.values().stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
            return results.entrySet().stream()
                    .filter(entry -> entry.getValue().compareTo(best) == 0)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }
}

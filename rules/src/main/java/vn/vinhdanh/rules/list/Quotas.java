package vn.vinhdanh.rules.list;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.VersionChoice;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Weighs limits over a list. */
final class Quotas {

    private final LawOn law;
    private final ListCase list;

    Quotas(LawOn law, ListCase list) {
        this.law = law;
        this.list = list;
    }

    /** The rows over which one limit is counted. */
    private record Over(AwardKey award, int year, String unit) {}

    List<ListFinding> findings() {
        List<ListFinding> findings = new ArrayList<>();
        Map<Integer, Map<AwardKey, List<ListRow>>> rows = new TreeMap<>();
        for (ListRow row : list.rows()) {
            rows.computeIfAbsent(row.year(), year -> new TreeMap<>())
                    .computeIfAbsent(row.award(), award -> new ArrayList<>())
                    .add(row);
        }
        rows.forEach((year, byAward) -> byAward.forEach((award, asked) -> {
            LawOn applied = applied(year);
            for (Quota quota : quotas(applied, award)) {
                split(
                                quota,
                                asked.stream()
                                        .filter(row -> quota.binds(row.route()))
                                        .toList())
                        .forEach((unit, of) -> findings.add(weigh(applied, quota, new Over(award, year, unit), of)));
            }
        }));
        return findings;
    }

    private LawOn applied(int year) {
        return law.law().choice().basis() == VersionChoice.Basis.ACHIEVEMENT_YEAR
                ? law.law().on(LocalDate.of(year, 12, 31))
                : law;
    }

    private List<Quota> quotas(LawOn applied, AwardKey award) {
        Stream<Quota> own = list.own().stream()
                .filter(each -> each.award().equals(award) && each.inForce().covers(applied.day()));
        Map<String, Quota> each = new LinkedHashMap<>();
        Stream.concat(applied.quotas(award).stream(), own).forEach(quota -> each.putIfAbsent(quota.key(), quota));
        return List.copyOf(each.values());
    }

    private static Map<String, List<ListRow>> split(Quota quota, List<ListRow> rows) {
        Map<String, List<ListRow>> split = new TreeMap<>();
        for (ListRow row : rows) {
            String unit = quota.per() == Quota.Per.UNIT ? row.unit() : "";
            split.computeIfAbsent(unit, key -> new ArrayList<>()).add(row);
        }
        return split;
    }

    private ListFinding weigh(LawOn applied, Quota quota, Over over, List<ListRow> asked) {
        List<ListRow> standing = distinct(asked.stream().filter(ListRow::stands).toList());
        Set<String> here = subjects(asked);
        Set<String> taken = new HashSet<>(subjects(elsewhere(quota, over)));
        holders(over.award(), over).ifPresent(taken::addAll);
        taken.removeAll(here);
        Clause clause = new Clause(quota.citation(), "quota-" + quota.key(), quota.draft());
        Words required = required(quota);
        List<String> rows = asked.stream().map(ListRow::id).sorted().toList();
        OptionalInt recorded = base(quota, over);
        String toCount = recorded.isEmpty() ? quota.key() : null;
        OptionalInt base = toCount == null ? recorded : list.bases().counted(toCount, over.unit(), over.year());
        List<Words> seen = new ArrayList<>();
        seen.add(Words.of("rules.list.seen.asked", new Argument.Count(standing.size())));
        if (standing.size() < asked.size()) {
            seen.add(Words.of("rules.list.seen.not-counted", new Argument.Count(asked.size() - standing.size())));
        }
        if (!taken.isEmpty()) {
            seen.add(Words.of("rules.list.seen.taken", new Argument.Count(taken.size())));
        }
        if (toCount != null && base.isPresent()) {
            seen.addFirst(Words.of("rules.list.seen.counted", new Argument.Count(base.getAsInt())));
        }
        if (base.isEmpty()) {
            Finding unknown = new Finding.Unknown(clause, required, seen, List.of(missingBase(quota, over)), List.of());
            return new ListFinding(ListFinding.Topic.QUOTA, unknown, over.unit(), over.year(), rows, null, toCount);
        }
        int allowed = quota.allowed(base.getAsInt());
        seen.add(0, arithmetic(quota, base.getAsInt(), allowed));
        int places = Math.max(0, allowed - taken.size());
        int beyond = standing.size() - places;
        if (beyond <= 0) {
            Finding met = new Finding.Met(clause, required, seen, List.of());
            return new ListFinding(ListFinding.Topic.QUOTA, met, over.unit(), over.year(), rows, null, toCount);
        }
        Cut cut = new Precedence(applied, standing.getFirst().kind()).cut(standing, places);
        Finding exceeded = new Finding.NotMet(clause, required, seen, todo(cut, beyond), beyond, List.of());
        return new ListFinding(ListFinding.Topic.QUOTA, exceeded, over.unit(), over.year(), rows, cut, toCount);
    }

    private static List<Words> todo(Cut cut, int over) {
        List<Words> todo = new ArrayList<>();
        todo.add(Words.of("rules.list.todo.leave", new Argument.Count(over), new Argument.Count(cut.places())));
        int left = cut.rows(Cut.Fate.PEOPLE_DECIDE).size();
        if (left > 0) {
            todo.add(Words.of("rules.list.todo.choose", new Argument.Count(cut.left()), new Argument.Count(left)));
        }
        return todo;
    }

    /** A subject asks for one place, however many rows name it. */
    private static List<ListRow> distinct(List<ListRow> rows) {
        Map<String, ListRow> bySubject = new TreeMap<>();
        rows.stream()
                .sorted(Comparator.comparing(ListRow::id))
                .forEach(row -> bySubject.putIfAbsent(row.subject(), row));
        return List.copyOf(bySubject.values());
    }

    private static Set<String> subjects(Collection<ListRow> rows) {
        Set<String> subjects = new HashSet<>();
        rows.forEach(row -> subjects.add(row.subject()));
        return subjects;
    }

    private List<ListRow> elsewhere(Quota quota, Over over) {
        return list.elsewhere().stream()
                .filter(row -> covers(over, row) && quota.binds(row.route()))
                .toList();
    }

    private static boolean covers(Over over, ListRow row) {
        return row.stands()
                && row.award().equals(over.award())
                && row.year() == over.year()
                && (over.unit().isEmpty() || over.unit().equals(row.unit()));
    }

    private Optional<Set<String>> holders(AwardKey award, Over over) {
        return list.bases().holders(award, over.unit(), over.year());
    }

    private OptionalInt base(Quota quota, Over over) {
        return switch (quota.base()) {
            case HOLDERS -> holdersOnRecordAndProposed(Objects.requireNonNull(quota.ofHolders()), over);
            case BLOC_LEADERS -> list.bases().blocLeaders(over.year());
            case MEMBERS -> list.bases().members(over.unit(), over.year());
            case DESCRIBED -> OptionalInt.empty();
        };
    }

    /** Both are often considered in one session: who is proposed for the base award counts with those who hold it. */
    private OptionalInt holdersOnRecordAndProposed(AwardKey award, Over over) {
        Optional<Set<String>> recorded = holders(award, over);
        Over ofBase = new Over(award, over.year(), over.unit());
        Set<String> all = new HashSet<>(recorded.orElse(Set.of()));
        Stream.concat(list.rows().stream(), list.elsewhere().stream())
                .filter(row -> covers(ofBase, row))
                .forEach(row -> all.add(row.subject()));
        return recorded.isEmpty() && all.isEmpty() ? OptionalInt.empty() : OptionalInt.of(all.size());
    }

    private static Words required(Quota quota) {
        return Words.of(
                quota.per() == Quota.Per.UNIT ? "rules.list.required.quota-unit" : "rules.list.required.quota",
                new Argument.Spoken(quota.names()),
                new Argument.Count(quota.percent()));
    }

    private static Words arithmetic(Quota quota, int base, int allowed) {
        String rounding = switch (quota.rounding()) {
            case DOWN -> "down";
            case NEAREST -> "nearest";
            case UP -> "up";
        };
        boolean least = quota.atLeast() > 0 && allowed == quota.atLeast();
        return Words.of(
                least ? "rules.list.seen.at-least" : "rules.list.seen.share-" + rounding,
                new Argument.Count(quota.percent()),
                new Argument.Count(base),
                new Argument.Text(written(quota.share(base))),
                new Argument.Count(allowed));
    }

    private static String written(BigDecimal share) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(share)
                .replace('.', ',');
    }

    private static Words missingBase(Quota quota, Over over) {
        @Nullable AwardKey of = quota.ofHolders();
        Argument.Year year = new Argument.Year(over.year());
        return switch (quota.base()) {
            case HOLDERS ->
                Words.of("rules.list.missing.holders", new Argument.Award(Objects.requireNonNull(of)), year);
            case BLOC_LEADERS -> Words.of("rules.list.missing.bloc-leaders", year);
            case MEMBERS -> Words.of("rules.list.missing.members", year);
            case DESCRIBED -> Words.of("rules.list.missing.described", new Argument.Spoken(quota.names()));
        };
    }
}

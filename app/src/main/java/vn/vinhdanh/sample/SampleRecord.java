package vn.vinhdanh.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The awards and decisions of the sample as they come about; each award knows the initiatives spent on it. */
final class SampleRecord {

    private static final String MINISTRY = "most";

    private final SampleTexts texts;
    private final Map<String, SampleUnit> units;
    private final LongSupplier awardIds;
    private final LongSupplier decisionIds;
    private final List<SampleAward> awards = new ArrayList<>();
    private final Map<String, SampleDecision> decisions = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Map<String, Set<Integer>>> heldByUnit = new HashMap<>();

    SampleRecord(SampleTexts texts, Map<String, SampleUnit> units, LongSupplier awardIds, LongSupplier decisionIds) {
        this.texts = texts;
        this.units = units;
        this.awardIds = awardIds;
        this.decisionIds = decisionIds;
    }

    List<SampleAward> awards() {
        return awards;
    }

    List<SampleDecision> decisions() {
        return List.copyOf(decisions.values());
    }

    /** Gives a person an award for the years from–to, and spends initiatives on it. */
    SampleAward give(String key, SamplePerson person, int from, int to, List<SamplePerson.Initiative> spent) {
        SampleAward award =
                new SampleAward(awardIds.getAsLong(), key, person, null, from, to, decision(key, person.top, to));
        awards.add(award);
        person.held.computeIfAbsent(key, none -> new HashSet<>()).add(to);
        spent.forEach(initiative -> initiative.spentOn = award);
        return award;
    }

    /** Gives a collective an award for the years from–to. */
    SampleAward give(String key, SampleUnit unit, int from, int to) {
        SampleAward award = new SampleAward(awardIds.getAsLong(), key, null, unit, from, to, decision(key, unit, to));
        awards.add(award);
        heldByUnit
                .computeIfAbsent(unit.id(), none -> new HashMap<>())
                .computeIfAbsent(key, none -> new HashSet<>())
                .add(to);
        return award;
    }

    boolean holds(SampleUnit unit, String key, int year) {
        return heldByUnit
                .getOrDefault(unit.id(), Map.of())
                .getOrDefault(key, Set.of())
                .contains(year);
    }

    /** One decision a year for each issuer and award, dated when such decisions are. */
    private SampleDecision decision(String key, SampleUnit subject, int year) {
        Level level = level(key);
        @Nullable SampleUnit issuer = level == Level.UNIT ? top(subject) : null;
        String issuerName = switch (level) {
            case UNIT -> top(subject).name();
            case MINISTRY -> ministryOf(subject, year).name();
            case GOVERNMENT -> texts.word("issuer-government");
            case STATE -> texts.word("issuer-state");
        };
        return decisions.computeIfAbsent(
                issuerName + (issuer == null ? "" : issuer.id()) + "|" + key + "|" + year, none -> {
                    LocalDate day = day(level, key, year);
                    int number = numbers.merge(issuerName + day.getYear(), 1, Integer::sum) + offset(level);
                    String suffix = switch (level) {
                        case UNIT -> "QĐ-" + initials(top(subject));
                        case MINISTRY -> issuerName.equals(unit("mic").name()) ? "QĐ-BTTTT" : "QĐ-BKHCN";
                        case GOVERNMENT -> "QĐ-TTg";
                        case STATE -> "QĐ-CTN";
                    };
                    return new SampleDecision(
                            decisionIds.getAsLong(),
                            number + "/" + suffix,
                            day,
                            issuerName,
                            texts.word("fictional-signer"),
                            signerTitle(level));
                });
    }

    private enum Level {
        UNIT,
        MINISTRY,
        GOVERNMENT,
        STATE
    }

    private static Level level(String key) {
        return Level.valueOf(new SampleAward(0, key, null, null, 0, 0, NONE).level());
    }

    private static final SampleDecision NONE = new SampleDecision(0, "", LocalDate.EPOCH, "", "", "");

    private static LocalDate day(Level level, String key, int year) {
        int spread = Math.floorMod(key.hashCode(), 5);
        return switch (level) {
            case UNIT -> LocalDate.of(year, Month.NOVEMBER, 5 + spread);
            case MINISTRY -> LocalDate.of(year, Month.DECEMBER, 20 + spread);
            case GOVERNMENT -> LocalDate.of(year + 1, Month.JULY, 10 + spread);
            case STATE -> LocalDate.of(year + 1, Month.AUGUST, 15 + spread);
        };
    }

    private static int offset(Level level) {
        return switch (level) {
            case UNIT -> 40;
            case MINISTRY -> 3000;
            case GOVERNMENT, STATE -> 900;
        };
    }

    private String signerTitle(Level level) {
        return texts.word(
                switch (level) {
                    case UNIT -> "signer-head";
                    case MINISTRY -> "signer-minister";
                    case GOVERNMENT -> "signer-prime-minister";
                    case STATE -> "signer-president";
                });
    }

    private SampleUnit ministryOf(SampleUnit subject, int year) {
        boolean former = top(subject).group().equals(SampleUnit.FORMER_MINISTRY) && year < 2025;
        return unit(former ? "mic" : MINISTRY);
    }

    private SampleUnit top(SampleUnit unit) {
        return unit.isDivision() ? unit(unit.parent()) : unit;
    }

    private SampleUnit unit(String key) {
        return java.util.Objects.requireNonNull(units.get(key), key);
    }

    private static String initials(SampleUnit unit) {
        return unit.shortName().replace(" ", "");
    }
}

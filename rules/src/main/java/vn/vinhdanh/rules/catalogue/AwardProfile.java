package vn.vinhdanh.rules.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an award is, apart from who may receive it.
 *
 * @param names as it is called today
 * @param formerly how it was called before it was renamed, the oldest first
 * @param called other names people write, for recognising a pasted list; no two awards share one
 * @param deciders every office that ever decides it, with its days
 * @param rank order of honour inside its kind, higher is more; our order for lists, not a clause
 * @param symbol the family of its drawing: title, flag, order, certificate, medal, hero, with its class after a hyphen
 * @param given the days on which it was given; null when nothing says that it was ever dropped or added
 */
public record AwardProfile(
        AwardKey key,
        Said names,
        List<FormerName> formerly,
        List<String> called,
        List<Subject> subjects,
        Level level,
        List<Decider> deciders,
        int rank,
        Cadence cadence,
        List<Bonus> bonuses,
        String symbol,
        @Nullable Given given) {

    /** The same with further names that people write. */
    public AwardProfile alsoCalled(List<String> more) {
        List<String> all = new ArrayList<>(called);
        all.addAll(more);
        return new AwardProfile(
                key,
                names,
                formerly,
                List.copyOf(all),
                subjects,
                level,
                deciders,
                rank,
                cadence,
                bonuses,
                symbol,
                given);
    }

    /** What it was called on that day. */
    public Said namesOn(LocalDate day) {
        for (FormerName each : formerly) {
            if (!day.isAfter(each.until())) {
                return each.names();
            }
        }
        return names;
    }

    /**
     * The offices that decide on that day, never empty. Where nothing was read for the day, the nearest ones in time
     * stand in, as unconfirmed.
     */
    public List<Decider> deciders(LocalDate day) {
        long nearest = deciders.stream()
                .mapToLong(each -> distance(each.inForce(), day))
                .min()
                .orElseThrow();
        List<Decider> then = new ArrayList<>();
        for (Decider each : deciders) {
            if (distance(each.inForce(), day) == nearest) {
                then.add(nearest == 0 ? each : each.unconfirmed());
            }
        }
        return List.copyOf(then);
    }

    /** Whether it is given on that day, as far as the law was read. */
    public boolean givenOn(LocalDate day) {
        return given == null || given.inForce().covers(day);
    }

    /** Every name under which a list may write it: today's, the former ones, the short ones, the key itself. */
    public List<String> everyName() {
        List<String> every = new ArrayList<>();
        every.add(key.value().replace('-', ' '));
        every.add(names.vietnamese());
        every.add(names.english());
        for (FormerName each : formerly) {
            every.add(each.names().vietnamese());
            every.add(each.names().english());
        }
        every.addAll(called);
        return List.copyOf(every);
    }

    /** Days between a day and a period; 0 inside it. */
    private static long distance(InForce period, LocalDate day) {
        if (day.isBefore(period.from())) {
            return ChronoUnit.DAYS.between(day, period.from());
        }
        LocalDate until = period.until();
        return until == null || !day.isAfter(until) ? 0 : ChronoUnit.DAYS.between(until, day);
    }
}

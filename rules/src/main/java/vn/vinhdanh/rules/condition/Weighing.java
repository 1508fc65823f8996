package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Years;
import vn.vinhdanh.rules.wording.Words;

/**
 * One act of weighing: the facts, the day, and what the guards let count.
 *
 * @param award the award being weighed
 * @param on the day the dossier was received
 * @param from first year of the period looked at
 * @param to last year of the period looked at
 * @param floor years before this one do not count
 * @param unsureYear a year that counts only in part, or {@link #NO_YEAR}
 * @param singleUse an initiative used for the other kind of award does not count again
 * @param meritOnly awards given for sudden or thematic achievements do not count as steps
 * @param anew why years before the floor do not count, and the unsure year only in part; null where the finding of a guard says it
 */
public record Weighing(
        History facts,
        AwardKey award,
        AwardKind kind,
        LocalDate on,
        Standards standards,
        int from,
        int to,
        int floor,
        int unsureYear,
        boolean singleUse,
        boolean meritOnly,
        @Nullable Words anew) {

    /** No year at all. */
    public static final int NO_YEAR = Integer.MIN_VALUE;

    /** The start: the achievement year alone, everything counts. */
    public static Weighing of(History facts, AwardKey award, AwardKind kind, LocalDate on, Standards standards) {
        int year = facts.year();
        return new Weighing(facts, award, kind, on, standards, year, year, NO_YEAR, NO_YEAR, false, false, null);
    }

    /** The same, looking at these years, both included. */
    public Weighing within(int first, int last) {
        return new Weighing(
                facts, award, kind, on, standards, first, last, floor, unsureYear, singleUse, meritOnly, anew);
    }

    /** The same, where years before this one do not count. */
    public Weighing notBefore(int firstCounting) {
        return firstCounting <= floor ? this : from(firstCounting, null);
    }

    /** The same, where years before this one do not count for that reason. */
    public Weighing anewFrom(int firstCounting, Words why) {
        return firstCounting < floor ? this : from(firstCounting, why);
    }

    private Weighing from(int first, @Nullable Words why) {
        return new Weighing(facts, award, kind, on, standards, from, to, first, unsureYear, singleUse, meritOnly, why);
    }

    /** The same, where that year counts only in part. */
    public Weighing unsureOf(int partYear) {
        return new Weighing(facts, award, kind, on, standards, from, to, floor, partYear, singleUse, meritOnly, anew);
    }

    /** The same, with single use of initiatives. */
    public Weighing withSingleUse() {
        return new Weighing(facts, award, kind, on, standards, from, to, floor, unsureYear, true, meritOnly, anew);
    }

    /** The same, where only awards for merit are steps. */
    public Weighing withMeritOnly() {
        return new Weighing(facts, award, kind, on, standards, from, to, floor, unsureYear, singleUse, true, anew);
    }

    /** What to mend about a year in doubt: why it counts only in part, where it does, else what the record lacks. */
    Words doubtful(int year, Words lacking) {
        return anew != null && year == unsureYear ? anew : lacking;
    }

    /** Why the years up to that one do not count; null where nothing but the record speaks. */
    @Nullable
    Words cutUpTo(int year) {
        return year < floor ? anew : null;
    }

    /** What the record says of the years, after the guards. */
    Years counted(Years recorded) {
        return floor == NO_YEAR && unsureYear == NO_YEAR ? recorded : recorded.counted(floor, unsureYear);
    }
}

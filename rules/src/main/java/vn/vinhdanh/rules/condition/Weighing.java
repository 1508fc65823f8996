package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Years;

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
        boolean meritOnly) {

    /** No year at all. */
    public static final int NO_YEAR = Integer.MIN_VALUE;

    /** The start: the achievement year alone, everything counts. */
    public static Weighing of(History facts, AwardKey award, AwardKind kind, LocalDate on, Standards standards) {
        int year = facts.year();
        return new Weighing(facts, award, kind, on, standards, year, year, NO_YEAR, NO_YEAR, false, false);
    }

    /** The same, looking at these years, both included. */
    public Weighing within(int first, int last) {
        return new Weighing(facts, award, kind, on, standards, first, last, floor, unsureYear, singleUse, meritOnly);
    }

    /** The same, where years before this one do not count. */
    public Weighing notBefore(int firstCounting) {
        int higher = Math.max(floor, firstCounting);
        return new Weighing(facts, award, kind, on, standards, from, to, higher, unsureYear, singleUse, meritOnly);
    }

    /** The same, where that year counts only in part. */
    public Weighing unsureOf(int partYear) {
        return new Weighing(facts, award, kind, on, standards, from, to, floor, partYear, singleUse, meritOnly);
    }

    /** The same, with single use of initiatives. */
    public Weighing withSingleUse() {
        return new Weighing(facts, award, kind, on, standards, from, to, floor, unsureYear, true, meritOnly);
    }

    /** The same, where only awards for merit are steps. */
    public Weighing withMeritOnly() {
        return new Weighing(facts, award, kind, on, standards, from, to, floor, unsureYear, singleUse, true);
    }

    /** What the record says of the years, after the guards. */
    Years counted(Years recorded) {
        return floor == NO_YEAR && unsureYear == NO_YEAR ? recorded : recorded.counted(floor, unsureYear);
    }
}

package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of people.
 *
 * @param text part of a name, with or without marks; empty for all
 * @param within only people whose main post on the day lies in one of these units; null for everywhere
 * @param personClass only that class; null for all
 * @param reversed the other way round
 * @param day the day asked about
 * @param page counted from 1
 * @param size rows a page, 1 to 500
 */
public record PeopleQuestion(
        String text,
        @Nullable Set<UnitId> within,
        @Nullable PersonClass personClass,
        Order order,
        boolean reversed,
        LocalDate day,
        int page,
        int size) {

    /** How the list is sorted. With a text, the best match stands first whatever the order. */
    public enum Order {
        NAME,
        UNIT,
        BIRTH_YEAR
    }

    public PeopleQuestion {
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 500);
    }

    /** Everyone on that day, first page. */
    public static PeopleQuestion everyone(LocalDate day) {
        return new PeopleQuestion("", null, null, Order.NAME, false, day, 1, 50);
    }
}

package vn.vinhdanh.organization;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, with the true total.
 *
 * @param total how many there are in the database, whatever the page shows
 * @param page counted from 1
 * @param size rows a page
 */
public record Listing<T>(List<T> rows, long total, int page, int size) {

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The same page with each row turned into something else. */
    public <S> Listing<S> map(Function<T, S> turn) {
        return new Listing<>(rows.stream().map(turn).toList(), total, page, size);
    }
}

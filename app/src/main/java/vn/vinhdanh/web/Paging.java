package vn.vinhdanh.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a list is shown, and how long the whole list truly is.
 *
 * @param total rows in all, counted by the database
 * @param number the page shown, from 1
 * @param size rows on a page
 */
public record Paging(long total, int number, int size) {

    /** The query value that carries the page's number. */
    public static final String PARAMETER = "trang";

    /** Takes any number a browser may send and holds it within the list. */
    public Paging {
        if (size < 1) {
            throw new IllegalArgumentException("A page holds at least one row, not " + size);
        }
        number = (int) Math.clamp(number, 1L, Math.max(1, (total + size - 1) / size));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** Rows to skip in the query. */
    public long offset() {
        return (number - 1L) * size;
    }

    /** The first row shown, from 1; 0 in an empty list. */
    public long first() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long last() {
        return Math.min(total, offset() + size);
    }

    /** The pages to offer: the ends, the neighbours, and 0 for each gap. */
    public List<Integer> offered() {
        List<Integer> offered = new ArrayList<>();
        int before = 0;
        for (int page = 1; page <= pages(); page++) {
            boolean near = Math.abs(page - number) <= 1 || page == 1 || page == pages();
            if (near) {
                if (page - before > 1) {
                    offered.add(0);
                }
                offered.add(page);
                before = page;
            }
        }
        return offered;
    }
}

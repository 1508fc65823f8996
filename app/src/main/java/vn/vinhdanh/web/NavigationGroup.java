package vn.vinhdanh.web;

import java.util.List;

/** A group of entries in the menu. */
public record NavigationGroup(List<Entry> entries) {

    public NavigationGroup {
        entries = List.copyOf(entries);
    }

    /**
     * @param waiting how many things wait for the viewer there
     * @param here whether the current page belongs to it
     */
    public record Entry(String path, String key, long waiting, boolean here) {}
}

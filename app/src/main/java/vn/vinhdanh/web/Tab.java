package vn.vinhdanh.web;

import org.jspecify.annotations.Nullable;

/**
 * One view among several of the same thing, each with an address of its own.
 *
 * @param count how many things lie there; null says nothing about it
 * @param here whether this is the one shown
 */
public record Tab(String path, String label, @Nullable Long count, boolean here) {

    public Tab(String path, String label, boolean here) {
        this(path, label, null, here);
    }
}

package vn.vinhdanh.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the viewer.
 *
 * @param due the last day it is in time; null when nothing presses
 * @param textKey the sentence in the bundles, said with {@code arguments}
 * @param path where it is done
 * @param actionKey the word on its button
 * @param place the first path segment of the menu entry that counts it, such as {@code /ho-so}
 */
public record WaitingItem(
        @Nullable LocalDate due, String textKey, List<Object> arguments, String path, String actionKey, String place) {

    public WaitingItem {
        arguments = List.copyOf(arguments);
    }
}

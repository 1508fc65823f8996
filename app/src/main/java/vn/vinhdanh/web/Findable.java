package vn.vinhdanh.web;

import java.util.List;

/** A room that can be searched from the one search box (Ctrl+K). */
public interface Findable {

    /**
     * The best hits for a text typed with or without marks, only what the current viewer may see.
     *
     * @param text as typed, trimmed, in NFC, at least two characters
     * @param most how many at the most
     */
    List<Found> find(String text, int most);

    /** How many hits there are in all; shown as the true total beside the best ones. */
    long count(String text);

    /** The bundle key of the group's heading, such as {@code organization.search.people}. */
    String headingKey();

    /** The page that lists all hits, with the text to be appended as an encoded query value. */
    String allPath();

    /**
     * @param path where the hit opens
     * @param rank 0 for an exact match with marks, higher for looser ones
     */
    record Found(String title, String detail, String path, int rank) {}
}

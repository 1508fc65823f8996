package vn.vinhdanh.web;

import java.time.LocalDate;

/**
 * A point on the year line of the home page.
 *
 * @param textKey a short name in the bundles
 * @param done whether it is behind us
 */
public record Milestone(LocalDate day, String textKey, String path, boolean done) {}

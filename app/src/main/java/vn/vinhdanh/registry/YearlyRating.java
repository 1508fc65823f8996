package vn.vinhdanh.registry;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.Rating;

/**
 * How a person or unit was rated for a year.
 *
 * @param decision the paper that says so, or null when not on record
 */
public record YearlyRating(
        Holder holder, int year, Rating rating, @Nullable String decision) {}

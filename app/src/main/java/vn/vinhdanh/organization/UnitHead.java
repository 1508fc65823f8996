package vn.vinhdanh.organization;

import org.jspecify.annotations.Nullable;

/**
 * Who heads a unit, and since when.
 *
 * @param person the person on record, or null where only a name is known
 * @param title the title as the papers give it, for instance that of a deputy in charge
 * @param acting whether it is somebody standing in for the head
 */
public record UnitHead(@Nullable PersonId person, String name, String title, boolean acting, Period period) {}

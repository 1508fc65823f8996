package vn.vinhdanh.organization;

import org.jspecify.annotations.Nullable;

/**
 * A person with the main post held on a day.
 *
 * @param unit the unit of that post, or null when none was held
 * @param unitName its name on that day
 * @param title the title of that post
 * @param leader whether that post is a leader's
 */
public record PersonOnDay(
        Person person,
        @Nullable UnitId unit,
        @Nullable String unitName,
        @Nullable String title,
        boolean leader) {

    public PersonId id() {
        return person.id();
    }
}

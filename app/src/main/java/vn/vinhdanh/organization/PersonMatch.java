package vn.vinhdanh.organization;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a name in a list may mean. Never a silent guess: either one person fits everything given, or people must choose. */
public sealed interface PersonMatch {

    /** Exactly one person bears this name, and nothing given speaks against it. */
    record Exact(PersonOnDay person) implements PersonMatch {}

    /** Several may be meant, or one bears a like name; the likeliest first. */
    record Candidates(List<PersonOnDay> people) implements PersonMatch {}

    /** Nobody of that name is on record. */
    record Nobody() implements PersonMatch {}

    /**
     * Who is meant among those of a like name, where a whole list was asked for at once; see {@link People#namedLike}.
     *
     * @param units the unit given and those below it, or null when none was given
     */
    static PersonMatch among(
            String name, @Nullable Integer birthYear, @Nullable Collection<UnitId> units, List<PersonOnDay> alike) {
        return PersonMatching.decide(name, birthYear, units, alike);
    }
}

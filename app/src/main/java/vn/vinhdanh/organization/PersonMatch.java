package vn.vinhdanh.organization;

import java.util.List;

/** What a name in a list may mean. Never a silent guess: either one person fits everything given, or people must choose. */
public sealed interface PersonMatch {

    /** Exactly one person bears this name, and nothing given speaks against it. */
    record Exact(PersonOnDay person) implements PersonMatch {}

    /** Several may be meant, or one bears a like name; the likeliest first. */
    record Candidates(List<PersonOnDay> people) implements PersonMatch {}

    /** Nobody of that name is on record. */
    record Nobody() implements PersonMatch {}
}

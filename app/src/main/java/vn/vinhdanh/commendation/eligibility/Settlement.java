package vn.vinhdanh.commendation.eligibility;

import org.jspecify.annotations.Nullable;

/** What was settled in one row of a list; null leaves it as it was, an empty text takes the choice back. */
public record Settlement(
        int number,
        @Nullable String person,
        @Nullable String unit,
        @Nullable String award,
        @Nullable String year,
        @Nullable String reason) {

    /** The longest reason kept, in characters. */
    public static final int LONGEST_REASON = 1_000;
}

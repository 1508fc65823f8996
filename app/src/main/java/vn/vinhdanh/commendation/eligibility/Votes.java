package vn.vinhdanh.commendation.eligibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The votes in favour in a cell: "12", "12/13", "12 phiếu", "12 trên 13". A share alone ("92%") is no number of votes. */
final class Votes {

    private static final Pattern VOTES = Pattern.compile(
            "(\\d{1,4})\\s*(?:(?:phiếu|votes)\\s*)?(?:(?:/|trên|of)\\s*\\d{1,4})?\\s*(?:phiếu|votes)?.*");

    private Votes() {}

    static @Nullable Integer of(String text) {
        String bare = text.strip();
        Matcher votes = VOTES.matcher(bare);
        return bare.matches("[\\d.,]+\\s*%.*") || !votes.matches() ? null : Integer.valueOf(votes.group(1));
    }
}

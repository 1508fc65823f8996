package vn.vinhdanh.commendation.council;

import java.util.Locale;

/** What a ballot paper says. */
public enum Mark {
    APPROVE,
    REJECT,
    /** Handed in without a mark: counts as a vote that was not in favour. */
    BLANK;

    public String key() {
        return "commendation.mark." + name().toLowerCase(Locale.ROOT);
    }
}

package vn.vinhdanh.commendation.eligibility.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Refusal;

/** A count as people type it: its digits, all together or in threes with a point or a space between. */
final class CountTyped {

    private static final Pattern COUNT = Pattern.compile("\\d{1,7}|\\d{1,3}([. ]\\d{3}){1,2}");

    private CountTyped() {}

    /**
     * The count, or null when nothing was typed.
     *
     * @throws Refusal when it is anything but a count; a decimal point or comma never just falls away
     */
    static @Nullable Integer read(String typed) {
        String bare = typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
        if (bare.isEmpty()) {
            return null;
        }
        if (!COUNT.matcher(bare).matches()) {
            throw new Refusal("eligibility.refusal.count", typed);
        }
        return Integer.valueOf(bare.replaceAll("[. ]", ""));
    }
}

package vn.vinhdanh.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Refusal;

/** The day a page is asked for. */
final class AsOf {

    private AsOf() {}

    /**
     * The typed day (yyyy-MM-dd), or today when there is none.
     *
     * @throws Refusal when it is no day
     */
    static LocalDate day(@Nullable String typed, Clock clock) {
        if (typed != null && !typed.isBlank()) {
            try {
                return LocalDate.parse(typed.strip());
            } catch (DateTimeParseException e) {
                throw new Refusal("given.wrong.day", typed);
            }
        }
        return LocalDate.now(clock);
    }
}

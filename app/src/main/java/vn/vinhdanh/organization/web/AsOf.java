package vn.vinhdanh.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day a page is asked for. */
final class AsOf {

    private AsOf() {}

    /** The typed day (yyyy-MM-dd), or today when there is none or none that can be read, just as the page's head says. */
    static LocalDate day(@Nullable String typed, Clock clock) {
        if (typed != null && !typed.isBlank()) {
            try {
                return LocalDate.parse(typed.strip());
            } catch (DateTimeParseException e) {
                return LocalDate.now(clock);
            }
        }
        return LocalDate.now(clock);
    }
}

package vn.vinhdanh.emulation.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report came on time. The first time it was handed in decides: one that is returned and mended is not late for that.
 *
 * @param kind on time, late, missing or not due yet
 * @param days by how many days it is late or missing; 0 otherwise
 */
public record Punctuality(Kind kind, long days) {

    /** The four answers. */
    public enum Kind {
        ON_TIME,
        LATE,
        MISSING,
        /** Not handed in, and there is still time. */
        NOT_DUE;

        /** The bundle key of its name, said with the days. */
        public String key() {
            return "emulation.punctuality." + name();
        }

        /** The look of its mark. */
        public String mark() {
            return switch (this) {
                case ON_TIME -> "met";
                case LATE -> "unknown";
                case MISSING -> "not";
                case NOT_DUE -> "";
            };
        }

        /** The sign beside its words. */
        public @Nullable String icon() {
            return switch (this) {
                case ON_TIME -> "check";
                case LATE -> "clock";
                case MISSING -> "alert";
                case NOT_DUE -> null;
            };
        }
    }

    /**
     * How it stands on a day.
     *
     * @param submitted the first day it was handed in, or null
     * @param lastDay the last day it is on time, an extension included
     */
    public static Punctuality of(@Nullable LocalDate submitted, LocalDate lastDay, LocalDate today) {
        if (submitted == null) {
            long over = ChronoUnit.DAYS.between(lastDay, today);
            return over > 0 ? new Punctuality(Kind.MISSING, over) : new Punctuality(Kind.NOT_DUE, 0);
        }
        long late = ChronoUnit.DAYS.between(lastDay, submitted);
        return late > 0 ? new Punctuality(Kind.LATE, late) : new Punctuality(Kind.ON_TIME, 0);
    }
}

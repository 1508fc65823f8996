package vn.vinhdanh.rules;

import java.time.LocalDate;
import vn.vinhdanh.rules.catalogue.Citation;

/** Which day chooses the version of the law, and which transition clause says so. */
public record VersionChoice(Basis basis, Citation citation) {

    /** The day that counts. */
    public enum Basis {
        /** The day the dossier was received. */
        RECEIPT_DAY,
        /** The last day of the achievement year. */
        ACHIEVEMENT_YEAR
    }

    LocalDate day(LocalDate received, int achievementYear) {
        return switch (basis) {
            case RECEIPT_DAY -> received;
            case ACHIEVEMENT_YEAR -> LocalDate.of(achievementYear, 12, 31);
        };
    }
}

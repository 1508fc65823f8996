package vn.vinhdanh.commendation.dossier;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * One checked row, to become a dossier.
 *
 * @param year the (last) year of the achievement
 * @param at the unit the person works in; for a collective, itself
 * @param proposing the unit that proposes and answers for it
 * @param report the achievement in words; may be empty and written later
 * @param verdict what the rules said, if they were asked
 * @param reason why a person goes on although the rules said no; may be empty until the dossier is submitted
 * @param grounds what it is proposed for
 */
public record Proposal(
        AwardKey award,
        int year,
        Subject subject,
        UnitId at,
        UnitId proposing,
        String report,
        @Nullable StoredVerdict verdict,
        String reason,
        Grounds grounds) {

    /** For the merit of the year, with no initiative. */
    public Proposal(
            AwardKey award,
            int year,
            Subject subject,
            UnitId at,
            UnitId proposing,
            String report,
            @Nullable StoredVerdict verdict,
            String reason) {
        this(award, year, subject, at, proposing, report, verdict, reason, Grounds.ofYear(year));
    }
}

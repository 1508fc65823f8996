package vn.vinhdanh.commendation.dossier;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * The proposal of one subject for one award of one year.
 *
 * @param at where the person works; for a collective, the collective itself
 * @param receivedOn the day it was first received, which chooses the law; null while it was never submitted
 * @param timesSubmitted 0 for a draft, 2 when it came back once
 * @param heldReason why it is held for the time being; null when it is not
 * @param grounds what it is proposed for
 */
public record Dossier(
        DossierId id,
        AwardKey award,
        int year,
        Subject subject,
        String subjectName,
        UnitId at,
        String atName,
        UnitId proposing,
        String proposingName,
        DossierState state,
        String report,
        @Nullable StoredVerdict verdict,
        String reason,
        @Nullable LocalDate receivedOn,
        int timesSubmitted,
        @Nullable String returnedReason,
        @Nullable String heldReason,
        LocalDate madeOn,
        int version,
        Grounds grounds) {

    /** Its stable address. */
    public String address() {
        return "/ho-so/" + id;
    }

    public boolean held() {
        return heldReason != null;
    }
}

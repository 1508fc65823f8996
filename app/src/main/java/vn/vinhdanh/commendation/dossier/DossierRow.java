package vn.vinhdanh.commendation.dossier;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.verdict.Answer;

/** A dossier as one line of a list. */
public record DossierRow(
        DossierId id,
        String award,
        int year,
        boolean collective,
        String subjectName,
        String atName,
        String proposingName,
        DossierState state,
        @Nullable Answer answer,
        boolean held,
        int version) {

    public String address() {
        return "/ho-so/" + id;
    }
}

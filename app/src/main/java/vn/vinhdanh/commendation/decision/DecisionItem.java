package vn.vinhdanh.commendation.decision;

import org.jspecify.annotations.Nullable;

/**
 * One line of a decision's list.
 *
 * @param dossier the dossier granted; null in a decision that revokes
 * @param awardRecord the entry in the register; null until a granting decision is signed
 * @param code the code of the certificate that stands; null before it is issued
 */
public record DecisionItem(
        long id,
        @Nullable Long dossier,
        @Nullable Long awardRecord,
        String award,
        int year,
        boolean collective,
        @Nullable Long person,
        String subjectName,
        String atName,
        @Nullable String code) {}

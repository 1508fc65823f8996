package vn.vinhdanh.commendation.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Which dossiers are asked for; null means any.
 *
 * @param text words of the subject's name, with or without marks
 * @param page counted from 1
 * @param size rows a page
 */
public record DossierQuestion(
        @Nullable DossierState state,
        @Nullable String award,
        @Nullable Long unit,
        @Nullable Integer year,
        String text,
        int page,
        int size) {

    public static DossierQuestion all(int size) {
        return new DossierQuestion(null, null, null, null, "", 1, size);
    }
}

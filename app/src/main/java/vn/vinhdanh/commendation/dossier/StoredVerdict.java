package vn.vinhdanh.commendation.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.registry.RecordForm;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.verdict.Answer;

/**
 * What the rules said when the row was checked, kept in words so that it reads the same for ever, whatever becomes of
 * the law files.
 *
 * @param on the day whose law was applied
 * @param lawStamp fingerprint of the law as it was loaded then
 * @param version the version of the award's rule in words; null when none covered the day
 */
public record StoredVerdict(
        Answer answer,
        LocalDate on,
        String lawStamp,
        @Nullable Said version,
        List<Line> lines) {

    public StoredVerdict {
        lines = List.copyOf(lines);
    }

    /**
     * One condition: what is asked, where the law asks it, what was seen and what is missing.
     *
     * @param clause the place in the law, ready to be read
     * @param path where the clause opens in this house; null when it has no page
     * @param record the form in which what is missing is put on record; null when there is none
     * @param deciding false for drafts, which are shown without influence
     */
    public record Line(
            Answer answer,
            String clause,
            @Nullable String path,
            Said required,
            List<Said> seen,
            List<Said> missing,
            @Nullable RecordForm record,
            boolean deciding) {

        public Line {
            seen = List.copyOf(seen);
            missing = List.copyOf(missing);
        }
    }
}

package vn.vinhdanh.rules.list;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Answer;

/**
 * A row that was judged by itself already.
 *
 * @param id names the row; no other row of the case has it
 * @param subject names who is proposed; two rows with the same are about the same person or collective
 * @param name who is proposed, as people read it
 * @param from the first year of the achievement; null when nobody said
 * @param year the last year of the achievement
 * @param unit names the unit over which limits are counted
 * @param answer what the rules say about the row alone
 * @param woman of a person whether she is a woman, of a collective whether it has the share of women that the law prefers
 * @param directWorker whether the person works without leading others
 * @param votes in favour; null when there was no ballot or nobody wrote it down
 * @param type for what kind of achievement; null when nobody said
 * @param route the name of the best way to the award; null when the award has none or nobody said
 * @param evidence what the verdict cannot do without
 */
public record ListRow(
        String id,
        String subject,
        String name,
        Subject kind,
        AwardKey award,
        @Nullable Integer from,
        int year,
        String unit,
        Answer answer,
        Truth woman,
        Truth directWorker,
        @Nullable Integer votes,
        @Nullable CommendationType type,
        @Nullable String route,
        Evidence evidence) {

    /** Whether the rules leave it standing: what they refuse takes no place. */
    boolean stands() {
        return answer != Answer.NOT_MET;
    }
}

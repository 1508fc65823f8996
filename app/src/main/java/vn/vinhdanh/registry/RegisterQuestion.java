package vn.vinhdanh.registry;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Level;

/**
 * What is asked of the honours register. Everything null or empty asks for all.
 *
 * @param text part of a holder's name or of a decision's number, with or without marks
 * @param year the last year of the achievement
 * @param units only awards of these units, or of people who worked in them then
 * @param bloc only awards of units that were in the bloc in its year, for that year
 * @param collective true for collectives only, false for people only
 * @param undoneToo also those taken back
 * @param page counted from 1
 * @param size rows a page, 1 to 500
 */
public record RegisterQuestion(
        String text,
        @Nullable AwardKey award,
        @Nullable Integer year,
        @Nullable Set<UnitId> units,
        @Nullable BlocId bloc,
        @Nullable Level level,
        @Nullable Boolean collective,
        @Nullable PersonId person,
        boolean undoneToo,
        int page,
        int size) {

    public RegisterQuestion {
        page = Math.max(1, page);
        size = Math.clamp(size, 1, 500);
    }

    /** The whole register, first page. */
    public static RegisterQuestion everything() {
        return new RegisterQuestion("", null, null, null, null, null, null, null, true, 1, 50);
    }
}

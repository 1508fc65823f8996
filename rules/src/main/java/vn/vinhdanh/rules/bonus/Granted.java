package vn.vinhdanh.rules.bonus;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Subject;

/**
 * An award that one subject receives at a moment.
 *
 * @param firstYear first year of the achievements it honours
 * @param lastYear last year of them
 * @param achievement what it is given for, as the proposal calls it; null when that was not written down
 */
public record Granted(
        AwardKey award,
        AwardKind kind,
        Subject subject,
        int firstYear,
        int lastYear,
        @Nullable String achievement) {

    boolean sameYearsAs(Granted other) {
        return firstYear == other.firstYear && lastYear == other.lastYear;
    }

    boolean sameAchievementAs(Granted other) {
        return achievement != null && achievement.equals(other.achievement);
    }
}

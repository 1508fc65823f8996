package vn.vinhdanh.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.AchievementKind;

/**
 * An achievement outside the yearly ladder on its way into the register.
 *
 * @param year the year it belongs to
 * @param what what was achieved, in a few words
 * @param confirmed who confirmed it; null while it is only claimed
 */
public record NewAchievement(
        Holder holder,
        AchievementKind kind,
        int year,
        String what,
        @Nullable Confirmation confirmed) {

    /**
     * That somebody competent confirmed it.
     *
     * @param by who, or which paper, as people cite it
     */
    public record Confirmation(String by, LocalDate on) {}
}

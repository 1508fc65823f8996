package vn.vinhdanh.registry;

import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.fact.AchievementKind;

/**
 * An achievement outside the yearly ladder, as it stands on record.
 *
 * @param year the year it belongs to
 * @param what what was achieved, in a few words
 * @param confirmed who confirmed it; null while it is only claimed
 */
public record AchievementRecord(
        AchievementKind kind, int year, String what, NewAchievement.@Nullable Confirmation confirmed) {}

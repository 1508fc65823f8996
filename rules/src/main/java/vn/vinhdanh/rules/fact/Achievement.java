package vn.vinhdanh.rules.fact;

/**
 * An achievement that a proposal names as its ground, outside the yearly ladder.
 *
 * @param confirmed whether someone competent has confirmed it
 * @param reference the paper that speaks of it
 */
public record Achievement(AchievementKind kind, int year, Truth confirmed, String reference) {}

package vn.vinhdanh.rules.fact;

/** Grounds that only people can establish; the rules see whether they are claimed and confirmed. */
public enum AchievementKind {
    /** Outstanding in a movement launched by the minister. */
    MOVEMENT,
    /** Many achievements, or a sudden one, with influence in a field. */
    SUDDEN,
    /** Contribution to development, science, social or charity work. */
    CONTRIBUTION,
    /** Ingenuity in combat or service. */
    COMBAT_INGENUITY,
    /** A round anniversary of the unit (a year ending in 0). */
    ROUND_ANNIVERSARY,
    /** Led its emulation bloc. */
    LED_BLOC,
    /** Led a thematic movement at its review. */
    LED_THEMATIC_MOVEMENT,
    /** A special prize of a region or the world. */
    INTERNATIONAL_PRIZE,
    /** Invention or scientific work applied with effect. */
    INVENTION
}

package vn.vinhdanh.rules.fact;

/** Grounds that only people can establish; the rules see whether they are claimed and confirmed. */
public enum AchievementKind {
    /** Outstanding in a movement launched by the minister. */
    MOVEMENT,
    /** A sudden achievement, with influence in a field. */
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
    INVENTION,
    /** Outstanding in a movement launched by the President or the Prime Minister, at its interim or final review. */
    NATIONAL_MOVEMENT,
    /** Outstanding at the review of a movement of the ministry that ran five years or more. */
    LONG_MOVEMENT,
    /** Led a bloc organised by the Central Council. */
    LED_CENTRAL_BLOC,
    /** Led a movement of the Prime Minister of five years or more, at its interim or final review. */
    LED_NATIONAL_MOVEMENT,
    /** A special sudden achievement, an example for the whole country. */
    EXCEPTIONAL,
    /** Outstanding achievements with influence over the whole country. */
    NATIONAL_ACHIEVEMENT,
    /** Great and specially outstanding service to the revolution. */
    GREAT_SERVICE,
    /** Contribution to building the ministry or its sector, by somebody outside it. */
    SECTOR_CONTRIBUTION,
    /** Part in friendly relations with Vietnam, recognised and proposed by a ministry. */
    EXTERNAL_RELATIONS,
    /** Notice or decision of retirement, or leaving the leading post. */
    RETIREMENT,
    /** Took part in the revolution during both resistance wars. */
    BOTH_RESISTANCES,
    /** Volunteer youth who fulfilled the tasks and stayed loyal. */
    VOLUNTEER_YOUTH,
    /** An initiative of a worker or farmer with influence over a district. */
    DISTRICT_INITIATIVE,
    /** A farming model that has been stable for two years or more. */
    FARM_MODEL,
    /** Many achievements, with influence in a field. */
    MANY
}

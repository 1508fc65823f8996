package vn.vinhdanh.registry;

/** One decision in the story of an award, and what it says about it. */
public record AwardEvent(AwardDecision decision, DecisionPurpose purpose, String note) {}

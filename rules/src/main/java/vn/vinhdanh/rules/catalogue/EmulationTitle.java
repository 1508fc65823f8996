package vn.vinhdanh.rules.catalogue;

/** An emulation title (danh hiệu thi đua). */
public record EmulationTitle(AwardProfile profile) implements Award {}

package vn.vinhdanh.rules.catalogue;

/** A form of commendation (hình thức khen thưởng). */
public record CommendationForm(AwardProfile profile) implements Award {}

package vn.vinhdanh.organization;

import org.jspecify.annotations.Nullable;

/** A name a unit bore, and when. */
public record DatedName(String name, @Nullable String shortName, Period period) {}

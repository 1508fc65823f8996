package vn.vinhdanh.organization;

import org.jspecify.annotations.Nullable;

/** The officer of the emulation office who follows a bloc, and when. */
public record BlocFollower(@Nullable PersonId person, String name, Period period) {}

package vn.vinhdanh.organization;

/**
 * A unit's membership of a bloc.
 *
 * @param unitName the unit's name in that period (on the last day of it)
 */
public record BlocMember(BlocId bloc, UnitId unit, String unitName, BlocRole role, Period period) {}

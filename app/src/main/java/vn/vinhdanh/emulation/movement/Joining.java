package vn.vinhdanh.emulation.movement;

import java.time.LocalDate;
import vn.vinhdanh.organization.UnitId;

/**
 * A unit that takes part.
 *
 * @param plan what it will do, in its own words
 */
public record Joining(UnitId unit, String unitName, String plan, LocalDate on, int version) {}

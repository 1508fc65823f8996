package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.TargetId;
import vn.vinhdanh.organization.UnitId;

/**
 * One unit's part of one target, as given out.
 *
 * @param amount the unit's own amount; null for a milestone
 */
public record Allotment(
        TargetId target, UnitId unit, @Nullable BigDecimal amount) {}

package vn.vinhdanh.emulation.scoring;

import vn.vinhdanh.organization.BlocRole;
import vn.vinhdanh.organization.UnitId;

/**
 * A member that is scored and scores.
 *
 * @param selfHanded whether its own marks are handed in
 * @param crossHanded whether its marks for the others are handed in
 * @param deskChecked whether the emulation office checked it
 */
public record Party(
        UnitId unit,
        String unitName,
        BlocRole role,
        boolean selfHanded,
        boolean crossHanded,
        boolean deskChecked,
        int version) {}

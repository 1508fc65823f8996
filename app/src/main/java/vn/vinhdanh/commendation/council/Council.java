package vn.vinhdanh.commendation.council;

import java.util.List;
import vn.vinhdanh.organization.UnitId;

/**
 * A council of emulation and commendation; it advises whoever decides.
 *
 * @param unit the ministry or unit whose council it is
 * @param members as they are on the day asked for: the chair first, then by name
 */
public record Council(
        CouncilId id,
        CouncilLevel level,
        String name,
        UnitId unit,
        String unitName,
        List<CouncilMember> members,
        int version) {

    public Council {
        members = List.copyOf(members);
    }
}

package vn.vinhdanh.organization;

/**
 * A post a person holds or held.
 *
 * @param unitName the unit's name on the post's last day, or today's
 */
public record Post(
        long id,
        PersonId person,
        UnitId unit,
        String unitName,
        String title,
        PostKind kind,
        boolean leader,
        Period period) {}

package vn.vinhdanh.commendation.council;

import vn.vinhdanh.organization.PersonId;

/** A member on the roll of one session. @param id the number of the line of the roll */
public record RollMember(long id, PersonId person, String name, CouncilRole role, boolean present) {}

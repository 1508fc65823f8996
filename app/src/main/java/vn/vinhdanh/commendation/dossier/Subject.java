package vn.vinhdanh.commendation.dossier;

import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;

/** Who is proposed: a person, or a unit as a collective. */
public sealed interface Subject {

    record OfPerson(PersonId person) implements Subject {}

    record OfUnit(UnitId unit) implements Subject {}
}

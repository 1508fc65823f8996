package vn.vinhdanh.commendation.eligibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Choice;

/** The units for which the viewer may propose: the officer's own, for the emulation office all with a seal of their own. */
@Component
class ProposingUnits {

    private final Units units;
    private final Access access;
    private final Clock clock;

    ProposingUnits(Units units, Access access, Clock clock) {
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** In the order of the tree. */
    List<Choice> choices() {
        UnitTree tree = units.tree(LocalDate.now(clock));
        boolean desk = access.is(Role.DESK_OFFICER);
        Set<Long> own = access.require().officerOfUnits();
        List<Choice> choices = new ArrayList<>();
        for (Unit unit : tree.all()) {
            boolean offered = desk
                    ? !unit.external() && (unit.parent() == null || standsBelowMinistry(tree, unit))
                    : own.contains(unit.id().value());
            if (offered) {
                choices.add(new Choice(unit.id().toString(), unit.name()));
            }
        }
        return choices;
    }

    /** Whether the unit stands right below a ministry. */
    private static boolean standsBelowMinistry(UnitTree tree, Unit unit) {
        return tree.above(unit.id()).size() == 1;
    }
}

package vn.vinhdanh.emulation.scoring;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.organization.UnitId;

/**
 * Who marks for a unit: its own officer and nobody else, neither the officer of a unit above it nor the emulation office. The house
 * itself, when nobody is asking, may.
 */
@Component
public class Seat {

    private final Access access;
    private final Charge charge;

    Seat(Access access, Charge charge) {
        this.access = access;
        this.charge = charge;
    }

    /** The units that the viewer marks for, by number. */
    public Set<Long> own() {
        return access.account().map(Account::officerOfUnits).orElse(Set.of());
    }

    /** Lets pass the unit's own officer. */
    public void require(String kind, Object subject, UnitId unit) {
        boolean house = access.account().isEmpty() && charge.isDesk();
        if (!house && !own().contains(unit.value())) {
            throw charge.notYours(kind, subject);
        }
    }
}

package vn.vinhdanh.emulation;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;

/**
 * Who has charge of what in emulation: a unit officer of her units, a bloc officer of his bloc, the emulation office of all. The house
 * itself, when nobody is asking (first start, sample), may do everything.
 */
@Component
public class Charge {

    /** Those who read everything in this room. */
    private static final Role[] OVERSEERS = {
        Role.DESK_OFFICER, Role.SIGNING_LEADER, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER
    };

    private final Access access;

    Charge(Access access) {
        this.access = access;
    }

    /** Lets pass the emulation office. */
    public void requireDesk(String kind, Object subject) {
        if (!isHouse()) {
            access.requireAnyOf(kind, subject, Role.DESK_OFFICER);
        }
    }

    /** Lets pass the officer of the bloc and the emulation office. */
    public void requireBloc(String kind, Object subject, BlocId bloc) {
        if (!isHouse() && !keepsBloc(bloc)) {
            throw access.notYours(kind, subject);
        }
    }

    /** Lets pass the officer of the unit, or of one above it. */
    public void requireUnit(String kind, Object subject, UnitId unit) {
        if (!isHouse() && !access.isOfficerOfUnit(unit.value())) {
            throw access.notYours(kind, subject);
        }
    }

    /** Whether the viewer may do what the unit's officer does. */
    public boolean speaksFor(UnitId unit) {
        return isHouse() || access.isOfficerOfUnit(unit.value());
    }

    /** Whether the viewer may do what the bloc's officer does. */
    public boolean keepsBloc(BlocId bloc) {
        return isHouse() || isDesk() || access.isOfficerOfBloc(bloc.value());
    }

    public boolean isDesk() {
        return isHouse() || access.is(Role.DESK_OFFICER);
    }

    /** Whether the viewer reads everything here: the emulation office, the council, the leader who signs. */
    public boolean overlooks() {
        return isHouse() || access.isAnyOf(OVERSEERS);
    }

    /** The units in the viewer's charge, by number. */
    public Set<Long> units() {
        return access.scope();
    }

    /** The blocs in the viewer's charge as bloc officer, by number. */
    public Set<Long> blocs() {
        return access.account().map(Account::officerOfBlocs).orElse(Set.of());
    }

    /** The answer to someone who asked for what is not hers; journalled. To be thrown. */
    public RuntimeException notYours(String kind, Object subject) {
        return access.notYours(kind, subject);
    }

    /** The name written beside an act. */
    public String name() {
        return access.account().map(Account::displayName).orElse("");
    }

    private boolean isHouse() {
        return RequestContextHolder.getRequestAttributes() == null
                && access.account().isEmpty();
    }
}

package vn.vinhdanh.commendation.council;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Role;

/**
 * Who may see and do what in councils: the secretary prepares, opens and counts; the emulation office founds councils and
 * sees all; members see the sessions on whose roll they stand.
 */
@Component
class CouncilScope {

    private final Access access;

    CouncilScope(Access access) {
        this.access = access;
    }

    boolean isHouse() {
        return RequestContextHolder.getRequestAttributes() == null
                && access.account().isEmpty();
    }

    boolean isSecretary() {
        return isHouse() || access.is(Role.COUNCIL_SECRETARY);
    }

    boolean seesAll() {
        return isHouse() || access.isAnyOf(Role.DESK_OFFICER, Role.COUNCIL_SECRETARY, Role.SIGNING_LEADER);
    }

    boolean mayFound() {
        return isHouse() || access.isAnyOf(Role.DESK_OFFICER, Role.COUNCIL_SECRETARY);
    }

    /** The person behind the viewer, when the viewer is a council member today. */
    Optional<Long> councillor() {
        return access.account()
                .filter(account -> account.is(Role.COUNCIL_MEMBER))
                .flatMap(Account::person);
    }

    void requireSecretary(String kind, Object subject) {
        if (!isSecretary()) {
            throw access.notYours(kind, subject);
        }
    }

    void requireFounder(Object subject) {
        if (!mayFound()) {
            throw access.notYours("council", subject);
        }
    }

    RuntimeException notYours(String kind, Object subject) {
        return access.notYours(kind, subject);
    }
}

package vn.vinhdanh.commendation.decision;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;

/** Who drafts (emulation office, council secretary), who signs (the leader who signs, nobody else), who sees drafts. */
@Component
public class DecisionScope {

    private final Access access;

    DecisionScope(Access access) {
        this.access = access;
    }

    private boolean isHouse() {
        return RequestContextHolder.getRequestAttributes() == null
                && access.account().isEmpty();
    }

    public boolean drafts() {
        return isHouse() || access.isAnyOf(Role.DESK_OFFICER, Role.COUNCIL_SECRETARY);
    }

    public boolean signs() {
        return isHouse() || access.is(Role.SIGNING_LEADER);
    }

    /** Whether the viewer sees decisions before they are signed, and prints what follows from them. */
    public boolean seesDrafts() {
        return drafts() || signs();
    }

    public boolean isPerson(long person) {
        return access.isPerson(person);
    }

    void requireDrafter(Object subject) {
        if (!drafts()) {
            throw notYours(subject);
        }
    }

    void requireSigner(Object subject) {
        if (!signs()) {
            throw notYours(subject);
        }
    }

    public RuntimeException notYours(Object subject) {
        return access.notYours("decision", subject);
    }
}

package vn.vinhdanh.registry;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;

/** Who may bring facts onto record. The house itself may when nobody is asking, as on the first start. */
@Component
class RegisterKeeping {

    private final Access access;

    RegisterKeeping(Access access) {
        this.access = access;
    }

    /** Decisions come from those who sign them, and from the secretary or the emulation office in their name. */
    void mayEnter() {
        if (RequestContextHolder.getRequestAttributes() != null) {
            access.requireAnyOf("register", "award", Role.SIGNING_LEADER, Role.COUNCIL_SECRETARY, Role.DESK_OFFICER);
        }
    }

    /** Ratings, initiatives and discipline are recorded by the emulation office. */
    void mayRate() {
        if (RequestContextHolder.getRequestAttributes() != null) {
            access.requireAnyOf("register", "record", Role.DESK_OFFICER);
        }
    }
}

package vn.vinhdanh.organization;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.identity.Role;

/** Who may keep the organisation's record, and the line in the journal that each act leaves. */
@Component
public class RecordKeeping {

    private final Access access;
    private final Journal journal;

    RecordKeeping(Access access, Journal journal) {
        this.access = access;
        this.journal = journal;
    }

    /**
     * Lets pass the ministry's emulation office and the administrator; and the house itself when nobody is asking, as
     * on the first start.
     */
    public void mayKeep() {
        if (RequestContextHolder.getRequestAttributes() != null) {
            access.requireAnyOf("organization", "record", Role.DESK_OFFICER, Role.ADMINISTRATOR);
        }
    }

    /** Lets pass the ministry's emulation office, which alone forms blocs; and the house itself when nobody is asking. */
    public void mayFormBlocs() {
        if (RequestContextHolder.getRequestAttributes() != null) {
            access.requireAnyOf("organization", "bloc", Role.DESK_OFFICER);
        }
    }

    /** Whether the viewer may form blocs, to show or hide a button. */
    public boolean formsBlocs() {
        return access.is(Role.DESK_OFFICER);
    }

    /** Whether the viewer may keep the record, to show or hide a button. */
    public boolean isKeeper() {
        return access.isAnyOf(Role.DESK_OFFICER, Role.ADMINISTRATOR);
    }

    void journal(String act, String subjectKind, long subject, Map<String, ?> before, Map<String, ?> after) {
        journal.record(act, subjectKind, subject, before.isEmpty() ? null : before, after.isEmpty() ? null : after);
    }
}

package vn.vinhdanh.commendation.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Role;

/**
 * Who may see and do what with dossiers. The emulation office, council secretaries and the leader who signs see all of
 * them; unit officers those of their units; council members those on the agendas of their sessions; everybody her own.
 */
@Component
public class DossierScope {

    /** To be put into a where clause over {@code d} (commendation.dossier), with {@link #parameters()}. */
    static final String VISIBLE = """
            (:seesAll or d.proposing_unit_id in (:officerOf) or d.person_id = :self
             or (:councillor and exists (
                    select from commendation.agenda_item a
                      join commendation.session_member s on s.session_id = a.session_id
                      join commendation.council_member m on m.id = s.member_id
                     where a.dossier_id = d.id and m.person_id = :self)))
            """;

    private final Access access;

    DossierScope(Access access) {
        this.access = access;
    }

    Map<String, Object> parameters() {
        Set<Long> units = isHouse() ? Set.of() : access.scope();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("seesAll", seesAll());
        parameters.put("officerOf", units.isEmpty() ? List.of(-1L) : List.copyOf(units));
        parameters.put("self", access.account().flatMap(Account::person).orElse(-1L));
        parameters.put("councillor", access.is(Role.COUNCIL_MEMBER));
        return parameters;
    }

    /** Nobody is asking: the house itself acts, as on the first start. */
    public boolean isHouse() {
        return RequestContextHolder.getRequestAttributes() == null
                && access.account().isEmpty();
    }

    /** Whether the viewer sees the dossiers of all units. */
    public boolean seesAll() {
        return isHouse() || access.isAnyOf(Role.DESK_OFFICER, Role.COUNCIL_SECRETARY, Role.SIGNING_LEADER);
    }

    /** Whether the viewer writes for this unit. */
    public boolean isProposer(long unit) {
        return isHouse() || access.isOfficerOfUnit(unit);
    }

    /** Whether the viewer checks dossiers for the ministry. */
    public boolean isDesk() {
        return isHouse() || access.is(Role.DESK_OFFICER);
    }

    /** @throws vn.vinhdanh.web.NotFoundProblem (journalled) for whoever is no officer of the proposing unit */
    void requireProposer(Dossier dossier) {
        if (!isProposer(dossier.proposing().value())) {
            throw access.notYours("dossier", dossier.id());
        }
    }

    /** @throws vn.vinhdanh.web.NotFoundProblem (journalled) for whoever is not of the emulation office */
    void requireDesk(DossierId dossier) {
        if (!isDesk()) {
            throw access.notYours("dossier", dossier);
        }
    }

    RuntimeException notYours(Object subject) {
        return access.notYours("dossier", subject);
    }
}

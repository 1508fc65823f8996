package vn.vinhdanh.commendation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.council.SessionLine;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.web.Waiting;
import vn.vinhdanh.web.WaitingItem;

/** What waits for whom between the dossier and the signature. */
@Component
class CommendationWaiting implements Waiting {

    private static final String DOSSIERS = "/ho-so";
    private static final String COUNCILS = "/hoi-dong";
    private static final String DECISIONS = "/quyet-dinh";

    private final JdbcClient database;
    private final Access access;
    private final Sessions sessions;

    CommendationWaiting(JdbcClient database, Access access, Sessions sessions) {
        this.database = database;
        this.access = access;
        this.sessions = sessions;
    }

    @Override
    public List<WaitingItem> waiting(LocalDate today) {
        List<WaitingItem> items = new ArrayList<>();
        if (access.is(Role.UNIT_OFFICER)) {
            forUnitOfficer(items);
        }
        if (access.is(Role.COUNCIL_MEMBER)) {
            for (SessionLine line : sessions.awaitingMyVote()) {
                items.add(new WaitingItem(
                        line.heldOn(),
                        "commendation.waiting.ballot",
                        List.of(line.councilName()),
                        line.address() + "/bo-phieu",
                        "commendation.waiting.act.vote",
                        COUNCILS));
            }
        }
        if (access.isAnyOf(Role.DESK_OFFICER, Role.COUNCIL_SECRETARY, Role.SIGNING_LEADER)) {
            forMinistry(items);
        }
        return items;
    }

    private void forUnitOfficer(List<WaitingItem> items) {
        var units = access.scope();
        if (units.isEmpty()) {
            return;
        }
        Map<String, Object> counts =
                database.sql("""
                        select count(*) filter (where state = 'RETURNED') as returned,
                               count(*) filter (where state = 'DRAFTED') as drafted
                          from commendation.dossier
                         where proposing_unit_id in (:units) and state in ('RETURNED', 'DRAFTED')""").param("units", units).query().singleRow();
        add(items, counts, "returned", DOSSIERS + "?trang-thai=returned", "mend", DOSSIERS);
        add(items, counts, "drafted", DOSSIERS + "?trang-thai=drafted", "submit", DOSSIERS);
    }

    private void forMinistry(List<WaitingItem> items) {
        Map<String, Object> counts = database.sql("""
                        select count(*) filter (where d.state = 'SUBMITTED' and d.held_reason is null) as submitted,
                               count(*) filter (where d.state = 'ACCEPTED' and d.held_reason is null) as accepted,
                               count(*) filter (where d.state = 'PASSED' and not exists (
                                   select from commendation.decision_item i
                                     join commendation.decision c on c.id = i.decision_id and c.state = 'DRAFTED'
                                    where i.dossier_id = d.id)) as passed,
                               (select count(*) from commendation.decision where state = 'DRAFTED') as "to-sign"
                          from commendation.dossier d
                         where d.state in ('SUBMITTED', 'ACCEPTED', 'PASSED')""").query().singleRow();
        if (access.is(Role.DESK_OFFICER)) {
            add(items, counts, "submitted", DOSSIERS + "?trang-thai=submitted", "check", DOSSIERS);
        }
        if (access.is(Role.COUNCIL_SECRETARY)) {
            add(items, counts, "accepted", COUNCILS, "convene", COUNCILS);
        }
        if (access.isAnyOf(Role.DESK_OFFICER, Role.COUNCIL_SECRETARY)) {
            add(items, counts, "passed", DECISIONS, "draft", DECISIONS);
        }
        if (access.is(Role.SIGNING_LEADER)) {
            add(items, counts, "to-sign", DECISIONS, "sign", DECISIONS);
        }
    }

    private static void add(
            List<WaitingItem> items, Map<String, Object> counts, String what, String path, String act, String place) {
        if (counts.get(what) instanceof Number count && count.longValue() > 0) {
            items.add(new WaitingItem(
                    null,
                    "commendation.waiting." + what,
                    List.of(count.longValue()),
                    path,
                    "commendation.waiting.act." + act,
                    place));
        }
    }
}

package vn.vinhdanh.emulation.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.web.Waiting;
import vn.vinhdanh.web.WaitingItem;

/** What of the scoring waits: for a unit's officer to mark, for the emulation office to check, for the bloc's officer to go on. */
@Component
class ScoringWaiting implements Waiting {

    private static final String PLACE = "/cham-diem";

    private final JdbcClient database;
    private final Access access;

    ScoringWaiting(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    @Override
    public List<WaitingItem> waiting(LocalDate today) {
        Account account = access.account().orElse(null);
        if (account == null) {
            return List.of();
        }
        List<WaitingItem> items = new ArrayList<>();
        if (!account.officerOfUnits().isEmpty()) {
            items.addAll(forUnits(account.officerOfUnits()));
        }
        boolean desk = account.is(Role.DESK_OFFICER);
        if (desk || !account.officerOfBlocs().isEmpty()) {
            items.addAll(forKeepers(desk, account.officerOfBlocs()));
        }
        return items;
    }

    private List<WaitingItem> forUnits(Set<Long> units) {
        return database.sql("""
                        select s.id, s.title, s.state, p.unit_id,
                               case s.state when 'SELF_SCORING' then s.self_due else s.cross_due end as due
                          from emulation.score_party p
                          join emulation.score_sheet s on s.id = p.sheet_id
                         where p.unit_id in (:units)
                           and (s.state = 'SELF_SCORING' and p.self_handed_at is null
                                or s.state = 'CROSS_SCORING' and p.cross_handed_at is null)
                         order by due nulls last, s.id
                        """)
                .param("units", Wording.orNobody(units))
                .query((row, number) -> {
                    boolean self = row.getString("state").equals("SELF_SCORING");
                    return new WaitingItem(
                            row.getObject("due", LocalDate.class),
                            self ? "emulationscoring.waiting.self" : "emulationscoring.waiting.cross",
                            List.of(row.getString("title")),
                            PLACE + "/" + row.getLong("id") + (self ? "/tu-cham" : "/cham-cheo") + "?don-vi="
                                    + row.getLong("unit_id"),
                            "emulationscoring.waiting.score-act",
                            PLACE);
                })
                .list();
    }

    /** The bloc's officer goes on when all have handed in, and nominates; the emulation office checks. */
    private List<WaitingItem> forKeepers(boolean desk, Set<Long> blocs) {
        return database.sql("""
                        select s.id, s.title, s.state, s.desk_due,
                               count(*) filter (where p.desk_checked_at is null) as unchecked
                          from emulation.score_sheet s
                          join emulation.score_party p on p.sheet_id = s.id
                         where s.state = 'DESK_CHECK' and :desk
                            or s.bloc_id in (:blocs)
                               and (s.state in ('SELF_SCORING', 'CROSS_SCORING')
                                    or s.state = 'CLOSED'
                                       and not exists (select 1 from emulation.flag_nomination n where n.sheet_id = s.id))
                         group by s.id
                        having s.state in ('DESK_CHECK', 'CLOSED')
                            or s.state = 'SELF_SCORING' and bool_and(p.self_handed_at is not null)
                            or s.state = 'CROSS_SCORING' and bool_and(p.cross_handed_at is not null)
                         order by s.desk_due nulls last, s.id
                        """)
                .param("desk", desk)
                .param("blocs", Wording.orNobody(blocs))
                .query((row, number) -> {
                    String state = row.getString("state");
                    long unchecked = row.getLong("unchecked");
                    String path = PLACE + "/" + row.getLong("id");
                    return switch (SheetState.valueOf(state)) {
                        case DESK_CHECK ->
                            new WaitingItem(
                                    row.getObject("desk_due", LocalDate.class),
                                    unchecked == 0
                                            ? "emulationscoring.waiting.close"
                                            : "emulationscoring.waiting.check",
                                    List.of(row.getString("title"), unchecked),
                                    unchecked == 0 ? path : path + "/tham-dinh",
                                    unchecked == 0
                                            ? "emulationscoring.waiting.open-act"
                                            : "emulationscoring.waiting.check-act",
                                    PLACE);
                        case CLOSED ->
                            new WaitingItem(
                                    null,
                                    "emulationscoring.waiting.nominate",
                                    List.of(row.getString("title")),
                                    path + "/xep-hang",
                                    "emulationscoring.waiting.nominate-act",
                                    PLACE);
                        default ->
                            new WaitingItem(
                                    null,
                                    "emulationscoring.waiting.advance",
                                    List.of(row.getString("title")),
                                    path,
                                    "emulationscoring.waiting.open-act",
                                    PLACE);
                    };
                })
                .list();
    }
}

package vn.vinhdanh.emulation.pact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.web.Waiting;
import vn.vinhdanh.web.WaitingItem;

/** What of the pacts waits for a unit's or a bloc's officer: to sign, to enter progress, to open for signing. */
@Component
public class PactsWaiting implements Waiting {

    /** A figure older than this many days asks for a new one. */
    private static final int FRESH_DAYS = 45;

    private static final String PLACE = "/giao-uoc";

    private final JdbcClient database;
    private final Access access;

    PactsWaiting(JdbcClient database, Access access) {
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
        Set<Long> units = account.officerOfUnits();
        if (!units.isEmpty()) {
            items.addAll(forUnits(units, today));
        }
        Set<Long> blocs = account.officerOfBlocs();
        if (!blocs.isEmpty()) {
            items.addAll(forBlocs(blocs, today));
        }
        return items;
    }

    private List<WaitingItem> forUnits(Set<Long> units, LocalDate today) {
        return database.sql("""
                        select 'sign' as what, p.id, p.theme, p.signing_on as due, y.unit_id, 1 as many
                          from emulation.pact p
                          join emulation.pact_party y on y.pact_id = p.id
                         where p.state = 'OPEN' and y.signed_on is null and y.unit_id in (:units)
                        union all
                        select 'progress', p.id, p.theme, min(s.due_on), s.unit_id, count(*)
                          from emulation.share s
                          join emulation.target t on t.id = s.target_id
                          join emulation.pact p on p.id = t.pact_id and p.state = 'SIGNED'
                          left join lateral emulation.latest_progress(s.id, :today) l on true
                         where s.unit_id in (:units) and p.year = :year
                           and (l.id is null or l.on_day < :stale and l.done is not true)
                         group by p.id, p.theme, s.unit_id
                        """)
                .param("units", Wording.orNobody(units))
                .param("today", today)
                .param("stale", today.minusDays(FRESH_DAYS))
                .param("year", today.getYear())
                .query((row, number) -> row.getString("what").equals("sign")
                        ? new WaitingItem(
                                row.getObject("due", LocalDate.class),
                                "emulation.waiting.sign",
                                List.of(row.getString("theme")),
                                "/giao-uoc/" + row.getLong("id"),
                                "emulation.waiting.sign-act",
                                PLACE)
                        : new WaitingItem(
                                row.getObject("due", LocalDate.class),
                                "emulation.waiting.progress",
                                List.of(row.getLong("many"), row.getString("theme")),
                                "/giao-uoc/tien-do/" + row.getLong("unit_id") + "?nam=" + today.getYear(),
                                "emulation.waiting.progress-act",
                                PLACE))
                .list();
    }

    private List<WaitingItem> forBlocs(Set<Long> blocs, LocalDate today) {
        return database.sql("""
                        select b.id as bloc_id, b.name, p.id, p.state, p.signing_on
                          from organization.bloc b
                          left join emulation.pact p on p.bloc_id = b.id
                         where b.id in (:blocs) and b.year = :year and (p.id is null or p.state <> 'SIGNED')
                        """)
                .param("blocs", Wording.orNobody(blocs))
                .param("year", today.getYear())
                .query((row, number) -> {
                    String state = row.getString("state");
                    return new WaitingItem(
                            row.getObject("signing_on", LocalDate.class),
                            "emulation.waiting.pact-" + (state == null ? "missing" : state.toLowerCase(Locale.ROOT)),
                            List.of(row.getString("name")),
                            state == null
                                    ? "/giao-uoc/moi?khoi=" + row.getLong("bloc_id")
                                    : "/giao-uoc/" + row.getLong("id"),
                            "emulation.waiting.open-act",
                            PLACE);
                })
                .list();
    }
}

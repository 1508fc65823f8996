package vn.vinhdanh.emulation.reporting;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
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
import vn.vinhdanh.web.Words;

/** What of the reports waits: for a unit's officer those to write and to mend, for the emulation office those to read and to urge. */
@Component
public class ReportsWaiting implements Waiting {

    /** A report appears this many days before it is due. */
    private static final int AHEAD_DAYS = 30;

    /** What is overdue for longer than this is no work of today any more; the boards still show it. */
    private static final int BACK_DAYS = 200;

    private static final String PLACE = "/bao-cao";

    private final JdbcClient database;
    private final Access access;

    ReportsWaiting(JdbcClient database, Access access) {
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
            items.addAll(toWrite(units, today));
        }
        if (account.is(Role.DESK_OFFICER)) {
            items.addAll(toRead(today));
        }
        return items;
    }

    private List<WaitingItem> toWrite(Set<Long> units, LocalDate today) {
        return database.sql("""
                        select r.duty_id, r.period, r.unit_id, r.state, d.title,
                               coalesce(r.extended_to, r.due_on) as last_day
                          from emulation.report r
                          join emulation.duty d on d.id = r.duty_id
                         where r.unit_id in (:units)
                           and r.state in ('AWAITED', 'DRAFTED', 'RETURNED')
                           and coalesce(r.extended_to, r.due_on) between :back and :ahead
                        """)
                .param("units", Wording.orNobody(units))
                .param("back", today.minusDays(BACK_DAYS))
                .param("ahead", today.plusDays(AHEAD_DAYS))
                .query((row, number) -> {
                    boolean returned = row.getString("state").equals("RETURNED");
                    return new WaitingItem(
                            row.getObject("last_day", LocalDate.class),
                            returned ? "emulation.waiting.report-returned" : "emulation.waiting.report",
                            List.of(row.getString("title"), said(row.getString("period"))),
                            PLACE + "/" + row.getLong("duty_id") + "/" + row.getString("period") + "/"
                                    + row.getLong("unit_id"),
                            returned ? "emulation.waiting.report-mend" : "emulation.waiting.report-write",
                            PLACE);
                })
                .list();
    }

    private List<WaitingItem> toRead(LocalDate today) {
        List<WaitingItem> items = new ArrayList<>();
        database.sql("""
                        select r.duty_id, r.period, d.title, min(r.due_on) as due,
                               count(*) filter (where r.state = 'SUBMITTED') as to_read,
                               count(*) filter (where r.state in ('AWAITED', 'DRAFTED')
                                                  and coalesce(r.extended_to, r.due_on) < :today) as missing
                          from emulation.report r
                          join emulation.duty d on d.id = r.duty_id
                         where r.state in ('AWAITED', 'DRAFTED', 'SUBMITTED') and r.due_on between :back and :ahead
                         group by r.duty_id, r.period, d.title
                        """)
                .param("today", today)
                .param("back", today.minusDays(BACK_DAYS))
                .param("ahead", today.plusDays(AHEAD_DAYS))
                .query(row -> {
                    String board = PLACE + "/" + row.getLong("duty_id");
                    String period = row.getString("period");
                    if (row.getLong("to_read") > 0) {
                        items.add(new WaitingItem(
                                null,
                                "emulation.waiting.read",
                                List.of(row.getLong("to_read"), row.getString("title"), said(period)),
                                board + "?ky=" + period + "&loc=TO_READ",
                                "emulation.waiting.read-act",
                                PLACE));
                    }
                    if (row.getLong("missing") > 0) {
                        items.add(new WaitingItem(
                                row.getObject("due", LocalDate.class),
                                "emulation.waiting.urge",
                                List.of(row.getLong("missing"), row.getString("title"), said(period)),
                                board + "/" + period + "/don-doc",
                                "emulation.waiting.urge-act",
                                PLACE));
                    }
                });
        return items;
    }

    /** A period by its name, as people say it. */
    private static Words.Term said(String code) {
        return Arrays.stream(Frequency.values())
                .flatMap(frequency -> ReportingPeriod.parse(frequency, code).stream())
                .findFirst()
                .map(period -> new Words.Term(period.key(), List.of(period.ordinal(), Year.of(period.year()))))
                .orElseThrow();
    }
}

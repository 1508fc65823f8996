package vn.vinhdanh.emulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.web.Milestone;
import vn.vinhdanh.web.Milestones;

/** The year's marked days of emulation: movements called out, pacts signed, last days of reports. */
@Component
class EmulationMilestones implements Milestones {

    private final JdbcClient database;
    private final Clock clock;

    EmulationMilestones(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Milestone> ofYear(int year) {
        LocalDate today = LocalDate.now(clock);
        return database.sql("""
                        select m.launch_on as day, 'emulation.milestone.launch' as words, '/phong-trao/' || m.id as path
                          from emulation.movement m
                         where m.launch_on between :first and :last and m.state <> 'DRAFTED'
                           and m.level in ('MINISTRY', 'NATIONAL')
                        union
                        select distinct r.due_on, 'emulation.milestone.report', '/bao-cao/' || r.duty_id
                          from emulation.report r
                         where r.due_on between :first and :last
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, number) -> {
                    LocalDate day = row.getObject("day", LocalDate.class);
                    return new Milestone(day, row.getString("words"), row.getString("path"), day.isBefore(today));
                })
                .list();
    }
}

package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.web.Refusal;

/** Brings disciplinary measures onto record, and proceedings that are open or were: what proposals wait for. */
@Component
@Transactional
public class Disciplines {

    private final JdbcClient database;
    private final RegisterKeeping keeping;
    private final Journal journal;

    Disciplines(JdbcClient database, RegisterKeeping keeping, Journal journal) {
        this.database = database;
        this.keeping = keeping;
        this.journal = journal;
    }

    /** Records a disciplinary measure. */
    public void discipline(
            Holder holder,
            DisciplineLevel level,
            LocalDate decidedOn,
            @Nullable LocalDate endsOn,
            @Nullable String decision,
            boolean sample) {
        keeping.mayRecord(RecordKind.DISCIPLINE, List.of(holder));
        Stretch.requireInOrder(decidedOn, endsOn);
        database.sql("""
                insert into registry.discipline (person_id, unit_id, level, decided_on, ends_on, decision, sample)
                values (cast(:person as bigint), cast(:unit as bigint), :level, :decided, cast(:ends as date),
                        cast(:decision as text), :sample)""")
                .param("person", holder.personNumber())
                .param("unit", holder.unitNumber())
                .param("level", level.name())
                .param("decided", decidedOn)
                .param("ends", endsOn)
                .param("decision", decision)
                .param("sample", sample)
                .update();
        journal.record(
                "register.discipline-recorded", holder.word(), holder.number(), null, Map.of("level", level.name()));
    }

    /** Records that proceedings against someone are open; proposals wait for their end. */
    public void openProceeding(Holder holder, LocalDate on, String reason, boolean sample) {
        keeping.mayRecord(RecordKind.PROCEEDING, List.of(holder));
        database.sql("""
                insert into registry.proceeding (person_id, unit_id, opened_on, reason, sample)
                values (cast(:person as bigint), cast(:unit as bigint), :on, :reason, :sample)""")
                .param("person", holder.personNumber())
                .param("unit", holder.unitNumber())
                .param("on", on)
                .param("reason", reason)
                .param("sample", sample)
                .update();
        journal.record("register.proceeding-opened", holder.word(), holder.number(), null, Map.of("on", on.toString()));
    }

    /**
     * Records that one of the proceedings ended.
     *
     * @param on the first day on which they are not open any more
     * @throws Refusal when that day lies before their beginning, or they ended already
     */
    public void closeProceeding(RecordEntry proceeding, LocalDate on) {
        keeping.mayRecord(RecordKind.PROCEEDING, proceeding.holders());
        Stretch.requireInOrder(LocalDate.parse(proceeding.field("opened-on")), on);
        int closed = database.sql("""
                update registry.proceeding set closed_on = :on, version = version + 1
                 where id = :id and version = :version and closed_on is null and withdrawn_at is null""")
                .param("on", on)
                .param("id", proceeding.id())
                .param("version", proceeding.version())
                .update();
        if (closed == 0) {
            throw new Refusal("registry.refusal.proceeding-closed");
        }
        var holder = proceeding.holders().getFirst();
        journal.record("register.proceeding-closed", holder.word(), holder.number(), null, Map.of("on", on.toString()));
    }
}

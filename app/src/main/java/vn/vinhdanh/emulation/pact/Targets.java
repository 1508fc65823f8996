package vn.vinhdanh.emulation.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.ShareId;
import vn.vinhdanh.emulation.TargetId;
import vn.vinhdanh.organization.UnitId;

/**
 * Targets, the parts of them that units have, and how far they had come on a day. Reading only; who may see them is asked before.
 */
@Component
@Transactional(readOnly = true)
public class Targets {

    private static final String TARGET = """
            select t.*, coalesce(t.field, f.title) as field_title
              from emulation.target t
              left join emulation.movement_field f on f.id = t.field_id
            """;

    private static final String SHARE = """
            select t.*, coalesce(t.field, f.title) as field_title,
                   s.id as share_id, s.amount as share_amount, s.due_on as share_due, s.unit_id, u.name as unit_name,
                   coalesce(make_date(p.year, 1, 1), m.launch_on) as counts_from,
                   l.id as progress_id, l.on_day, l.amount as figure, l.done, l.evidence, l.entered_at
              from emulation.share s
              join emulation.target t on t.id = s.target_id
              left join emulation.pact p on p.id = t.pact_id
              left join emulation.movement_field f on f.id = t.field_id
              left join emulation.movement m on m.id = f.movement_id
              join organization.unit_as_of(:day) u on u.id = s.unit_id
              left join lateral emulation.latest_progress(s.id, :day) l on true
            """;

    private final JdbcClient database;

    Targets(JdbcClient database) {
        this.database = database;
    }

    /** The targets of a pact, in its order. */
    public List<Target> of(PactId pact) {
        return database.sql(TARGET + " where t.pact_id = :pact order by t.ordinal")
                .param("pact", pact.value())
                .query(Targets::target)
                .list();
    }

    /** The targets of a movement, by field, in the document's order. */
    public List<Target> of(MovementId movement) {
        return database.sql(TARGET + " where f.movement_id = :movement order by f.ordinal, t.ordinal")
                .param("movement", movement.value())
                .query(Targets::target)
                .list();
    }

    /** All parts of a pact's targets, by target, then unit in Vietnamese order. */
    public List<Share> shares(PactId pact, LocalDate day) {
        return database.sql(SHARE + " where t.pact_id = :pact order by t.ordinal, u.name collate public.vietnamese")
                .param("day", day)
                .param("pact", pact.value())
                .query(Targets::share)
                .list();
    }

    /** All parts of a movement's targets that focal units were given. */
    public List<Share> shares(MovementId movement, LocalDate day) {
        return database.sql(SHARE + " where f.movement_id = :movement order by f.ordinal, t.ordinal")
                .param("day", day)
                .param("movement", movement.value())
                .query(Targets::share)
                .list();
    }

    /** What a unit is to reach in a year, of signed pacts and launched movements; the earliest due first. */
    public List<Share> of(UnitId unit, int year, LocalDate day) {
        return database.sql(SHARE + """
                         where s.unit_id = :unit
                           and coalesce(p.year, m.year) = :year
                           and (p.state = 'SIGNED' or m.state <> 'DRAFTED')
                         order by s.due_on, t.pact_id nulls last, f.ordinal, t.ordinal
                        """)
                .param("day", day)
                .param("unit", unit.value())
                .param("year", year)
                .query(Targets::share)
                .list();
    }

    /** One unit's part of one target. */
    public Optional<Share> share(ShareId id, LocalDate day) {
        return database.sql(SHARE + " where s.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(Targets::share)
                .optional();
    }

    /** All entries on a part, the newest day first, corrected ones among them. */
    public List<Progress> story(ShareId id) {
        return database.sql("""
                        select p.id as progress_id, p.on_day, p.amount as figure, p.done, p.evidence, p.entered_at,
                               p.corrects_id,
                               exists (select 1 from emulation.progress c where c.corrects_id = p.id) as corrected
                          from emulation.progress p
                         where p.share_id = :share
                         order by p.on_day desc, p.id desc
                        """)
                .param("share", id.value())
                .query((row, number) -> new Progress(
                        row.getLong("progress_id"),
                        row.getObject("on_day", LocalDate.class),
                        row.getBigDecimal("figure"),
                        row.getObject("done", Boolean.class),
                        row.getString("evidence"),
                        row.getObject("corrects_id", Long.class),
                        row.getBoolean("corrected"),
                        entered(row)))
                .list();
    }

    /** The pact a part belongs to; empty when it is of a movement. */
    public Optional<PactId> pactOf(ShareId id) {
        return database.sql("""
                        select t.pact_id from emulation.share s join emulation.target t on t.id = s.target_id
                         where s.id = :id and t.pact_id is not null
                        """)
                .param("id", id.value())
                .query((row, number) -> new PactId(row.getLong("pact_id")))
                .optional();
    }

    Optional<Target> find(TargetId id) {
        return database.sql(TARGET + " where t.id = :id")
                .param("id", id.value())
                .query(Targets::target)
                .optional();
    }

    private static Target target(ResultSet row, int number) throws SQLException {
        String bound = row.getString("bound");
        Long source = row.getObject("source_id", Long.class);
        return new Target(
                new TargetId(row.getLong("id")),
                row.getInt("ordinal"),
                row.getString("field_title"),
                row.getString("wording"),
                row.getString("doer"),
                TargetKind.valueOf(row.getString("kind")),
                bound == null ? null : Bound.valueOf(bound),
                row.getBigDecimal("amount"),
                row.getBigDecimal("baseline"),
                row.getString("measure"),
                row.getBigDecimal("weight"),
                row.getObject("due_on", LocalDate.class),
                source == null ? null : new TargetId(source),
                row.getInt("version"));
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        return new Share(
                new ShareId(row.getLong("share_id")),
                target(row, number),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                row.getBigDecimal("share_amount"),
                row.getObject("counts_from", LocalDate.class),
                row.getObject("share_due", LocalDate.class),
                latest(row));
    }

    private static @Nullable Progress latest(ResultSet row) throws SQLException {
        Long id = row.getObject("progress_id", Long.class);
        if (id == null) {
            return null;
        }
        return new Progress(
                id,
                row.getObject("on_day", LocalDate.class),
                row.getBigDecimal("figure"),
                row.getObject("done", Boolean.class),
                row.getString("evidence"),
                null,
                false,
                entered(row));
    }

    private static Instant entered(ResultSet row) throws SQLException {
        return row.getObject("entered_at", OffsetDateTime.class).toInstant();
    }
}

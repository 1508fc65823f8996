package vn.vinhdanh.emulation.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.NotFoundProblem;

/** The movements on record. What is called out is for everyone to read; drafts are for the emulation office. Reading only. */
@Component
@Transactional(readOnly = true)
public class Movements {

    private static final String MOVEMENT = """
            select m.*,
                   (select count(*) from emulation.movement_field f where f.movement_id = m.id) as fields,
                   (select count(*) from emulation.movement_field f
                      join emulation.target t on t.field_id = f.id where f.movement_id = m.id) as targets,
                   (select count(*) from emulation.joining j where j.movement_id = m.id) as units
              from emulation.movement m
            """;

    private final JdbcClient database;
    private final Charge charge;

    Movements(JdbcClient database, Charge charge) {
        this.database = database;
        this.charge = charge;
    }

    /** @throws NotFoundProblem when there is none such, or (journalled) a draft that is not the viewer's to read */
    public Movement require(MovementId id) {
        Movement movement = find(id).orElseThrow(NotFoundProblem::new);
        if (movement.state() == MovementState.DRAFTED && !charge.overlooks()) {
            throw charge.notYours("movement", id);
        }
        return movement;
    }

    /** The movements of a year that the viewer may read, the newest first. */
    public List<Movement> ofYear(int year) {
        return database.sql(MOVEMENT + """
                         where m.year = :year and (:drafts or m.state <> 'DRAFTED')
                         order by m.launch_on desc, m.id desc
                        """)
                .param("year", year)
                .param("drafts", charge.overlooks())
                .query(Movements::movement)
                .list();
    }

    /** The years that have movements, the latest first. */
    public List<Integer> years() {
        return database.sql("select distinct year from emulation.movement order by year desc")
                .query(Integer.class)
                .list();
    }

    public Optional<Movement> find(MovementId id) {
        return database.sql(MOVEMENT + " where m.id = :id")
                .param("id", id.value())
                .query(Movements::movement)
                .optional();
    }

    /** The movement that a document called out, by the register's number. */
    public Optional<Movement> ofDocument(long document) {
        return database.sql(MOVEMENT + " where m.document_id = :document")
                .param("document", document)
                .query(Movements::movement)
                .optional();
    }

    /** Its fields of work, in the document's order, with their focal units' names on the day. */
    public List<MovementField> fields(MovementId id, LocalDate day) {
        return database.sql("""
                        select f.*, u.name as unit_name
                          from emulation.movement_field f
                          left join organization.unit_as_of(:day) u on u.id = f.focal_unit_id
                         where f.movement_id = :id
                         order by f.ordinal
                        """)
                .param("day", day)
                .param("id", id.value())
                .query((row, number) -> {
                    Long unit = row.getObject("focal_unit_id", Long.class);
                    return new MovementField(
                            row.getLong("id"),
                            row.getInt("ordinal"),
                            row.getString("title"),
                            row.getString("leader"),
                            unit == null ? null : new UnitId(unit),
                            row.getString("unit_name"),
                            row.getInt("version"));
                })
                .list();
    }

    /** The units that joined, in Vietnamese order. */
    public List<Joining> joinings(MovementId id, LocalDate day) {
        return database.sql("""
                        select j.*, u.name as unit_name
                          from emulation.joining j
                          join organization.unit_as_of(:day) u on u.id = j.unit_id
                         where j.movement_id = :id
                         order by u.name collate public.vietnamese
                        """)
                .param("day", day)
                .param("id", id.value())
                .query((row, number) -> new Joining(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name"),
                        row.getString("plan"),
                        row.getObject("joined_on", LocalDate.class),
                        row.getInt("version")))
                .list();
    }

    /** The movement, locked until the end of the transaction so that two acts on it follow one another. */
    Movement locked(MovementId id) {
        return database.sql(MOVEMENT + " where m.id = :id for update of m")
                .param("id", id.value())
                .query(Movements::movement)
                .optional()
                .orElseThrow(NotFoundProblem::new);
    }

    static Movement movement(ResultSet row, int number) throws SQLException {
        Long parent = row.getObject("parent_id", Long.class);
        return new Movement(
                new MovementId(row.getLong("id")),
                MovementLevel.valueOf(row.getString("level")),
                MovementKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getString("theme"),
                row.getObject("launch_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("responds_to"),
                parent == null ? null : new MovementId(parent),
                row.getObject("document_id", Long.class),
                MovementState.valueOf(row.getString("state")),
                row.getString("legal_basis"),
                row.getString("criteria"),
                row.getString("budget"),
                row.getInt("fields"),
                row.getInt("targets"),
                row.getInt("units"),
                row.getInt("version"));
    }
}

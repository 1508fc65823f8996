package vn.vinhdanh.emulation.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.web.NotFoundProblem;

/** The duties to report. Everyone may know what is owed; who owes it is asked of {@link Reports}. Reading only. */
@Component
@Transactional(readOnly = true)
public class Duties {

    private final JdbcClient database;

    Duties(JdbcClient database) {
        this.database = database;
    }

    /** The duties of a year, in Vietnamese order. */
    public List<Duty> ofYear(int year) {
        return database.sql("select * from emulation.duty where year = :year order by title, id")
                .param("year", year)
                .query(Duties::duty)
                .list();
    }

    /** The years that have duties, the latest first. */
    public List<Integer> years() {
        return database.sql("select distinct year from emulation.duty order by year desc")
                .query(Integer.class)
                .list();
    }

    /** The duties that came with a document, by the register's number. */
    public List<Duty> ofDocument(long document) {
        return database.sql("select * from emulation.duty where document_id = :document order by document_ordinal")
                .param("document", document)
                .query(Duties::duty)
                .list();
    }

    /** The duties that belong to a movement. */
    public List<Duty> of(MovementId movement) {
        return database.sql("select * from emulation.duty where movement_id = :movement order by id")
                .param("movement", movement.value())
                .query(Duties::duty)
                .list();
    }

    /** @throws NotFoundProblem when there is none such */
    public Duty require(DutyId id) {
        return find(id).orElseThrow(NotFoundProblem::new);
    }

    public Optional<Duty> find(DutyId id) {
        return database.sql("select * from emulation.duty where id = :id")
                .param("id", id.value())
                .query(Duties::duty)
                .optional();
    }

    private static Duty duty(ResultSet row, int number) throws SQLException {
        Long movement = row.getObject("movement_id", Long.class);
        return new Duty(
                new DutyId(row.getLong("id")),
                row.getString("title"),
                row.getInt("year"),
                movement == null ? null : new MovementId(movement),
                row.getObject("document_id", Long.class),
                row.getString("recipient"),
                rule(row),
                row.getInt("version"));
    }

    private static DueRule rule(ResultSet row) throws SQLException {
        Frequency frequency = Frequency.valueOf(row.getString("frequency"));
        if (frequency == Frequency.ONCE) {
            return new DueRule.Once(row.getObject("once_by", LocalDate.class));
        }
        return new DueRule.Recurring(
                frequency,
                row.getInt("month_of_period"),
                row.getInt("day_of_month"),
                row.getBoolean("day_included"),
                WorkingDayShift.valueOf(row.getString("shift")));
    }
}

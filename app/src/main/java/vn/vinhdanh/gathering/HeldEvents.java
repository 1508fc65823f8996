package vn.vinhdanh.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.ReportedEvent;

/** Events that were held, as confirmed news tells of them. */
@Component
public class HeldEvents {

    private final JdbcClient jdbc;

    HeldEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An event in a list. */
    public record Listed(long id, String name, @Nullable LocalDate heldOn, String place, String bloc, int figures) {

        public String address() {
            return "/hoi-nghi/su-kien/" + id;
        }
    }

    /** The latest events. */
    public List<Listed> latest(int most) {
        return listed("order by held_on desc nulls last, event.id desc limit " + most, 0);
    }

    /** How many events there are. */
    public long count() {
        return jdbc.sql("select count(*) from gathering.event")
                .query(Long.class)
                .single();
    }

    /** The events that a document told of. */
    public List<Listed> of(DocumentId document) {
        return listed("and document_id = :document order by id", document.value());
    }

    private List<Listed> listed(String rest, long document) {
        JdbcClient.StatementSpec query = jdbc.sql("""
                select event.*, (select count(*) from gathering.award_figure where event_id = event.id) as figures
                from gathering.event where true
                """ + rest);
        return (document == 0 ? query : query.param("document", document))
                .query((row, at) -> new Listed(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        row.getString("bloc"),
                        row.getInt("figures")))
                .list();
    }

    public Optional<HeldEvent> find(long id) {
        Map<String, List<Gathering.NamedUnit>> units = units(id);
        List<ReportedEvent.Person> people = people(id);
        List<ReportedEvent.AwardFigure> figures = figures(id);
        return jdbc.sql("select * from gathering.event where id = :id")
                .param("id", id)
                .query((row, at) -> event(row, units, people, figures))
                .optional();
    }

    private Map<String, List<Gathering.NamedUnit>> units(long id) {
        Map<String, List<Gathering.NamedUnit>> units = new HashMap<>();
        jdbc.sql("select role, name, unit_id from gathering.event_unit where event_id = :id order by role, position")
                .param("id", id)
                .query((ResultSet row) -> {
                    units.computeIfAbsent(row.getString("role"), role -> new ArrayList<>())
                            .add(new Gathering.NamedUnit(row.getString("name"), row.getObject("unit_id", Long.class)));
                });
        return units;
    }

    private List<ReportedEvent.Person> people(long id) {
        return jdbc.sql("select name, post, role from gathering.event_person where event_id = :id order by position")
                .param("id", id)
                .query((row, at) ->
                        new ReportedEvent.Person(row.getString("name"), row.getString("post"), row.getString("role")))
                .list();
    }

    private List<ReportedEvent.AwardFigure> figures(long id) {
        return jdbc.sql("select * from gathering.award_figure where event_id = :id order by position")
                .param("id", id)
                .query((row, at) -> new ReportedEvent.AwardFigure(
                        row.getString("award"),
                        row.getInt("total"),
                        row.getInt("collectives"),
                        row.getInt("individuals"),
                        row.getBoolean("occurrences")))
                .list();
    }

    private static HeldEvent event(
            ResultSet row,
            Map<String, List<Gathering.NamedUnit>> units,
            List<ReportedEvent.Person> people,
            List<ReportedEvent.AwardFigure> figures)
            throws SQLException {
        String part = row.getString("part");
        String bloc = row.getString("bloc");
        List<Gathering.NamedUnit> leaders = units.getOrDefault("LEADER", List.of());
        List<Gathering.NamedUnit> deputies = units.getOrDefault("DEPUTY", List.of());
        List<Gathering.NamedUnit> members = units.getOrDefault("MEMBER", List.of());
        ReportedEvent told = new ReportedEvent(
                row.getString("name"),
                row.getObject("held_on", LocalDate.class),
                part == null ? null : ReportedEvent.PartOfDay.valueOf(part),
                row.getString("place"),
                row.getString("organiser"),
                row.getString("chair"),
                bloc.isEmpty()
                        ? null
                        : new ReportedEvent.Bloc(
                                bloc,
                                row.getObject("bloc_year", Integer.class),
                                first(leaders),
                                first(deputies),
                                members.stream().map(Gathering.NamedUnit::name).toList()),
                people,
                figures,
                row.getObject("from_year", Integer.class),
                row.getObject("to_year", Integer.class));
        return new HeldEvent(
                row.getLong("id"),
                new DocumentId(row.getLong("document_id")),
                told,
                row.getObject("organiser_unit_id", Long.class),
                leaders,
                deputies,
                members);
    }

    private static @Nullable String first(List<Gathering.NamedUnit> units) {
        return units.isEmpty() ? null : units.getFirst().name();
    }
}

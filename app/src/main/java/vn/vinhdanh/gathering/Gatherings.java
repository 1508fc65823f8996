package vn.vinhdanh.gathering;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.GatheringPlan;

/** The planned conferences and Congresses. */
@Component
public class Gatherings {

    private final JdbcClient jdbc;

    Gatherings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists of a plan whose entries are plain words. */
    enum PointList {
        BLOC,
        COMPOSITION,
        GUEST,
        PREPARATION,
        PROGRAMME
    }

    /** A plan in a list. */
    public record Listed(
            GatheringId id,
            GatheringPlan.Kind kind,
            String name,
            GatheringPlan.@Nullable Window window,
            int halfDays,
            @Nullable Integer delegates) {}

    /** A page of the plans, the latest first. */
    public List<Listed> all(int most, long skip) {
        return jdbc.sql("""
                        select * from gathering.gathering
                        order by earliest desc nulls last, id desc limit :most offset :skip
                        """)
                .param("most", most)
                .param("skip", skip)
                .query((row, at) -> listed(row))
                .list();
    }

    /** How many plans there are. */
    public long count() {
        return jdbc.sql("select count(*) from gathering.gathering")
                .query(Long.class)
                .single();
    }

    /** The plans that a document laid down. */
    public List<Listed> of(DocumentId document) {
        return jdbc.sql("select * from gathering.gathering where document_id = :document order by id")
                .param("document", document.value())
                .query((row, at) -> listed(row))
                .list();
    }

    public Optional<Gathering> find(GatheringId id) {
        List<Gathering.NamedUnit> organisers = jdbc.sql("""
                        select name, unit_id from gathering.organiser where gathering_id = :id order by position
                        """)
                .param("id", id.value())
                .query((row, at) ->
                        new Gathering.NamedUnit(row.getString("name"), row.getObject("unit_id", Long.class)))
                .list();
        Map<PointList, List<String>> points = points(id);
        return jdbc.sql("select * from gathering.gathering where id = :id")
                .param("id", id.value())
                .query((row, at) -> gathering(row, organisers, points))
                .optional();
    }

    private Map<PointList, List<String>> points(GatheringId id) {
        Map<PointList, List<String>> points = new EnumMap<>(PointList.class);
        jdbc.sql("select list, words from gathering.point where gathering_id = :id order by list, position")
                .param("id", id.value())
                .query((ResultSet row) -> {
                    points.computeIfAbsent(PointList.valueOf(row.getString("list")), list -> new ArrayList<>())
                            .add(row.getString("words"));
                });
        return points;
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                new GatheringId(row.getLong("id")),
                GatheringPlan.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                window(row),
                row.getInt("half_days"),
                row.getObject("delegates", Integer.class));
    }

    private static GatheringPlan.@Nullable Window window(ResultSet row) throws SQLException {
        LocalDate earliest = row.getObject("earliest", LocalDate.class);
        return earliest == null
                ? null
                : new GatheringPlan.Window(
                        earliest, row.getObject("latest", LocalDate.class), row.getBoolean("tentative"));
    }

    private static Gathering gathering(
            ResultSet row, List<Gathering.NamedUnit> organisers, Map<PointList, List<String>> points)
            throws SQLException {
        GatheringPlan plan = new GatheringPlan(
                GatheringPlan.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("staff_over", Integer.class),
                organisers.stream().map(Gathering.NamedUnit::name).toList(),
                points.getOrDefault(PointList.BLOC, List.of()),
                window(row),
                row.getInt("half_days"),
                row.getObject("delegates", Integer.class),
                points.getOrDefault(PointList.COMPOSITION, List.of()),
                points.getOrDefault(PointList.GUEST, List.of()),
                points.getOrDefault(PointList.PREPARATION, List.of()),
                points.getOrDefault(PointList.PROGRAMME, List.of()),
                row.getInt("collective_reports"),
                row.getInt("individual_reports"),
                row.getBoolean("guidance_follows"));
        return new Gathering(
                new GatheringId(row.getLong("id")), new DocumentId(row.getLong("document_id")), plan, organisers);
    }
}

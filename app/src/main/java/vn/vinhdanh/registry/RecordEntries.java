package vn.vinhdanh.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;

/** The lines on record of one person or unit, kind by kind, and how they were set right. Reading only. */
@Component
@Transactional(readOnly = true)
public class RecordEntries {

    private static final TypeReference<LinkedHashMap<String, String>> FIELDS = new TypeReference<>() {};

    /** Each kind's lines: what the fields are called is what the columns are called. */
    private static final Map<RecordKind, String> LINES = Map.of(
            RecordKind.RATING,
            """
            select l.id, l.version, l.person_id, l.unit_id, cast(null as bigint[]) as authors, true as mine,
                   l.year, l.class as rating, l.decision as paper
              from registry.yearly_rating l
             where l.withdrawn_at is null %s
             order by l.year desc""",
            RecordKind.INITIATIVE,
            """
            select l.id, l.version, null as person_id, null as unit_id, a.authors, true as mine,
                   l.title, l.kind as sort, l.reach, l.year, l.recognised_on, l.recognised_by, a.names as written_by
              from registry.initiative l
              join lateral (
                  select array_agg(p.id order by p.given_name, p.family_name, p.id) as authors,
                         string_agg(p.full_name, '; ' order by p.given_name, p.family_name, p.id) as names
                    from registry.initiative_author w
                    join organization.person p on p.id = w.person_id
                   where w.initiative_id = l.id) a on true
             where l.withdrawn_at is null %s
             order by l.year desc, l.id desc""",
            RecordKind.ACHIEVEMENT,
            """
            select l.id, l.version, l.person_id, l.unit_id, cast(null as bigint[]) as authors, true as mine,
                   l.kind as achievement, l.year, l.what, l.confirmed_by, l.confirmed_on
              from registry.achievement l
             where l.withdrawn_at is null %s
             order by l.year desc, l.id desc""",
            RecordKind.SERVICE,
            """
            select l.id, l.version, l.person_id, cast(null as bigint) as unit_id, cast(null as bigint[]) as authors,
                   true as mine, l.place, l.began_on, l.ended_on, l.paper
              from registry.service_time l
             where l.withdrawn_at is null %s
             order by l.began_on desc, l.id desc""",
            RecordKind.DISCIPLINE,
            """
            select l.id, l.version, l.person_id, l.unit_id, cast(null as bigint[]) as authors, true as mine,
                   l.level, l.decided_on, l.ends_on, l.decision as paper
              from registry.discipline l
             where l.withdrawn_at is null %s
             order by l.decided_on desc, l.id desc""",
            RecordKind.PROCEEDING,
            """
            select l.id, l.version, l.person_id, l.unit_id, cast(null as bigint[]) as authors, true as mine,
                   l.opened_on, l.closed_on, l.reason as cause
              from registry.proceeding l
             where l.withdrawn_at is null %s
             order by l.opened_on desc, l.id desc""",
            RecordKind.AWARD,
            """
            select l.id, l.version, l.person_id, l.unit_id, cast(null as bigint[]) as authors, l.legacy as mine,
                   l.award_key as award, l.type, l.achieved_from, l.achieved_to, l.citation, d.number, d.signed_on,
                   d.issuer, d.signer, d.signer_title
              from registry.award_record l
              join registry.award_decision d on d.id = l.decision_id
             where l.undone_by_id is null %s
             order by l.achieved_to desc, l.id desc""");

    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    RecordEntries(JdbcClient database) {
        this.database = database;
    }

    /** The lines of one kind, the latest first. */
    public List<RecordEntry> of(Holder holder, RecordKind kind) {
        var whose = switch (kind) {
            case INITIATIVE ->
                "and l.id in (select initiative_id from registry.initiative_author where person_id = :person)";
            case SERVICE -> "and l.person_id = cast(:person as bigint)";
            default -> """
                  and l.person_id is not distinct from cast(:person as bigint)
                  and l.unit_id is not distinct from cast(:unit as bigint)""";
        };
        return database.sql(lines(kind, whose))
                .param("person", holder.personNumber())
                .param("unit", holder.unitNumber())
                .query((row, number) -> entry(kind, row))
                .list();
    }

    /** The lines of one kind of many people and units, in one query. */
    public Map<Holder, List<RecordEntry>> ofMany(RecordKind kind, Collection<Holder> holders) {
        if (holders.isEmpty()) {
            return Map.of();
        }
        var whose = switch (kind) {
            case INITIATIVE -> """
                  and l.id in (
                      select initiative_id from registry.initiative_author
                       where person_id = any(cast(:people as bigint[])))""";
            case SERVICE -> "and l.person_id = any(cast(:people as bigint[]))";
            default -> """
                  and (l.person_id = any(cast(:people as bigint[])) or l.unit_id = any(cast(:units as bigint[])))""";
        };
        var found = new HashMap<Holder, List<RecordEntry>>();
        database.sql(lines(kind, whose))
                .param("people", numbers(holders, Holder::personNumber))
                .param("units", numbers(holders, Holder::unitNumber))
                .query((row, number) -> entry(kind, row))
                .list()
                .forEach(entry -> entry.holders()
                        .forEach(holder -> found.computeIfAbsent(holder, each -> new ArrayList<>())
                                .add(entry)));
        return found;
    }

    private static Long[] numbers(Collection<Holder> holders, Function<Holder, @Nullable Long> number) {
        return holders.stream().map(number).filter(Objects::nonNull).toArray(Long[]::new);
    }

    /** One line; empty when there is none such or it was withdrawn. */
    public Optional<RecordEntry> find(RecordKind kind, long id) {
        return database.sql(lines(kind, "and l.id = :id"))
                .param("id", id)
                .query((row, number) -> entry(kind, row))
                .optional();
    }

    /** How lines of one kind were set right, the latest first. */
    public List<Correction> corrections(Holder holder, RecordKind kind) {
        return database.sql("""
                select c.kind, c.record_id, c.was, c.became, c.reason, c.corrected_at
                  from registry.correction c
                 where c.kind = :kind
                   and (c.person_id = cast(:person as bigint) or c.unit_id = cast(:unit as bigint)
                        or (c.kind = 'INITIATIVE' and c.record_id in (
                            select initiative_id from registry.initiative_author
                             where person_id = cast(:person as bigint))))
                 order by c.id desc""")
                .param("kind", kind.name())
                .param("person", holder.personNumber())
                .param("unit", holder.unitNumber())
                .query((row, number) -> new Correction(
                        RecordKind.valueOf(row.getString("kind")),
                        row.getLong("record_id"),
                        fields(row.getString("was")),
                        fields(row.getString("became")),
                        row.getString("reason"),
                        row.getObject("corrected_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static String lines(RecordKind kind, String whose) {
        return Objects.requireNonNull(LINES.get(kind)).formatted(whose);
    }

    private SequencedMap<String, String> fields(@Nullable String written) {
        return written == null ? new LinkedHashMap<>() : json.readValue(written, FIELDS);
    }

    private static RecordEntry entry(RecordKind kind, ResultSet row) throws SQLException {
        var holders = holders(row);
        var fields = new LinkedHashMap<String, String>();
        var columns = row.getMetaData();
        for (int i = 7; i <= columns.getColumnCount(); i++) {
            var said = row.getString(i);
            fields.put(columns.getColumnLabel(i).replace('_', '-'), said == null ? "" : said);
        }
        return new RecordEntry(kind, row.getLong("id"), row.getInt("version"), holders, row.getBoolean("mine"), fields);
    }

    private static List<Holder> holders(ResultSet row) throws SQLException {
        var authors = row.getArray("authors");
        if (authors != null) {
            return Arrays.stream((Long[]) authors.getArray())
                    .map(author -> Holder.of(new PersonId(author)))
                    .toList();
        }
        var person = row.getObject("person_id", Long.class);
        var unit = row.getObject("unit_id", Long.class);
        return Stream.of(
                        person == null ? null : Holder.of(new PersonId(person)),
                        unit == null ? null : Holder.of(new UnitId(unit)))
                .filter(Objects::nonNull)
                .toList();
    }
}

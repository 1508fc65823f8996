package vn.vinhdanh.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The units of the house and around it, as they stood on any day. Reading only; see {@link Restructuring} for change. */
@Component
@Transactional(readOnly = true)
public class Units {

    private final JdbcClient database;

    Units(JdbcClient database) {
        this.database = database;
    }

    /**
     * The unit as it stood on the day. Outside its life it is shown as on the nearest day of it (see {@link
     * Unit#alive()}), so that a name is always at hand. Empty when there is no such unit.
     */
    public Optional<Unit> find(UnitId id, LocalDate day) {
        return Optional.ofNullable(asOf(List.of(id), day).get(id));
    }

    /** Several units at once, in one query. */
    public Map<UnitId, Unit> asOf(Collection<UnitId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<UnitId, Unit>();
        database.sql("""
                select * from organization.unit_as_of(:day) u
                 where u.id in (:ids)
                 order by u.name, u.id""")
                .param("day", day)
                .param("ids", ids.stream().map(UnitId::value).toList())
                .query(Units::unit)
                .list()
                .forEach(unit -> found.put(unit.id(), unit));
        return found;
    }

    /** Every unit alive on the day, and who belonged to whom. */
    public UnitTree tree(LocalDate day) {
        var alive = database.sql("""
                select * from organization.unit_as_of(:day) u
                 where u.alive
                 order by u.external, u.name, u.id""").param("day", day).query(Units::unit).list();
        return new UnitTree(day, alive);
    }

    /** The unit and everything below it on the day; the unit itself is always in it. */
    public SequencedSet<UnitId> within(UnitId id, LocalDate day) {
        var found = new LinkedHashSet<UnitId>();
        found.add(id);
        found.addAll(database.sql("""
                with recursive below(id) as (
                    select cast(:id as bigint)
                    union
                    select p.parent_id_of
                      from below b
                      join lateral (
                          select unit_id as parent_id_of from organization.unit_parent
                           where parent_id = b.id and period @> cast(:day as date)) p on true)
                select id from below""")
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> new UnitId(row.getLong("id")))
                .list());
        return found;
    }

    /** Whether {@code inner} is {@code outer} or stood below it on the day. */
    public boolean contains(UnitId outer, UnitId inner, LocalDate day) {
        return outer.equals(inner)
                || database.sql("""
                with recursive above(id) as (
                    select cast(:inner as bigint)
                    union
                    select p.parent_id
                      from above a
                      join organization.unit_parent p on p.unit_id = a.id and p.period @> cast(:day as date))
                select exists (select 1 from above where id = :outer)""")
                        .param("inner", inner.value())
                        .param("outer", outer.value())
                        .param("day", day)
                        .query(Boolean.class)
                        .single();
    }

    /** The unit, those below it on the day, and all that went into any of them: whose record is shown as the unit's. */
    public Set<UnitId> heritage(UnitId id, LocalDate day) {
        return new LinkedHashSet<>(database.sql("""
                with recursive heritage(id) as (
                    select cast(:id as bigint)
                    union
                    select next.id
                      from heritage h
                      cross join lateral (
                          select p.unit_id as id
                            from organization.unit_parent p
                           where p.parent_id = h.id and p.period @> cast(:day as date)
                          union all
                          select b.unit_id
                            from organization.unit_change_party a
                            join organization.unit_change_party b on b.change_id = a.change_id and b.side = 'BEFORE'
                           where a.unit_id = h.id and a.side = 'AFTER') next)
                select id from heritage""")
                .param("id", id.value())
                .param("day", day)
                .query((row, number) -> new UnitId(row.getLong("id")))
                .list());
    }

    /**
     * The unit together with all that went into it, through any number of mergers and renewals: the ones whose record
     * it carries on.
     */
    public SequencedSet<UnitId> lineage(UnitId id) {
        var found = new LinkedHashSet<UnitId>();
        found.add(id);
        found.addAll(database.sql("""
                with recursive line(id) as (
                    select cast(:id as bigint)
                    union
                    select b.unit_id
                      from line l
                      join organization.unit_change_party a on a.unit_id = l.id and a.side = 'AFTER'
                      join organization.unit_change_party b on b.change_id = a.change_id and b.side = 'BEFORE')
                select id from line""")
                .param("id", id.value())
                .query((row, number) -> new UnitId(row.getLong("id")))
                .list());
        return found;
    }

    /** The units that carry on the unit today: itself if it lives, else those that came out of it at last. */
    public List<Unit> successors(UnitId id, LocalDate day) {
        var onwards = database.sql("""
                with recursive line(id) as (
                    select cast(:id as bigint)
                    union
                    select a.unit_id
                      from line l
                      join organization.unit_change_party b on b.unit_id = l.id and b.side = 'BEFORE'
                      join organization.unit_change_party a on a.change_id = b.change_id and a.side = 'AFTER')
                select id from line""")
                .param("id", id.value())
                .query((row, number) -> new UnitId(row.getLong("id")))
                .list();
        var units = asOf(onwards, day);
        var self = units.get(id);
        if (self != null && self.alive()) {
            return List.of(self);
        }
        return units.values().stream().filter(Unit::alive).toList();
    }

    /** What happened to the unit, the latest first. */
    public List<UnitChange> changes(UnitId id) {
        return changes(
                "c.id in (select change_id from organization.unit_change_party where unit_id = :id)",
                Map.of("id", id.value()));
    }

    private List<UnitChange> changes(String which, Map<String, ?> parameters) {
        record Row(
                long change,
                UnitChangeKind kind,
                LocalDate on,
                @Nullable String decision,
                String side,
                UnitChange.Party party) {}
        var rows = database.sql("""
                select c.id, c.kind, c.on_day, c.decision, p.side, p.unit_id,
                       u.name
                  from organization.unit_change c
                  join organization.unit_change_party p on p.change_id = c.id
                  join lateral (
                      select name from organization.unit_name n
                       where n.unit_id = p.unit_id
                       order by (n.period @> (case p.side when 'BEFORE' then c.on_day - 1 else c.on_day end)) desc,
                                n.period desc
                       limit 1) u on true
                 where %s
                 order by c.on_day desc, c.id desc, p.side, u.name""".formatted(which))
                .params(parameters)
                .query((row, number) -> new Row(
                        row.getLong("id"),
                        UnitChangeKind.valueOf(row.getString("kind")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("decision"),
                        row.getString("side"),
                        new UnitChange.Party(new UnitId(row.getLong("unit_id")), row.getString("name"))))
                .list();
        var byChange = new LinkedHashMap<Long, List<Row>>();
        rows.forEach(row ->
                byChange.computeIfAbsent(row.change(), key -> new ArrayList<>()).add(row));
        return byChange.values().stream()
                .map(parts -> new UnitChange(
                        parts.getFirst().kind(),
                        parts.getFirst().on(),
                        parts.getFirst().decision(),
                        parts.stream()
                                .filter(part -> part.side().equals("BEFORE"))
                                .map(Row::party)
                                .toList(),
                        parts.stream()
                                .filter(part -> part.side().equals("AFTER"))
                                .map(Row::party)
                                .toList()))
                .toList();
    }

    /** The last mergers, splits and dissolutions, the latest first: the days on which the tree looks different. */
    public List<UnitChange> turningPoints(int atMost) {
        var ids = database.sql("""
                select id from organization.unit_change
                 where kind in ('MERGED', 'SPLIT', 'DISSOLVED')
                 order by on_day desc, id desc limit :atMost""").param("atMost", atMost).query(Long.class).list();
        return ids.isEmpty() ? List.of() : changes("c.id in (:ids)", Map.of("ids", ids));
    }

    /** The names it bore, the latest first. */
    public List<DatedName> names(UnitId id) {
        return database.sql("""
                select name, short_name, lower(period) as period_from, upper(period) as period_until
                  from organization.unit_name
                 where unit_id = :id
                 order by period desc""")
                .param("id", id.value())
                .query((row, number) ->
                        new DatedName(row.getString("name"), row.getString("short_name"), Period.read(row)))
                .list();
    }

    /** Other spellings met in documents. */
    public List<String> variants(UnitId id) {
        return database.sql("select name from organization.unit_variant where unit_id = :id order by name")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    /** Who headed it, the latest first. */
    public List<UnitHead> heads(UnitId id) {
        return database.sql("""
                select h.person_id, coalesce(p.full_name, h.plain_name) as name, h.title, h.acting,
                       lower(h.period) as period_from, upper(h.period) as period_until
                  from organization.unit_head h
                  left join organization.person p on p.id = h.person_id
                 where h.unit_id = :id
                 order by h.period desc""")
                .param("id", id.value())
                .query((row, number) -> {
                    var person = row.getObject("person_id", Long.class);
                    return new UnitHead(
                            person == null ? null : new PersonId(person),
                            row.getString("name"),
                            row.getString("title"),
                            row.getBoolean("acting"),
                            Period.read(row));
                })
                .list();
    }

    /** Who headed it on the day, if on record. */
    public Optional<UnitHead> head(UnitId id, LocalDate day) {
        return heads(id).stream().filter(head -> head.period().covers(day)).findFirst();
    }

    /** Its head counts as reported, the latest year first. */
    public List<HeadCount> headCounts(UnitId id) {
        return database.sql("""
                select year, class, people from organization.unit_head_count
                 where unit_id = :id
                 order by year desc, array_position(array['CADRE', 'CIVIL_SERVANT', 'PUBLIC_EMPLOYEE', 'WORKER'], class)""")
                .param("id", id.value())
                .query((row, number) -> new HeadCount(
                        row.getInt("year"), PersonClass.valueOf(row.getString("class")), row.getInt("people")))
                .list();
    }

    /**
     * All names by which units may be recognised on the day: the names of that day, their variants, and, as
     * proposals only, former names and the names of units that went into living ones.
     */
    public UnitNames namesOn(LocalDate day) {
        var alive = new HashMap<UnitId, Unit>();
        tree(day).all().forEach(unit -> alive.put(unit.id(), unit));
        var known = new ArrayList<UnitNames.Known>();
        alive.values().forEach(unit -> {
            known.add(new UnitNames.Known(unit.name(), unit, false));
            if (unit.shortName() != null) {
                known.add(new UnitNames.Known(unit.shortName(), unit, false));
            }
        });
        database.sql("""
                with recursive line(origin, id) as (
                    select id, id from organization.unit
                    union
                    select l.origin, a.unit_id
                      from line l
                      join organization.unit_change_party b on b.unit_id = l.id and b.side = 'BEFORE'
                      join organization.unit_change_party a on a.change_id = b.change_id and a.side = 'AFTER')
                select l.id, v.name, l.origin <> l.id as former
                  from line l
                  join organization.unit_variant v on v.unit_id = l.origin
                union all
                select l.id, n.name, true
                  from line l
                  join organization.unit_name n on n.unit_id = l.origin
                 where l.origin <> l.id or not n.period @> cast(:day as date)""").param("day", day).query(row -> {
            var unit = alive.get(new UnitId(row.getLong("id")));
            if (unit != null) {
                known.add(new UnitNames.Known(row.getString("name"), unit, row.getBoolean("former")));
            }
        });
        return new UnitNames(known);
    }

    /** Which unit a name means on the day. For whole lists, ask {@link #namesOn} once. */
    public UnitMatch resolve(String name, LocalDate day) {
        return namesOn(day).resolve(name);
    }

    /**
     * Units whose name contains all words of the text as beginnings, with or without marks; the same spelling first.
     *
     * @param within only these units; null for all
     */
    public List<Unit> search(String text, @Nullable Set<UnitId> within, LocalDate day, int atMost) {
        var words = SearchWords.of(text);
        if (words.isEmpty() || (within != null && within.isEmpty())) {
            return List.of();
        }
        return database.sql("""
                select u.*
                  from organization.unit_as_of(:day) u
                  join (select unit_id,
                               min(case when lower(name) = lower(:text) then 0
                                        when name_folded = public.folded(:text) then 1
                                        when strpos(lower(name), lower(:text)) > 0 then 2
                                        else 3 end) as distance
                          from organization.unit_name
                         where name_words @@ to_tsquery('simple', :words)
                         group by unit_id) hit on hit.unit_id = u.id
                 where (:everywhere or u.id in (:within))
                 order by u.alive desc, hit.distance, u.name, u.id
                 limit :atMost""")
                .param("day", day)
                .param("text", words.text())
                .param("words", words.query())
                .param("everywhere", within == null)
                .param(
                        "within",
                        within == null
                                ? List.of(-1L)
                                : within.stream().map(UnitId::value).toList())
                .param("atMost", atMost)
                .query(Units::unit)
                .list();
    }

    static Unit unit(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_id", Long.class);
        return new Unit(
                new UnitId(row.getLong("id")),
                UnitKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("short_name"),
                row.getBoolean("legal_personality"),
                row.getBoolean("external"),
                row.getObject("founded_on", LocalDate.class),
                row.getObject("dissolved_on", LocalDate.class),
                parent == null ? null : new UnitId(parent),
                row.getBoolean("sample"),
                row.getBoolean("alive"),
                row.getInt("version"));
    }
}

package vn.vinhdanh.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The blocs of each year with their members. Reading only; see {@link BlocForming} for change. */
@Component
@Transactional(readOnly = true)
public class Blocs {

    private static final String BLOC =
            "select id, name, year, level, field, continues_id, sample, version from organization.bloc ";

    private static final String MEMBER = """
            select m.bloc_id, m.unit_id, m.role, lower(m.period) as period_from, upper(m.period) as period_until,
                   u.name as unit_name
              from organization.bloc_member m
              join lateral (
                  select n.name from organization.unit_name n
                   where n.unit_id = m.unit_id
                   order by (n.period @> coalesce(upper(m.period) - 1, lower(m.period))) desc, n.period desc
                   limit 1) u on true
            """;

    private final JdbcClient database;

    Blocs(JdbcClient database) {
        this.database = database;
    }

    /** The bloc; empty when there is none such. */
    public Optional<Bloc> find(BlocId id) {
        return database.sql(BLOC + "where id = :id")
                .param("id", id.value())
                .query(Blocs::bloc)
                .optional();
    }

    /** Several blocs at once, in one query. */
    public List<Bloc> all(Collection<BlocId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql(BLOC + "where id in (:ids) order by year desc, name, id")
                .param("ids", ids.stream().map(BlocId::value).toList())
                .query(Blocs::bloc)
                .list();
    }

    /** The blocs of a year, higher ones last, in Vietnamese order. */
    public List<Bloc> ofYear(int year) {
        return database.sql(BLOC + "where year = :year order by level = 'HIGHER', name, id")
                .param("year", year)
                .query(Blocs::bloc)
                .list();
    }

    /** The years that have blocs, the latest first. */
    public List<Integer> years() {
        return database.sql("select distinct year from organization.bloc order by year desc")
                .query(Integer.class)
                .list();
    }

    /** The members on the day: leader, deputies, then the others in Vietnamese order. */
    public List<BlocMember> members(BlocId id, LocalDate day) {
        return database.sql(MEMBER + """
                 where m.bloc_id = :id and m.period @> cast(:day as date)
                 order by array_position(array['LEADER', 'DEPUTY', 'MEMBER'], m.role), u.name, m.unit_id""")
                .param("id", id.value())
                .param("day", day)
                .query(Blocs::member)
                .list();
    }

    /** All memberships of the bloc's year, with their periods, when members came or went within it. */
    public List<BlocMember> membersOverTheYear(BlocId id) {
        return database.sql(MEMBER + """
                 where m.bloc_id = :id
                 order by array_position(array['LEADER', 'DEPUTY', 'MEMBER'], m.role), u.name, m.unit_id, m.period""")
                .param("id", id.value())
                .query(Blocs::member)
                .list();
    }

    /** The members of all blocs of a year in one query, on the last day each membership held. */
    public List<BlocMember> membersOfYear(int year) {
        return database.sql(MEMBER + """
                  join organization.bloc b on b.id = m.bloc_id
                 where b.year = :year
                 order by m.bloc_id, array_position(array['LEADER', 'DEPUTY', 'MEMBER'], m.role), u.name, m.unit_id""")
                .param("year", year)
                .query(Blocs::member)
                .list();
    }

    /** The unit that leads the bloc on the day, if one does. */
    public Optional<UnitId> leader(BlocId id, LocalDate day) {
        return withRole(id, BlocRole.LEADER, day).stream().findFirst();
    }

    /** The deputy units on the day. */
    public List<UnitId> deputies(BlocId id, LocalDate day) {
        return withRole(id, BlocRole.DEPUTY, day);
    }

    /** Whether the unit is a member on the day. */
    public boolean contains(BlocId id, UnitId unit, LocalDate day) {
        return database.sql("""
                select exists (
                    select 1 from organization.bloc_member
                     where bloc_id = :id and unit_id = :unit and period @> cast(:day as date))""")
                .param("id", id.value())
                .param("unit", unit.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The unit's memberships over the years, the latest first. */
    public List<BlocMember> of(UnitId unit) {
        return database.sql(MEMBER + " where m.unit_id = :unit order by m.period desc, m.bloc_id")
                .param("unit", unit.value())
                .query(Blocs::member)
                .list();
    }

    /** The blocs the unit was in during the year, that of the ministry's level first. */
    public List<Bloc> of(UnitId unit, int year) {
        return database.sql(BLOC + """
                where year = :year
                  and id in (select bloc_id from organization.bloc_member where unit_id = :unit)
                order by level <> 'MINISTRY', name, id""")
                .param("year", year)
                .param("unit", unit.value())
                .query(Blocs::bloc)
                .list();
    }

    /** The blocs that carry on one another through the years, this one among them, the earliest first. */
    public List<Bloc> throughTheYears(BlocId id) {
        return database.sql("""
                with recursive earlier(id) as (
                    select cast(:id as bigint)
                    union
                    select b.continues_id from earlier e join organization.bloc b on b.id = e.id
                     where b.continues_id is not null),
                later(id) as (
                    select cast(:id as bigint)
                    union
                    select b.id from later l join organization.bloc b on b.continues_id = l.id)
                select b.id, b.name, b.year, b.level, b.field, b.continues_id, b.sample, b.version
                  from organization.bloc b
                 where b.id in (select id from earlier union select id from later)
                 order by b.year, b.id""").param("id", id.value()).query(Blocs::bloc).list();
    }

    /** Who follows the bloc for the emulation office, the latest first. */
    public List<BlocFollower> followers(BlocId id) {
        return database.sql("""
                select f.person_id, coalesce(p.full_name, f.plain_name) as name,
                       lower(f.period) as period_from, upper(f.period) as period_until
                  from organization.bloc_follower f
                  left join organization.person p on p.id = f.person_id
                 where f.bloc_id = :id
                 order by f.period desc""")
                .param("id", id.value())
                .query((row, number) -> {
                    var person = row.getObject("person_id", Long.class);
                    return new BlocFollower(
                            person == null ? null : new PersonId(person), row.getString("name"), Period.read(row));
                })
                .list();
    }

    /** Blocs whose name or field contains all words of the text as beginnings; later years first. */
    public List<Bloc> search(String text, @Nullable Integer year, int atMost) {
        var words = SearchWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return database.sql(BLOC + """
                where to_tsvector('simple', public.folded(name || ' ' || coalesce(field, '') || ' ' || year))
                      @@ to_tsquery('simple', :words)
                  and (:anyYear or year = :year)
                order by year desc, name, id
                limit :atMost""")
                .param("words", words.query())
                .param("anyYear", year == null)
                .param("year", year == null ? 0 : year)
                .param("atMost", atMost)
                .query(Blocs::bloc)
                .list();
    }

    private List<UnitId> withRole(BlocId id, BlocRole role, LocalDate day) {
        return members(id, day).stream()
                .filter(member -> member.role() == role)
                .map(BlocMember::unit)
                .toList();
    }

    private static Bloc bloc(ResultSet row, int number) throws SQLException {
        var continues = row.getObject("continues_id", Long.class);
        return new Bloc(
                new BlocId(row.getLong("id")),
                row.getString("name"),
                row.getInt("year"),
                BlocLevel.valueOf(row.getString("level")),
                row.getString("field"),
                continues == null ? null : new BlocId(continues),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    private static BlocMember member(ResultSet row, int number) throws SQLException {
        return new BlocMember(
                new BlocId(row.getLong("bloc_id")),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                BlocRole.valueOf(row.getString("role")),
                Period.read(row));
    }
}

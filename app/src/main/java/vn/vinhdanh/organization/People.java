package vn.vinhdanh.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people on record and their posts. Reading only; see {@link Staffing} for change. */
@Component
@Transactional(readOnly = true)
public class People {

    static final String PERSON_ON_DAY = """
            select p.id, p.full_name, p.sex, p.birth_year, p.class, p.direct_worker, p.joined_on, p.left_on, p.sample,
                   p.version, m.unit_id, m.title, coalesce(m.leader, false) as leader, u.name as unit_name
              from organization.person p
              left join organization.post m
                on m.person_id = p.id and m.kind = 'MAIN' and m.period @> cast(:day as date)
              left join organization.unit_name u
                on u.unit_id = m.unit_id and u.period @> cast(:day as date)
            """;

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    /** The person with the main post held on the day; empty when there is no such person. */
    public Optional<PersonOnDay> find(PersonId id, LocalDate day) {
        return Optional.ofNullable(asOf(List.of(id), day).get(id));
    }

    /** Several people at once, in one query, in Vietnamese order. */
    public Map<PersonId, PersonOnDay> asOf(Collection<PersonId> ids, LocalDate day) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = new LinkedHashMap<PersonId, PersonOnDay>();
        database.sql(PERSON_ON_DAY + """
                 where p.id in (:ids)
                 order by p.given_name, p.family_name, p.id""")
                .param("day", day)
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(People::personOnDay)
                .list()
                .forEach(person -> found.put(person.id(), person));
        return found;
    }

    /** The unit of the main post held on the day, if any. */
    public Optional<UnitId> unitOf(PersonId id, LocalDate day) {
        return find(id, day).map(PersonOnDay::unit);
    }

    /** Those whose main post on the day is in the unit itself (not below it), in Vietnamese order. */
    public List<PersonOnDay> membersOf(UnitId unit, LocalDate day) {
        return database.sql(PERSON_ON_DAY + """
                 where m.unit_id = :unit
                 order by m.leader desc, p.given_name, p.family_name, p.id""")
                .param("day", day)
                .param("unit", unit.value())
                .query(People::personOnDay)
                .list();
    }

    /** All posts of a person, the latest first. */
    public List<Post> posts(PersonId id) {
        return database.sql("""
                select t.id, t.person_id, t.unit_id, t.title, t.kind, t.leader,
                       lower(t.period) as period_from, upper(t.period) as period_until, u.name as unit_name
                  from organization.post t
                  join lateral (
                      select n.name from organization.unit_name n
                       where n.unit_id = t.unit_id
                       order by (n.period @> coalesce(upper(t.period) - 1, lower(t.period))) desc, n.period desc
                       limit 1) u on true
                 where t.person_id = :id
                 order by t.period desc, t.id desc""")
                .param("id", id.value())
                .query((row, number) -> new Post(
                        row.getLong("id"),
                        new PersonId(row.getLong("person_id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name"),
                        row.getString("title"),
                        PostKind.valueOf(row.getString("kind")),
                        row.getBoolean("leader"),
                        Period.read(row)))
                .list();
    }

    /**
     * The list of people. A text finds names with all its words as beginnings of words, with or without marks;
     * the very spelling stands first. The total is counted in the database.
     */
    public Listing<PersonOnDay> search(PeopleQuestion question) {
        var words = SearchWords.of(question.text());
        if (!question.text().isBlank() && words.isEmpty()) {
            return new Listing<>(List.of(), 0, question.page(), question.size());
        }
        if (question.within() != null && question.within().isEmpty()) {
            return new Listing<>(List.of(), 0, question.page(), question.size());
        }
        var filter = """
                 where (:anyName or p.name_words @@ to_tsquery('simple', :words))
                   and (:anyClass or p.class = :class)
                   and (:everywhere or m.unit_id in (:within))
                """;
        var parameters = parameters(question, words);
        long total =
                database.sql("""
                select count(*)
                  from organization.person p
                  left join organization.post m
                    on m.person_id = p.id and m.kind = 'MAIN' and m.period @> cast(:day as date)
                """ + filter).params(parameters).query(Long.class).single();
        var way = question.reversed() ? "desc" : "asc";
        var byName = "p.given_name %1$s, p.family_name %1$s, p.id".formatted(way);
        var order = switch (question.order()) {
            case NAME -> byName;
            case UNIT -> "u.name %s nulls last, p.given_name, p.family_name, p.id".formatted(way);
            case BIRTH_YEAR -> "p.birth_year %s nulls last, p.given_name, p.family_name, p.id".formatted(way);
        };
        var rows = database.sql(PERSON_ON_DAY + filter + " order by " + NEAREST_FIRST + ", " + order
                        + " limit :size offset :skipped")
                .params(parameters)
                .param("text", words.text())
                .param("size", question.size())
                .param("skipped", (question.page() - 1L) * question.size())
                .query(People::personOnDay)
                .list();
        return new Listing<>(rows, total, question.page(), question.size());
    }

    /** The very spelling, then the same letters without marks, then a name that contains the spelling, then the rest. */
    private static final String NEAREST_FIRST = """
            case when :anyName then 0
                 when lower(p.full_name) = lower(:text) then 0
                 when p.name_folded = public.folded(:text) then 1
                 when strpos(' ' || lower(p.full_name) || ' ', ' ' || lower(:text) || ' ') > 0 then 2
                 when strpos(lower(p.full_name), lower(:text)) > 0 then 3
                 else 4 end""";

    /**
     * Who a name in a list means. The name is compared with marks and without case; a birth year or unit given must
     * not disagree with the record. Anything less certain comes back as candidates.
     *
     * @param unit the unit the list says, or null; its lower units count as it
     */
    public PersonMatch match(String name, @Nullable Integer birthYear, @Nullable UnitId unit, LocalDate day) {
        var words = SearchWords.of(name);
        if (words.isEmpty()) {
            return new PersonMatch.Nobody();
        }
        var alike = database.sql(PERSON_ON_DAY + """
                 where p.name_folded = public.folded(:name)
                 order by lower(p.full_name) = lower(:name) desc, p.given_name, p.family_name, p.id
                 limit 20""")
                .param("day", day)
                .param("name", words.text())
                .query(People::personOnDay)
                .list();
        return PersonMatching.decide(words.text(), birthYear, unit == null ? null : below(unit, day), alike);
    }

    /** How many have their main post in each unit itself on the day. */
    public Map<UnitId, Long> countByUnit(LocalDate day) {
        var counts = new LinkedHashMap<UnitId, Long>();
        database.sql("""
                select unit_id, count(*) as people from organization.post
                 where kind = 'MAIN' and period @> cast(:day as date)
                 group by unit_id""").param("day", day).query(row -> {
            counts.put(new UnitId(row.getLong("unit_id")), row.getLong("people"));
        });
        return counts;
    }

    private List<UnitId> below(UnitId unit, LocalDate day) {
        return database.sql("""
                with recursive below(id) as (
                    select cast(:id as bigint)
                    union
                    select p.unit_id from below b
                      join organization.unit_parent p on p.parent_id = b.id and p.period @> cast(:day as date))
                select id from below""")
                .param("id", unit.value())
                .param("day", day)
                .query((row, number) -> new UnitId(row.getLong("id")))
                .list();
    }

    /**
     * The share of women among the members of each unit and the units below it on the day, in percent, fractions dropped.
     * A unit of which somebody's sex is not on record, or which has nobody, is left out. One query.
     */
    public Map<UnitId, Integer> shareOfWomen(Collection<UnitId> units, LocalDate day) {
        var shares = new LinkedHashMap<UnitId, Integer>();
        if (units.isEmpty()) {
            return shares;
        }
        database.sql("""
                with recursive below(top, id) as (
                    select unit, unit from unnest(cast(:units as bigint[])) as unit
                    union
                    select b.top, p.unit_id from below b
                      join organization.unit_parent p on p.parent_id = b.id and p.period @> cast(:day as date))
                select b.top, count(*) filter (where p.sex = 'FEMALE') * 100 / count(*) as share
                  from below b
                  join organization.post t on t.unit_id = b.id and t.kind = 'MAIN' and t.period @> cast(:day as date)
                  join organization.person p on p.id = t.person_id
                 group by b.top
                having count(p.sex) = count(*)""")
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("day", day)
                .query(row -> {
                    shares.put(new UnitId(row.getLong("top")), row.getInt("share"));
                });
        return shares;
    }

    /**
     * Everyone whose name, folded, equals one of the names, in one query: the ground for matching a whole list.
     */
    public List<PersonOnDay> namedLike(Collection<String> names, LocalDate day) {
        if (names.isEmpty()) {
            return List.of();
        }
        return database.sql(PERSON_ON_DAY + """
                 where p.name_folded in (
                     select public.folded(wanted) from unnest(cast(:names as text[])) as wanted)
                 order by p.given_name, p.family_name, p.id""")
                .param("day", day)
                .param(
                        "names",
                        names.stream().map(name -> SearchWords.of(name).text()).toArray(String[]::new))
                .query(People::personOnDay)
                .list();
    }

    private static Map<String, Object> parameters(PeopleQuestion question, SearchWords words) {
        var within = question.within();
        var personClass = question.personClass();
        return Map.of(
                "day",
                question.day(),
                "anyName",
                words.isEmpty(),
                "words",
                words.query(),
                "anyClass",
                personClass == null,
                "class",
                personClass == null ? "" : personClass.name(),
                "everywhere",
                within == null,
                "within",
                within == null
                        ? List.of(-1L)
                        : within.stream().map(UnitId::value).toList());
    }

    static Person person(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new Person(
                new PersonId(row.getLong("id")),
                row.getString("full_name"),
                sex == null ? null : Sex.valueOf(sex),
                row.getObject("birth_year", Integer.class),
                PersonClass.valueOf(row.getString("class")),
                row.getBoolean("direct_worker"),
                row.getObject("joined_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    static PersonOnDay personOnDay(ResultSet row, int number) throws SQLException {
        var unit = row.getObject("unit_id", Long.class);
        return new PersonOnDay(
                person(row),
                unit == null ? null : new UnitId(unit),
                row.getString("unit_name"),
                row.getString("title"),
                row.getBoolean("leader"));
    }
}

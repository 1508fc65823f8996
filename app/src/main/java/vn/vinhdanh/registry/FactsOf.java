package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.NameKey;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ResearchTask;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;

/**
 * The facts that the rules weigh, as the record stood on a day: the one door for a page, a list and a batch alike, so
 * that they never disagree. However many are asked about, the number of queries is the same.
 *
 * <p>The record of proceedings is taken as complete: none open on the day means none pending.
 */
@Component
@Transactional(readOnly = true)
public class FactsOf {

    /** How many years of its members' record a collective is weighed by. */
    private static final int MEMBER_YEARS = 6;

    private final JdbcClient database;

    FactsOf(JdbcClient database) {
        this.database = database;
    }

    /** About one person. */
    public Facts person(PersonId id, int year, LocalDate day) {
        return Objects.requireNonNull(people(List.of(id), year, day).get(id)).build();
    }

    /** About one unit as a collective. */
    public Facts unit(UnitId id, int year, LocalDate day) {
        return Objects.requireNonNull(units(List.of(id), year, day).get(id)).build();
    }

    /**
     * About many people.
     *
     * @param year the achievement year, the last that counts
     * @param day only what was on record by this day
     * @return open builders, so that the caller may add what a proposal claims
     */
    public Map<PersonId, Facts.Builder> people(Collection<PersonId> ids, int year, LocalDate day) {
        var numbers = ids.stream().map(PersonId::value).toArray(Long[]::new);
        var facts = new HashMap<Long, Facts.Builder>();
        database.sql("""
                select id, sex, class, joined_on from organization.person where id = any(cast(:ids as bigint[]))""").param("ids", numbers).query(row -> {
            var builder = Facts.ofPerson(year)
                    .since(row.getObject("joined_on", LocalDate.class))
                    .standing(Standing.INSIDE)
                    .workerClass(WorkerClass.valueOf(row.getString("class")))
                    .pendingProceedings(Truth.NO);
            if (row.getString("sex") != null) {
                builder.woman(row.getString("sex").equals("FEMALE"));
            }
            facts.put(row.getLong("id"), builder);
        });
        addCommon("person_id", numbers, year, day, facts);
        addInitiatives(numbers, year, day, facts);
        addPosts(numbers, day, facts);
        addServices(numbers, day, facts);
        var found = new LinkedHashMap<PersonId, Facts.Builder>();
        ids.forEach(id -> {
            var builder = facts.get(id.value());
            if (builder != null) {
                found.put(id, builder);
            }
        });
        return found;
    }

    /** About many units as collectives; see {@link #people}. Members are those of the unit and the units below it. */
    public Map<UnitId, Facts.Builder> units(Collection<UnitId> ids, int year, LocalDate day) {
        var numbers = ids.stream().map(UnitId::value).toArray(Long[]::new);
        var facts = new HashMap<Long, Facts.Builder>();
        database.sql("select id, founded_on from organization.unit where id = any(cast(:ids as bigint[]))")
                .param("ids", numbers)
                .query(row -> {
                    facts.put(
                            row.getLong("id"),
                            Facts.ofCollective(year)
                                    .standing(Standing.INSIDE)
                                    .since(row.getObject("founded_on", LocalDate.class))
                                    .pendingProceedings(Truth.NO));
                });
        addCommon("unit_id", numbers, year, day, facts);
        addMembers(numbers, year, day, facts);
        var found = new LinkedHashMap<UnitId, Facts.Builder>();
        ids.forEach(id -> {
            var builder = facts.get(id.value());
            if (builder != null) {
                found.put(id, builder);
            }
        });
        return found;
    }

    private void addCommon(String holder, Long[] numbers, int year, LocalDate day, Map<Long, Facts.Builder> facts) {
        database.sql("""
                select %1$s as holder, year, class from registry.yearly_rating
                 where withdrawn_at is null and %1$s = any(cast(:ids as bigint[])) and year <= :year""".formatted(holder))
                .param("ids", numbers)
                .param("year", year)
                .query(row -> {
                    of(facts, row.getLong("holder")).rated(row.getInt("year"), Rating.valueOf(row.getString("class")));
                });
        database.sql("""
                select r.%1$s as holder, r.award_key, r.type, r.achieved_to, d.number,
                       r.undone_on is not null and r.undone_on <= :day as revoked
                  from registry.award_record r
                  join registry.award_decision d on d.id = r.decision_id
                 where r.%1$s = any(cast(:ids as bigint[])) and r.achieved_to <= :year and d.signed_on <= :day
                   and r.undone_by_id is distinct from r.decision_id""".formatted(holder))
                .param("ids", numbers)
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    of(facts, row.getLong("holder"))
                            .award(new AwardHeld(
                                    new AwardKey(row.getString("award_key")),
                                    row.getInt("achieved_to"),
                                    CommendationType.valueOf(row.getString("type")),
                                    row.getString("number"),
                                    row.getBoolean("revoked")));
                });
        database.sql("""
                select %1$s as holder, level, decided_on, ends_on from registry.discipline
                 where withdrawn_at is null and %1$s = any(cast(:ids as bigint[])) and decided_on <= :day""".formatted(holder))
                .param("ids", numbers)
                .param("day", day)
                .query(row -> {
                    of(facts, row.getLong("holder"))
                            .discipline(new Discipline(
                                    DisciplineLevel.valueOf(row.getString("level")),
                                    row.getObject("decided_on", LocalDate.class),
                                    row.getObject("ends_on", LocalDate.class)));
                });
        database.sql("""
                select %1$s as holder, kind, year, what, confirmed_by,
                       coalesce(confirmed_on <= :day, false) as confirmed
                  from registry.achievement
                 where withdrawn_at is null and %1$s = any(cast(:ids as bigint[])) and year <= :year
                 order by year, id""".formatted(holder))
                .param("ids", numbers)
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    var by = row.getString("confirmed_by");
                    of(facts, row.getLong("holder"))
                            .achievement(new Achievement(
                                    AchievementKind.valueOf(row.getString("kind")),
                                    row.getInt("year"),
                                    row.getBoolean("confirmed") ? Truth.YES : Truth.UNKNOWN,
                                    row.getString("what") + (by == null ? "" : " (" + by + ")")));
                });
        database.sql("""
                select distinct %1$s as holder from registry.proceeding
                 where withdrawn_at is null and %1$s = any(cast(:ids as bigint[]))
                   and opened_on <= :day and (closed_on is null or :day < closed_on)""".formatted(holder))
                .param("ids", numbers)
                .param("day", day)
                .query(row -> {
                    of(facts, row.getLong("holder")).pendingProceedings(Truth.YES);
                });
    }

    /**
     * Initiatives and research tasks, each with the award it was spent on. Few are spent. The {@code offset 0} says nothing to
     * the result: it keeps the look-up of that award apart, by key, for the spent ones. Without it the planner dissolves the
     * look-up into the join, and then reads every award on record.
     *
     * <p>One of the same title, sort, year and person stands twice: it goes by the name of the first, so that it counts once and
     * leaves a doubt. First comes the one that was spent, then a recognised one, then the one of wider reach.
     */
    private void addInitiatives(Long[] numbers, int year, LocalDate day, Map<Long, Facts.Builder> facts) {
        var titles = new Titles();
        database.sql("""
                select a.person_id as holder, i.id, i.title, i.kind, i.reach, i.year,
                       case when i.recognised_on <= :day then i.recognised_on end as recognised_on, r.award_key
                  from registry.initiative_author a
                  join registry.initiative i on i.id = a.initiative_id
                  left join lateral (
                      select u.award_key
                        from registry.award_record u
                        join registry.award_decision d on d.id = u.decision_id and d.signed_on <= :day
                       where u.id = a.used_by_id and (u.undone_on is null or u.undone_on > :day)
                      offset 0) r on a.used_by_id is not null
                 where a.person_id = any(cast(:ids as bigint[])) and i.year <= :year
                   and i.withdrawn_at is null
                 order by i.year, a.person_id, r.award_key is null, i.recognised_on is null or i.recognised_on > :day,
                          array_position(array['NATIONAL', 'MINISTRY', 'BASE'], i.reach), i.id""")
                .param("ids", numbers)
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    var holder = row.getLong("holder");
                    var builder = of(facts, holder);
                    var title = row.getString("title");
                    var reach = Reach.valueOf(row.getString("reach"));
                    var ofYear = row.getInt("year");
                    var id = titles.idOf(holder, ofYear, row.getString("kind"), title, row.getString("id"));
                    var on = row.getObject("recognised_on", LocalDate.class);
                    List<AwardKey> usedFor = row.getString("award_key") == null
                            ? List.of()
                            : List.of(new AwardKey(row.getString("award_key")));
                    if (row.getString("kind").equals("RESEARCH")) {
                        builder.research(new ResearchTask(id, title, reach, ofYear, on, usedFor));
                    } else {
                        builder.initiative(new Initiative(id, title, reach, ofYear, on, usedFor));
                    }
                });
    }

    /** The titles of one person and year, in which one that stands twice goes by the name of the first. */
    private static final class Titles {

        private record Title(String kind, String said, String id) {}

        private long holder;
        private int year;
        private final List<Title> seen = new ArrayList<>();

        String idOf(long ofHolder, int ofYear, String kind, String title, String id) {
            if (holder != ofHolder || year != ofYear) {
                holder = ofHolder;
                year = ofYear;
                seen.clear();
            }
            for (Title each : seen) {
                if (each.kind().equals(kind) && NameKey.of(each.said()).equals(NameKey.of(title))) {
                    return each.id();
                }
            }
            seen.add(new Title(kind, title, id));
            return id;
        }
    }

    /**
     * The leading posts, where the record reaches back to the day of joining and every leading post's title tells its level. Of
     * anybody else the posts count as not on record.
     */
    private void addPosts(Long[] numbers, LocalDate day, Map<Long, Facts.Builder> facts) {
        record Held(
                String title,
                boolean leader,
                LocalDate from,
                @Nullable LocalDate until) {}
        var held = new LinkedHashMap<Long, List<Held>>();
        var complete = new HashSet<Long>();
        database.sql("""
                select t.person_id, t.title, t.leader, lower(t.period) as from_day, upper(t.period) - 1 as until_day,
                       lower(t.period) <= p.joined_on as from_the_start
                  from organization.post t
                  join organization.person p on p.id = t.person_id
                 where t.person_id = any(cast(:ids as bigint[])) and t.kind = 'MAIN' and lower(t.period) <= :day
                 order by t.person_id, t.period""").param("ids", numbers).param("day", day).query(row -> {
            var person = row.getLong("person_id");
            held.computeIfAbsent(person, key -> new ArrayList<>())
                    .add(new Held(
                            row.getString("title"),
                            row.getBoolean("leader"),
                            row.getObject("from_day", LocalDate.class),
                            row.getObject("until_day", LocalDate.class)));
            if (row.getBoolean("from_the_start")) {
                complete.add(person);
            }
        });
        held.forEach((person, posts) -> {
            var told = posts.stream()
                    .allMatch(
                            each -> !each.leader() || PostLevel.of(each.title()).isPresent());
            if (!told || !complete.contains(person)) {
                return;
            }
            var builder = of(facts, person).postsOnRecord();
            posts.forEach(each -> PostLevel.of(each.title())
                    .ifPresent(level -> builder.post(new Post(level, each.from(), each.until()))));
        });
    }

    static final String SERVICES = """
            select person_id, place, began_on, ended_on from registry.service_time
             where withdrawn_at is null and person_id = any(cast(:ids as bigint[])) and began_on <= :day
             order by began_on, id""";

    private void addServices(Long[] numbers, LocalDate day, Map<Long, Facts.Builder> facts) {
        database.sql(SERVICES).param("ids", numbers).param("day", day).query(row -> {
            of(facts, row.getLong("person_id"))
                    .service(new Service(
                            ServicePlace.valueOf(row.getString("place")),
                            row.getObject("began_on", LocalDate.class),
                            row.getObject("ended_on", LocalDate.class)));
        });
    }

    /**
     * Who belonged to each unit at the end of each of the last years, and what is said of them. Counted where people sit, and
     * only then added up for the units above: everybody has one main post a day, so that nobody is counted twice. The bounds of
     * a period are compared one by one, because the planner takes a period that contains a day for a rare thing.
     */
    private static final String MEMBERS = """
            with recursive below(top, year, at_day, id) as (
                select unit_id, y, least(make_date(y, 12, 31), cast(:day as date)), unit_id
                  from unnest(cast(:ids as bigint[])) as unit_id,
                       generate_series(cast(:first as int), cast(:year as int)) as y
                union
                select b.top, b.year, b.at_day, p.unit_id
                  from below b
                  join organization.unit_parent p on p.parent_id = b.id and p.period @> b.at_day),
            member(unit_id, year, person_id) as materialized (
                select p.id, p.year, t.person_id
                  from (select distinct id, year, at_day from below) p
                  join organization.post t on t.unit_id = p.id and t.kind = 'MAIN'
                   and coalesce(lower(t.period), '-infinity') <= p.at_day
                   and coalesce(upper(t.period), 'infinity') > p.at_day),
            said(unit_id, year, about, what, people) as (
                select m.unit_id, m.year, 'RATED', q.class, count(*)
                  from member m
                  left join registry.yearly_rating q
                    on q.person_id = m.person_id and q.year = m.year and q.withdrawn_at is null
                 group by m.unit_id, m.year, q.class
                union all
                select unit_id, year, 'AWARDED', award_key, count(*)
                  from (select distinct m.unit_id, m.year, r.award_key, m.person_id
                          from member m
                          join registry.award_record r on r.person_id = m.person_id and r.achieved_to = m.year
                          join registry.award_decision d on d.id = r.decision_id and d.signed_on <= :day
                         where r.achieved_to between :first and :year
                           and (r.undone_on is null or r.undone_on > :day)) awarded
                 group by unit_id, year, award_key
                union all
                select unit_id, year, 'DISCIPLINED', level, count(*)
                  from (select distinct m.unit_id, m.year, c.level, m.person_id
                          from member m
                          join registry.discipline c on c.person_id = m.person_id
                           and extract(year from c.decided_on) = m.year and c.decided_on <= :day
                           and c.withdrawn_at is null) disciplined
                 group by unit_id, year, level)
            select b.top, b.year, s.about, s.what, sum(s.people) as people
              from below b
              join said s on s.unit_id = b.id and s.year = b.year
             group by b.top, b.year, s.about, s.what
            """;

    /** What is said of the members of one unit at the end of one year. */
    private static final class Members {
        private int all;
        private int unrated;
        private int failed;
        private final Map<AwardKey, Integer> awarded = new HashMap<>();
        private final Map<DisciplineLevel, Integer> disciplined = new HashMap<>();

        void rated(@Nullable String rating, int people) {
            all += people;
            if (rating == null) {
                unrated += people;
            } else if (Rating.valueOf(rating) == Rating.NOT_COMPLETED) {
                failed += people;
            }
        }

        Truth completed() {
            return failed > 0 ? Truth.NO : unrated == 0 ? Truth.YES : Truth.UNKNOWN;
        }
    }

    private void addMembers(Long[] numbers, int year, LocalDate day, Map<Long, Facts.Builder> facts) {
        record Key(long unit, int year) {}
        var members = new HashMap<Key, Members>();
        database.sql(MEMBERS)
                .param("ids", numbers)
                .param("first", year - MEMBER_YEARS + 1)
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    var of = members.computeIfAbsent(
                            new Key(row.getLong("top"), row.getInt("year")), key -> new Members());
                    var what = row.getString("what");
                    var people = row.getInt("people");
                    switch (row.getString("about")) {
                        case "RATED" -> of.rated(what, people);
                        case "AWARDED" -> of.awarded.put(new AwardKey(what), people);
                        default -> of.disciplined.put(DisciplineLevel.valueOf(what), people);
                    }
                });
        members.forEach((key, of) -> of(facts, key.unit())
                .members(new CollectiveYear(key.year(), of.all, of.awarded, of.disciplined, of.completed())));
    }

    private static Facts.Builder of(Map<Long, Facts.Builder> facts, long holder) {
        var builder = facts.get(holder);
        if (builder == null) {
            throw new IllegalStateException("A fact about somebody who was not asked about");
        }
        return builder;
    }
}

package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may be meant by a name that nobody on record bears: people whose names are written nearly so. */
@Component
@Transactional(readOnly = true)
public class PeopleNamedNearly {

    /** How much of their runs of three letters two names must share; asking for more lets the index leave out the crowd. */
    private static final double LIKE_ENOUGH = 0.45;

    /** Each name is folded once; whoever is near is found by the name alone, and only then joined with post and unit. */
    static final String NEARLY = """
            with sought as materialized (
                select place, born, public.folded(name) as folded
                  from unnest(cast(:names as text[]), cast(:born as integer[]))
                       with ordinality as s(name, born, place))
            select s.place, person.*
              from sought s
             cross join lateral (
                 select like_it.id,
                        public.similarity(like_it.name_folded, s.folded)
                            + case when like_it.birth_year = s.born then 0.3 else 0 end as likeness
                   from organization.person like_it
                  where like_it.name_folded operator(public.%%) s.folded
                    and (:everywhere or exists (
                        select from organization.post t
                         where t.person_id = like_it.id and t.kind = 'MAIN' and t.period @> cast(:day as date)
                           and t.unit_id = any(cast(:within as bigint[]))))
                  order by likeness desc, like_it.id
                  limit :most) near
             cross join lateral (
                 %s where p.id = near.id) person
             order by s.place, near.likeness desc, near.id""".formatted(People.PERSON_ON_DAY);

    private final JdbcClient database;

    PeopleNamedNearly(JdbcClient database) {
        this.database = database;
    }

    /** A name as somebody wrote it, with the birth year beside it if there was one. */
    public record Sought(String name, @Nullable Integer birthYear) {}

    /**
     * For each of the sought the people named nearly so, the likeliest first; a birth year that agrees counts for much.
     * Who has nobody is left out. Two queries for all.
     *
     * @param within only people with their main post in one of these units on the day; null for everybody
     * @param atMost for each of the sought
     */
    public Map<Sought, List<PersonOnDay>> of(
            Collection<Sought> sought, @Nullable Collection<UnitId> within, LocalDate day, int atMost) {
        Map<Sought, List<PersonOnDay>> nearly = new LinkedHashMap<>();
        List<Sought> each = sought.stream().distinct().toList();
        if (each.isEmpty() || (within != null && within.isEmpty())) {
            return nearly;
        }
        beLikeEnough();
        database.sql(NEARLY)
                .param(
                        "names",
                        each.stream()
                                .map(one -> SearchWords.of(one.name()).text())
                                .toArray(String[]::new))
                .param("born", each.stream().map(Sought::birthYear).toArray(Integer[]::new))
                .param("everywhere", within == null)
                .param(
                        "within",
                        within == null
                                ? new Long[0]
                                : within.stream().map(UnitId::value).toArray(Long[]::new))
                .param("day", day)
                .param("most", atMost)
                .query((row, number) -> {
                    Sought of = each.get(row.getInt("place") - 1);
                    return nearly.computeIfAbsent(of, key -> new ArrayList<>()).add(People.personOnDay(row, number));
                })
                .list();
        return nearly;
    }

    /** What the operator takes for alike, until this transaction ends. */
    void beLikeEnough() {
        database.sql("select set_config('pg_trgm.similarity_threshold', :like, true)")
                .param("like", Double.toString(LIKE_ENOUGH))
                .query(String.class)
                .single();
    }
}

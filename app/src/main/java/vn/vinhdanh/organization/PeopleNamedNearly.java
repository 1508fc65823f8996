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

    private static final double LIKE_ENOUGH = 0.45;

    private final JdbcClient database;

    PeopleNamedNearly(JdbcClient database) {
        this.database = database;
    }

    /** A name as somebody wrote it, with the birth year beside it if there was one. */
    public record Sought(String name, @Nullable Integer birthYear) {}

    /**
     * For each of the sought the people named nearly so, the likeliest first; a birth year that agrees counts for much.
     * Who has nobody is left out. One query for all.
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
        database.sql("""
                        select s.place, near.*
                          from unnest(cast(:names as text[]), cast(:born as integer[]))
                               with ordinality as s(name, born, place)
                         cross join lateral (
                         %s
                          where p.name_folded operator(public.%%) public.folded(s.name)
                            and public.similarity(p.name_folded, public.folded(s.name)) >= :like
                            and (:everywhere or m.unit_id = any(cast(:within as bigint[])))
                          order by public.similarity(p.name_folded, public.folded(s.name))
                                   + case when p.birth_year = s.born then 0.3 else 0 end desc, p.id
                          limit :most) near
                         order by s.place""".formatted(People.PERSON_ON_DAY))
                .param(
                        "names",
                        each.stream()
                                .map(one -> SearchWords.of(one.name()).text())
                                .toArray(String[]::new))
                .param("born", each.stream().map(Sought::birthYear).toArray(Integer[]::new))
                .param("like", LIKE_ENOUGH)
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
}

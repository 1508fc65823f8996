package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/**
 * Holds what is brought onto record against what is known already, and refuses what cannot both be right. Where one of the two
 * facts is not known, such as the year of birth, nothing is refused. However many are asked about, it is one query.
 */
@Component
class Possible {

    private final JdbcClient database;

    Possible(JdbcClient database) {
        this.database = database;
    }

    /** Nobody serves in the year of birth or before. */
    void served(List<ServiceTime> services) {
        database.sql("""
                select p.full_name, p.birth_year, cast(said.begun as date) as begun
                  from unnest(cast(:people as bigint[]), cast(:begun as text[])) as said(person, begun)
                  join organization.person p on p.id = said.person
                 where extract(year from cast(said.begun as date)) <= p.birth_year
                 limit 1""")
                .param(
                        "people",
                        services.stream().map(each -> each.person().value()).toArray(Long[]::new))
                .param(
                        "begun",
                        services.stream().map(each -> each.from().toString()).toArray(String[]::new))
                .query((row, number) -> new Refusal(
                        "registry.refusal.served-before-birth",
                        row.getString("full_name"),
                        row.getObject("begun", LocalDate.class),
                        Year.of(row.getInt("birth_year"))))
                .optional()
                .ifPresent(Possible::refuse);
    }

    /** Nobody is rated for a year before the one of joining. What a unit took over from its forerunners is not asked. */
    void rated(List<YearlyRating> ratings) {
        var people = ratings.stream()
                .filter(each -> each.holder() instanceof Holder.OnePerson)
                .toList();
        database.sql("""
                select p.full_name, said.year, p.joined_on
                  from unnest(cast(:people as bigint[]), cast(:years as int[])) as said(person, year)
                  join organization.person p on p.id = said.person
                 where extract(year from p.joined_on) > said.year
                 limit 1""")
                .param(
                        "people",
                        people.stream()
                                .map(each -> each.holder().personNumber())
                                .toArray(Long[]::new))
                .param("years", people.stream().map(YearlyRating::year).toArray(Integer[]::new))
                .query((row, number) -> new Refusal(
                        "registry.refusal.rated-before-joining",
                        row.getString("full_name"),
                        Year.of(row.getInt("year")),
                        row.getObject("joined_on", LocalDate.class)))
                .optional()
                .ifPresent(Possible::refuse);
    }

    /**
     * One initiative stands once: none of its authors has another of the same title, sort and year.
     *
     * @param itself the record that is set right; null for a new one
     */
    void once(NewInitiative initiative, @Nullable Long itself) {
        database.sql("""
                select i.title, i.year, i.reach
                  from registry.initiative_author a
                  join registry.initiative i on i.id = a.initiative_id
                 where a.person_id = any(cast(:authors as bigint[])) and i.withdrawn_at is null
                   and i.year = :year and i.kind = :kind and i.id is distinct from cast(:itself as bigint)
                   and public.folded(i.title) = public.folded(:title)
                 limit 1""")
                .param(
                        "authors",
                        initiative.authors().stream().map(PersonId::value).toArray(Long[]::new))
                .param("year", initiative.year())
                .param("kind", initiative.research() ? "RESEARCH" : "INITIATIVE")
                .param("itself", itself)
                .param("title", initiative.title().strip())
                .query((row, number) -> new Refusal(
                        "registry.refusal.initiative-twice",
                        row.getString("title"),
                        Year.of(row.getInt("year")),
                        new Words.Term(
                                "registry.reach." + row.getString("reach").toLowerCase(Locale.ROOT), List.of())))
                .optional()
                .ifPresent(Possible::refuse);
    }

    private static void refuse(Refusal refusal) {
        throw refusal;
    }
}

package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;

/** What else stands on record about a person or unit beside awards. Reading only. */
@Component
@Transactional(readOnly = true)
public class Records {

    private final JdbcClient database;

    Records(JdbcClient database) {
        this.database = database;
    }

    /** The yearly ratings, the latest first. */
    public List<YearlyRating> ratings(Holder holder) {
        return database.sql("""
                select year, class, decision from registry.yearly_rating
                 where withdrawn_at is null
                   and person_id is not distinct from cast(:person as bigint)
                   and unit_id is not distinct from cast(:unit as bigint)
                 order by year desc""")
                .param("person", holder.personNumber())
                .param("unit", holder.unitNumber())
                .query((row, number) -> new YearlyRating(
                        holder, row.getInt("year"), Rating.valueOf(row.getString("class")), row.getString("decision")))
                .list();
    }

    /** The initiatives and research tasks the person wrote, the latest first. */
    public List<InitiativeRecord> initiatives(PersonId author) {
        return database.sql("""
                select i.id, i.title, i.kind, i.reach, i.year, i.recognised_on, i.recognised_by, r.award_key
                  from registry.initiative_author a
                  join registry.initiative i on i.id = a.initiative_id
                  left join registry.award_record r on r.id = a.used_by_id and r.undone_by_id is null
                 where a.person_id = :author and i.withdrawn_at is null
                 order by i.year desc, i.id desc""")
                .param("author", author.value())
                .query((row, number) -> new InitiativeRecord(
                        new InitiativeId(row.getLong("id")),
                        row.getString("title"),
                        row.getString("kind").equals("RESEARCH"),
                        Reach.valueOf(row.getString("reach")),
                        row.getInt("year"),
                        row.getObject("recognised_on", LocalDate.class),
                        row.getString("recognised_by"),
                        Optional.ofNullable(row.getString("award_key"))
                                .map(AwardKey::new)
                                .orElse(null)))
                .list();
    }

    /** The times of service, the latest first. */
    public List<ServiceTime> services(PersonId person) {
        return database.sql("""
                select place, began_on, ended_on, paper from registry.service_time
                 where withdrawn_at is null and person_id = :person
                 order by began_on desc, id desc""")
                .param("person", person.value())
                .query((row, number) -> new ServiceTime(
                        person,
                        ServicePlace.valueOf(row.getString("place")),
                        row.getObject("began_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("paper")))
                .list();
    }

    /** The achievements outside the yearly ladder, confirmed or only claimed, the latest first. */
    public List<AchievementRecord> achievements(Holder holder) {
        return database.sql("""
                select kind, year, what, confirmed_by, confirmed_on from registry.achievement
                 where withdrawn_at is null
                   and person_id is not distinct from cast(:person as bigint)
                   and unit_id is not distinct from cast(:unit as bigint)
                 order by year desc, id desc""")
                .param("person", holder.personNumber())
                .param("unit", holder.unitNumber())
                .query((row, number) -> {
                    var by = row.getString("confirmed_by");
                    return new AchievementRecord(
                            AchievementKind.valueOf(row.getString("kind")),
                            row.getInt("year"),
                            row.getString("what"),
                            by == null
                                    ? null
                                    : new NewAchievement.Confirmation(
                                            by, row.getObject("confirmed_on", LocalDate.class)));
                })
                .list();
    }

    /** The disciplinary measures, the latest first. For the emulation office and the person, not for the public. */
    public List<DisciplineRecord> disciplines(Holder holder) {
        return database.sql("""
                select level, decided_on, ends_on, decision from registry.discipline
                 where withdrawn_at is null
                   and person_id is not distinct from cast(:person as bigint)
                   and unit_id is not distinct from cast(:unit as bigint)
                 order by decided_on desc""")
                .param("person", holder.personNumber())
                .param("unit", holder.unitNumber())
                .query((row, number) -> new DisciplineRecord(
                        holder,
                        DisciplineLevel.valueOf(row.getString("level")),
                        row.getObject("decided_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("decision")))
                .list();
    }

    /** Since when proceedings are open on the day, or null when none are. */
    public @Nullable LocalDate proceedingsSince(Holder holder, LocalDate day) {
        return database.sql("""
                select min(opened_on) from registry.proceeding
                 where withdrawn_at is null
                   and person_id is not distinct from cast(:person as bigint)
                   and unit_id is not distinct from cast(:unit as bigint)
                   and opened_on <= :day and (closed_on is null or :day < closed_on)""")
                .param("person", holder.personNumber())
                .param("unit", holder.unitNumber())
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }
}

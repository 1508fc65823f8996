package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** Who holds an award of a year: what shares are counted over. */
@Component
@Transactional(readOnly = true)
public class HoldersOf {

    private final JdbcClient database;

    HoldersOf(JdbcClient database) {
        this.database = database;
    }

    /**
     * Who held it on the day, each with the unit that it was received in. One query.
     *
     * @param year the last year of the achievement
     */
    public Map<Holder, UnitId> of(AwardKey award, int year, LocalDate day) {
        var holders = new LinkedHashMap<Holder, UnitId>();
        database.sql("""
                select r.person_id, r.unit_id, coalesce(r.at_unit_id, r.unit_id) as at_unit
                  from registry.award_record r
                  join registry.award_decision d on d.id = r.decision_id and d.signed_on <= :day
                 where r.award_key = :award and r.achieved_to = :year
                   and (r.undone_on is null or r.undone_on > :day)
                   and coalesce(r.at_unit_id, r.unit_id) is not null""")
                .param("award", award.value())
                .param("year", year)
                .param("day", day)
                .query(row -> {
                    var person = row.getObject("person_id", Long.class);
                    holders.put(
                            person == null
                                    ? Holder.of(new UnitId(row.getLong("unit_id")))
                                    : Holder.of(new PersonId(person)),
                            new UnitId(row.getLong("at_unit")));
                });
        return holders;
    }
}

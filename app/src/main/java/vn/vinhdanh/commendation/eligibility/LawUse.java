package vn.vinhdanh.commendation.eligibility;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** Where the rule of an award is at work in this house: what stands on record, and what the viewer may open. */
@Component
@Transactional(readOnly = true)
public class LawUse {

    private final JdbcClient database;
    private final Access access;

    LawUse(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    /**
     * @param awards records of the award in the register that stand
     * @param dossiers dossiers for it, of the viewer's units
     */
    public record Use(long awards, long dossiers) {}

    /** How often an award was given, and how many dossiers ask for it. One query. */
    public Use of(AwardKey award) {
        boolean all = access.isAnyOf(Role.DESK_OFFICER, Role.COUNCIL_SECRETARY, Role.SIGNING_LEADER);
        Set<Long> units = all ? Set.of() : access.scope();
        return database.sql("""
                        select (select count(*) from registry.award_record r
                                 where r.award_key = :award and r.undone_by_id is null) as awards,
                               (select count(*) from commendation.dossier d
                                 where d.award_key = :award and d.state <> 'WITHDRAWN'
                                   and (:all or d.proposing_unit_id in (:units))) as dossiers""")
                .param("award", award.value())
                .param("all", all)
                .param("units", units.isEmpty() ? List.of(-1L) : List.copyOf(units))
                .query((row, number) -> new Use(row.getLong("awards"), row.getLong("dossiers")))
                .single();
    }
}

package vn.vinhdanh.commendation.survey;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.registry.AwardRecordId;
import vn.vinhdanh.rules.verdict.Answer;

/** The dossiers that awards of the register were given upon. Awards that were entered from paper have none. */
@Component
@Transactional(readOnly = true)
public class DossiersBehind {

    private final JdbcClient database;

    DossiersBehind(JdbcClient database) {
        this.database = database;
    }

    /**
     * What a replay needs of a dossier.
     *
     * @param received the day it was first received
     * @param kept the last answer of the rules that was kept with it; null when it was never weighed
     */
    public record Behind(LocalDate received, @Nullable Answer kept) {}

    /** By award. One query; the caller has checked that the viewer may see the awards. */
    public Map<AwardRecordId, Behind> of(Collection<AwardRecordId> awards) {
        Map<AwardRecordId, Behind> behind = new HashMap<>();
        database.sql("""
                        select i.award_record_id, d.received_on, d.verdict_answer
                          from commendation.decision_item i
                          join commendation.dossier d on d.id = i.dossier_id
                         where i.award_record_id = any(cast(:awards as bigint[])) and d.received_on is not null""")
                .param("awards", awards.stream().map(AwardRecordId::value).toArray(Long[]::new))
                .query(row -> {
                    String kept = row.getString("verdict_answer");
                    behind.put(
                            new AwardRecordId(row.getLong("award_record_id")),
                            new Behind(
                                    row.getObject("received_on", LocalDate.class),
                                    kept == null ? null : Answer.valueOf(kept)));
                });
        return behind;
    }
}

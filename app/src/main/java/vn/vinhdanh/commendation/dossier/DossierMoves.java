package vn.vinhdanh.commendation.dossier;

import java.util.Collection;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.StaleProblem;

/**
 * The moves that councils and decisions make, always inside their own act; the acts check who may.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DossierMoves {

    private final JdbcClient database;
    private final Journal journal;

    DossierMoves(JdbcClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * Moves dossiers that must all stand in one state.
     *
     * @param act what the journal calls it
     * @throws StaleProblem when one of them stands elsewhere by now; then none is moved
     */
    public void move(Collection<DossierId> ids, DossierState from, DossierState to, String act, Map<String, ?> after) {
        if (ids.isEmpty()) {
            return;
        }
        int moved = database.sql("""
                        update commendation.dossier set state = :to, version = version + 1
                         where id in (:ids) and state = :from""")
                .param("to", to.name())
                .param("from", from.name())
                .param("ids", ids.stream().map(DossierId::value).toList())
                .update();
        if (moved != ids.size()) {
            throw new StaleProblem();
        }
        ids.forEach(id -> journal.record(act, "dossier", id, Map.of("state", from), after));
    }
}

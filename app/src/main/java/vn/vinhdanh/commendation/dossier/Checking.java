package vn.vinhdanh.commendation.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** What the emulation office does: it returns with a reason, accepts, holds and lets go. */
@Component
@Transactional
public class Checking {

    private final JdbcClient database;
    private final Dossiers dossiers;
    private final DossierScope scope;
    private final Journal journal;

    Checking(JdbcClient database, Dossiers dossiers, DossierScope scope, Journal journal) {
        this.database = database;
        this.dossiers = dossiers;
        this.scope = scope;
        this.journal = journal;
    }

    /**
     * Sends a dossier back to its unit.
     *
     * @throws Refusal without a reason, or when the dossier lies elsewhere
     */
    public void returnForMore(DossierRef ref, String reason) {
        Dossier dossier = inHand(ref);
        if (dossier.state() != DossierState.SUBMITTED && dossier.state() != DossierState.ACCEPTED) {
            throw new Refusal("commendation.refusal.not-with-desk", dossier.subjectName());
        }
        String why = required(reason);
        move(ref, dossier, DossierState.RETURNED, why);
        journal.record(
                "dossier.returned",
                "dossier",
                ref.id(),
                Map.of("state", dossier.state()),
                Map.of("state", DossierState.RETURNED, "reason", why));
    }

    /**
     * Finds dossiers complete, so that they may come before a council; all of them or none.
     *
     * @throws Refusal when one lies elsewhere or is held
     */
    public void accept(List<DossierRef> refs) {
        if (refs.isEmpty()) {
            throw new Refusal("commendation.refusal.nothing-chosen");
        }
        for (DossierRef ref : refs) {
            Dossier dossier = inHand(ref);
            if (dossier.state() != DossierState.SUBMITTED) {
                throw new Refusal("commendation.refusal.not-with-desk", dossier.subjectName());
            }
            if (dossier.held()) {
                throw new Refusal("commendation.refusal.held", dossier.subjectName());
            }
            move(ref, dossier, DossierState.ACCEPTED, null);
            journal.record(
                    "dossier.accepted",
                    "dossier",
                    ref.id(),
                    Map.of("state", dossier.state()),
                    Map.of("state", DossierState.ACCEPTED));
        }
    }

    /** Holds a dossier where it is, for example while an inspection is open. */
    public void hold(DossierRef ref, String reason) {
        inHand(ref);
        String why = required(reason);
        keepHold(ref, why);
        journal.record("dossier.held", "dossier", ref.id(), null, Map.of("reason", why));
    }

    /** Lets a held dossier go on. */
    public void release(DossierRef ref) {
        Dossier dossier = inHand(ref);
        keepHold(ref, null);
        journal.record(
                "dossier.released",
                "dossier",
                ref.id(),
                Map.of("reason", dossier.heldReason() == null ? "" : dossier.heldReason()),
                null);
    }

    private void keepHold(DossierRef ref, @Nullable String reason) {
        changed(database.sql("""
                        update commendation.dossier set held_reason = cast(:reason as text), version = version + 1
                         where id = :id and version = :version""")
                .param("reason", reason)
                .param("id", ref.id().value())
                .param("version", ref.version())
                .update());
    }

    private void move(DossierRef ref, Dossier from, DossierState to, @Nullable String reason) {
        changed(database.sql("""
                        update commendation.dossier
                           set state = :to, returned_reason = cast(:reason as text), version = version + 1
                         where id = :id and version = :version and state = :from""")
                .param("to", to.name())
                .param("reason", reason)
                .param("id", ref.id().value())
                .param("version", ref.version())
                .param("from", from.state().name())
                .update());
    }

    private Dossier inHand(DossierRef ref) {
        scope.requireDesk(ref.id());
        Dossier dossier = dossiers.read(ref.id()).orElseThrow(NotFoundProblem::new);
        if (dossier.version() != ref.version()) {
            throw new StaleProblem();
        }
        return dossier;
    }

    private static String required(String reason) {
        String why = Proposing.composed(reason);
        if (why.isEmpty()) {
            throw new Refusal("commendation.refusal.reason-missing");
        }
        return why;
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new StaleProblem();
        }
    }
}

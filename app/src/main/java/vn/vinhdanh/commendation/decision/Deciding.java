package vn.vinhdanh.commendation.decision;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.DecisionSigned;
import vn.vinhdanh.commendation.certificate.Certificates;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.DossierMoves;
import vn.vinhdanh.commendation.dossier.DossierState;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.registry.AwardDecisionId;
import vn.vinhdanh.registry.AwardRecordId;
import vn.vinhdanh.registry.DecisionPurpose;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.NewAward;
import vn.vinhdanh.registry.NewDecision;
import vn.vinhdanh.registry.Registry;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.StaleProblem;

/**
 * The making of decisions. The desk or the council's secretary drafts, the leader who signs signs; with the signature, in
 * the same transaction, the awards enter the register (or leave it) and the certificates are made.
 */
@Component
@Transactional
public class Deciding {

    private final JdbcClient database;
    private final DecisionScope scope;
    private final Decisions decisions;
    private final Dossiers dossiers;
    private final DossierMoves moves;
    private final Registry registry;
    private final Settings settings;
    private final Certificates certificates;
    private final Journal journal;
    private final OnceOnly onceOnly;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(
            JdbcClient database,
            DecisionScope scope,
            Decisions decisions,
            Dossiers dossiers,
            DossierMoves moves,
            Registry registry,
            Settings settings,
            Certificates certificates,
            Journal journal,
            OnceOnly onceOnly,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.scope = scope;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.moves = moves;
        this.registry = registry;
        this.settings = settings;
        this.certificates = certificates;
        this.journal = journal;
        this.onceOnly = onceOnly;
        this.events = events;
        this.clock = clock;
    }

    /** Like {@link #draft(String, String, List)}, for a form that is taken once. */
    public DecisionId draft(UUID once, String issuer, String subject, List<DossierId> passed) {
        onceOnly.use(once);
        return draft(issuer, subject, passed);
    }

    /**
     * Drafts a decision over passed dossiers.
     *
     * @throws Refusal for an empty list, and for a dossier that has not passed or stands in another decision
     */
    public DecisionId draft(String issuer, String subject, List<DossierId> passed) {
        scope.requireDrafter("new");
        if (passed.isEmpty()) {
            throw new Refusal("commendation.refusal.decision-empty");
        }
        DecisionId id = insert("AWARD", issuer, subject, "", sessionOf(passed));
        try {
            for (DossierId dossier : passed) {
                database.sql(
                                "insert into commendation.decision_item (decision_id, dossier_id) values (:decision, :dossier)")
                        .param("decision", id.value())
                        .param("dossier", dossier.value())
                        .update();
            }
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("commendation.refusal.not-passed");
        }
        journal.record("decision.drafted", "decision", id, null, Map.of("items", passed.size()));
        return id;
    }

    /** The session whose list it is, when all dossiers come from one. */
    private @Nullable Long sessionOf(List<DossierId> passed) {
        List<Long> found = database.sql("""
                        select distinct session_id from commendation.agenda_item
                         where dossier_id in (:dossiers) and passed""")
                .param("dossiers", passed.stream().map(DossierId::value).toList())
                .query(Long.class)
                .list();
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Like {@link #draftRevocation(String, String, String, List)}, for a form that is taken once. */
    public DecisionId draftRevocation(
            UUID once, String issuer, String subject, String reason, List<Long> awardRecords) {
        onceOnly.use(once);
        return draftRevocation(issuer, subject, reason, awardRecords);
    }

    /**
     * Drafts a decision that undoes awards.
     *
     * @throws Refusal without awards or without a reason
     */
    public DecisionId draftRevocation(String issuer, String subject, String reason, List<Long> awardRecords) {
        scope.requireDrafter("new");
        if (awardRecords.isEmpty()) {
            throw new Refusal("commendation.refusal.decision-empty");
        }
        if (reason.isBlank()) {
            throw new Refusal("commendation.refusal.reason-missing");
        }
        DecisionId id = insert("REVOKE", issuer, subject, reason, null);
        for (long record : awardRecords) {
            boolean stands = database.sql(
                            "select exists (select from registry.award_record where id = :id and undone_by_id is null)")
                    .param("id", record)
                    .query(Boolean.class)
                    .single();
            if (!stands) {
                throw new Refusal("commendation.refusal.not-standing");
            }
            database.sql(
                            "insert into commendation.decision_item (decision_id, award_record_id) values (:decision, :record)")
                    .param("decision", id.value())
                    .param("record", record)
                    .update();
        }
        journal.record(
                "decision.drafted",
                "decision",
                id,
                null,
                Map.of("items", awardRecords.size(), "reason", composed(reason)));
        return id;
    }

    private DecisionId insert(String purpose, String issuer, String subject, String reason, @Nullable Long session) {
        if (subject.isBlank() || issuer.isBlank()) {
            throw new Refusal("commendation.refusal.subject-missing");
        }
        return new DecisionId(database.sql("""
                        insert into commendation.decision (purpose, session_id, issuer, subject, reason)
                        values (:purpose, cast(:session as bigint), :issuer, :subject, :reason)
                        returning id""")
                .param("purpose", purpose)
                .param("session", session)
                .param("issuer", composed(issuer))
                .param("subject", composed(subject))
                .param("reason", composed(reason))
                .query(Long.class)
                .single());
    }

    /** Throws a draft away; its dossiers are free for another decision. */
    public void drop(DecisionId id, int version) {
        scope.requireDrafter(id);
        drafted(id, version);
        changed(database.sql("""
                        update commendation.decision set state = 'DROPPED', version = version + 1
                         where id = :id and version = :version""")
                .param("id", id.value())
                .param("version", version)
                .update());
        journal.record("decision.dropped", "decision", id, null, null);
    }

    /**
     * Signs a decision: number, day and signer are fixed, the register is written, the dossiers are decided, the
     * certificates are made. All of it or nothing.
     *
     * @throws Refusal when something is missing, the day lies ahead, the issuer has given the number in that year, or the
     *     register cannot take an award
     */
    public void sign(
            DecisionId id, UUID once, String number, LocalDate signedOn, String signer, String title, int version) {
        scope.requireSigner(id);
        onceOnly.use(once);
        sign(id, number, signedOn, signer, title, version);
    }

    /** Like the other, for acts that carry no form. */
    public void sign(DecisionId id, String number, LocalDate signedOn, String signer, String title, int version) {
        scope.requireSigner(id);
        Decision decision = drafted(id, version);
        if (number.isBlank() || signer.isBlank()) {
            throw new Refusal("commendation.refusal.number-missing");
        }
        if (signedOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("commendation.refusal.signed-in-future");
        }
        NewDecision entry = new NewDecision(
                decision.revokes() ? DecisionPurpose.REVOKE : DecisionPurpose.AWARD,
                composed(number),
                signedOn,
                decision.issuer(),
                composed(signer),
                composed(title),
                false,
                settings.sample());
        AwardDecisionId entered = decision.revokes() ? revoke(decision, entry) : enter(decision, entry);
        try {
            changed(database.sql("""
                            update commendation.decision
                               set state = 'SIGNED', number = :number, signed_on = :signedOn, signer = :signer,
                                   signer_title = :title, registry_decision_id = :entry, version = version + 1
                             where id = :id and version = :version""")
                    .param("number", composed(number))
                    .param("signedOn", signedOn)
                    .param("signer", composed(signer))
                    .param("title", composed(title))
                    .param("entry", entered.value())
                    .param("id", id.value())
                    .param("version", version)
                    .update());
        } catch (DuplicateKeyException e) {
            throw new Refusal(
                    "commendation.refusal.number-taken",
                    number,
                    decision.issuer(),
                    Integer.toString(signedOn.getYear()));
        }
        if (!decision.revokes()) {
            certificates.issue(id.value());
        }
        journal.record(
                "decision.signed",
                "decision",
                id,
                Map.of("state", DecisionState.DRAFTED),
                Map.of(
                        "state", DecisionState.SIGNED,
                        "number", composed(number),
                        "signedOn", signedOn.toString(),
                        "items", decision.items().size()));
        events.publishEvent(new DecisionSigned(
                id.value(),
                composed(number),
                signedOn,
                decision.revokes(),
                decision.items().size()));
    }

    private AwardDecisionId revoke(Decision decision, NewDecision entry) {
        List<AwardRecordId> awards = decision.items().stream()
                .map(item -> new AwardRecordId(Objects.requireNonNull(item.awardRecord())))
                .toList();
        return registry.revoke(entry, awards, decision.reason());
    }

    private AwardDecisionId enter(Decision decision, NewDecision entry) {
        List<DossierId> ids = decision.items().stream()
                .map(item -> new DossierId(Objects.requireNonNull(item.dossier())))
                .toList();
        Map<DossierId, Dossier> read = dossiers.read(ids);
        var entered = registry.enter(
                entry,
                ids.stream()
                        .map(id -> award(Objects.requireNonNull(read.get(id))))
                        .toList());
        for (int i = 0; i < ids.size(); i++) {
            database.sql("update commendation.decision_item set award_record_id = :record where id = :item")
                    .param("record", entered.awards().get(i).value())
                    .param("item", decision.items().get(i).id())
                    .update();
        }
        moves.move(
                ids,
                DossierState.PASSED,
                DossierState.DECIDED,
                "dossier.decided",
                Map.of("state", DossierState.DECIDED, "decision", decision.id().value()));
        return entered.decision();
    }

    private static NewAward award(Dossier dossier) {
        Holder holder = switch (dossier.subject()) {
            case Subject.OfPerson of -> Holder.of(of.person());
            case Subject.OfUnit of -> Holder.of(of.unit());
        };
        return new NewAward(
                dossier.award(),
                dossier.grounds().type(),
                holder,
                dossier.at(),
                dossier.grounds().from(),
                dossier.year(),
                "",
                dossier.grounds().initiatives());
    }

    private Decision drafted(DecisionId id, int version) {
        Decision decision = decisions.read(id).orElseThrow(NotFoundProblem::new);
        if (decision.version() != version) {
            throw new StaleProblem();
        }
        if (decision.state() != DecisionState.DRAFTED) {
            throw new Refusal("commendation.refusal.not-drafted");
        }
        return decision;
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new StaleProblem();
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}

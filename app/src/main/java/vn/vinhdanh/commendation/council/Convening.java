package vn.vinhdanh.commendation.council;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.DossierMoves;
import vn.vinhdanh.commendation.dossier.DossierState;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/**
 * What the council's secretary does around the ballot: calls the session, marks who is there, opens it with its quorum,
 * writes down conflicts, and closes it with the minutes.
 */
@Component
@Transactional
public class Convening {

    private final JdbcClient database;
    private final CouncilScope scope;
    private final Sessions sessions;
    private final Dossiers dossiers;
    private final DossierMoves moves;
    private final Thresholds thresholds;
    private final Journal journal;
    private final OnceOnly onceOnly;

    Convening(
            JdbcClient database,
            CouncilScope scope,
            Sessions sessions,
            Dossiers dossiers,
            DossierMoves moves,
            Thresholds thresholds,
            Journal journal,
            OnceOnly onceOnly) {
        this.database = database;
        this.scope = scope;
        this.sessions = sessions;
        this.dossiers = dossiers;
        this.moves = moves;
        this.thresholds = thresholds;
        this.journal = journal;
        this.onceOnly = onceOnly;
    }

    /** Like {@link #convene(CouncilId, LocalDate, String, List)}, for a form that is taken once. */
    public SessionId convene(UUID once, CouncilId council, LocalDate heldOn, String place, List<DossierId> agenda) {
        onceOnly.use(once);
        return convene(council, heldOn, place, agenda);
    }

    /**
     * Calls a session: its roll is the council as it stands on that day, its agenda the accepted dossiers given, in their
     * order. Conflicts of interest that the records show are found at once.
     *
     * @throws Refusal without dossiers, when one is not accepted or is held, or when the council has no member on that day
     */
    public SessionId convene(CouncilId council, LocalDate heldOn, String place, List<DossierId> agenda) {
        scope.requireSecretary("council", council);
        if (agenda.isEmpty()) {
            throw new Refusal("commendation.refusal.empty-agenda");
        }
        SessionId id = insert(council, heldOn, place);
        if (database.sql("""
                        insert into commendation.session_member (session_id, member_id)
                        select :session, id from commendation.council_member
                         where council_id = :council and period @> cast(:day as date)""")
                        .param("session", id.value())
                        .param("council", council.value())
                        .param("day", heldOn)
                        .update()
                == 0) {
            throw new Refusal("commendation.refusal.no-members", heldOn);
        }
        List<Dossier> read = dossiers.read(agenda).values().stream().toList();
        if (read.size() != Set.copyOf(agenda).size()) {
            throw new NotFoundProblem();
        }
        int position = 0;
        for (Dossier dossier : read) {
            place(id, ++position, dossier);
        }
        moves.move(
                read.stream().map(Dossier::id).toList(),
                DossierState.ACCEPTED,
                DossierState.BEFORE_COUNCIL,
                "dossier.on-agenda",
                Map.of("state", DossierState.BEFORE_COUNCIL, "session", id.value()));
        findConflicts(id);
        journal.record(
                "session.convened",
                "session",
                id,
                null,
                Map.of("council", council.value(), "heldOn", heldOn, "items", read.size()));
        return id;
    }

    private SessionId insert(CouncilId council, LocalDate heldOn, String place) {
        QuorumRule quorum = thresholds.quorum(heldOn);
        try {
            return new SessionId(database.sql("""
                            insert into commendation.session
                                (council_id, held_on, place, quorum_numerator, quorum_denominator, quorum_basis, quorum_verified)
                            values (:council, :heldOn, :place, :numerator, :denominator, :basis, :verified)
                            returning id""")
                    .param("council", council.value())
                    .param("heldOn", heldOn)
                    .param("place", composed(place))
                    .param("numerator", quorum.numerator())
                    .param("denominator", quorum.denominator())
                    .param("basis", quorum.basis())
                    .param("verified", quorum.verified())
                    .query(Long.class)
                    .single());
        } catch (DataIntegrityViolationException e) {
            throw new NotFoundProblem();
        }
    }

    private void place(SessionId session, int position, Dossier dossier) {
        if (dossier.state() != DossierState.ACCEPTED) {
            throw new Refusal("commendation.refusal.not-accepted", dossier.subjectName());
        }
        if (dossier.held()) {
            throw new Refusal("commendation.refusal.held", dossier.subjectName());
        }
        Threshold threshold = thresholds.of(dossier.award(), Objects.requireNonNull(dossier.receivedOn()));
        database.sql("""
                        insert into commendation.agenda_item
                            (session_id, dossier_id, position, percent, threshold_basis, threshold_verified)
                        values (:session, :dossier, :position, cast(:percent as integer), :basis, :verified)""")
                .param("session", session.value())
                .param("dossier", dossier.id().value())
                .param("position", position)
                .param("percent", threshold.percent())
                .param("basis", threshold.basis())
                .param("verified", threshold.verified())
                .update();
    }

    /** The conflicts the records show: one's own dossier, and those of the unit (right below the ministry) one works in on the day. */
    private void findConflicts(SessionId session) {
        database.sql("""
                        insert into commendation.conflict (item_id, session_member_id, kind)
                        select i.id, sm.id,
                               case when d.person_id = cm.person_id then 'OWN_DOSSIER' else 'OWN_UNIT' end
                          from commendation.agenda_item i
                          join commendation.dossier d on d.id = i.dossier_id
                          join commendation.session s on s.id = i.session_id
                          join commendation.session_member sm on sm.session_id = s.id
                          join commendation.council_member cm on cm.id = sm.member_id
                         where s.id = :session
                           and (d.person_id = cm.person_id
                                or exists (select from organization.post t
                                            where t.person_id = cm.person_id and t.kind = 'MAIN'
                                              and t.period @> s.held_on
                                              and commendation.chief_unit(t.unit_id, s.held_on)
                                                  = commendation.chief_unit(d.at_unit_id, s.held_on)))
                        on conflict do nothing""").param("session", session.value()).update();
    }

    /** Takes a dossier off the agenda; it waits for another session. */
    public void takeOff(SessionId id, long item, int version) {
        Session session = inHand(id, version, SessionState.CONVENED, SessionState.OPEN);
        AgendaItem found = itemOf(session, item);
        if (session.agenda().size() == 1) {
            throw new Refusal("commendation.refusal.empty-agenda");
        }
        database.sql("delete from commendation.agenda_item where id = :item")
                .param("item", item)
                .update();
        moves.move(
                List.of(found.dossier().id()),
                DossierState.BEFORE_COUNCIL,
                DossierState.ACCEPTED,
                "dossier.off-agenda",
                Map.of("state", DossierState.ACCEPTED));
        touch(session, session.state());
        journal.record(
                "session.item-taken-off",
                "session",
                id,
                Map.of("dossier", found.dossier().id().value()),
                null);
    }

    /** Writes down who is in the room. Once a ballot is open, members may still come, none is struck off. */
    public void markPresent(SessionId id, Set<Long> rollMembers, int version) {
        Session session = inHand(id, version, SessionState.CONVENED, SessionState.OPEN, SessionState.VOTING);
        boolean strike = session.state() != SessionState.VOTING;
        for (RollMember member : session.roll()) {
            boolean there = rollMembers.contains(member.id()) || (!strike && member.present());
            database.sql("update commendation.session_member set present = :there where id = :id")
                    .param("there", there)
                    .param("id", member.id())
                    .update();
        }
        Session after = sessions.read(id).orElseThrow();
        if (session.state() == SessionState.OPEN && !after.quorate()) {
            throw new Refusal(
                    "commendation.refusal.no-quorum", after.present(), after.members(), after.neededPresent());
        }
        touch(session, session.state());
        journal.record(
                "session.presence-marked",
                "session",
                id,
                Map.of("present", session.present()),
                Map.of("present", after.present()));
    }

    /**
     * Opens the session.
     *
     * @throws Refusal when fewer are present than the quorum asks
     */
    public void open(SessionId id, int version) {
        Session session = inHand(id, version, SessionState.CONVENED);
        if (!session.quorate()) {
            throw new Refusal(
                    "commendation.refusal.no-quorum", session.present(), session.members(), session.neededPresent());
        }
        findConflicts(id);
        touch(session, SessionState.OPEN);
        journal.record(
                "session.opened",
                "session",
                id,
                Map.of("state", session.state()),
                Map.of("present", session.present(), "members", session.members(), "needed", session.neededPresent()));
    }

    /** Writes down a conflict that a member declares: kin, or another reason. She gets no paper for this item. */
    public void declare(SessionId id, long item, long rollMember, Conflict.Kind kind, String note, int version) {
        Session session = readFor(id, version);
        boolean self = sessions.own(session).map(own -> own.id() == rollMember).orElse(false);
        if (!self) {
            scope.requireSecretary("session", id);
        }
        requireState(session, SessionState.CONVENED, SessionState.OPEN);
        itemOf(session, item);
        requireOnRoll(session, rollMember);
        if (!kind.declared()) {
            throw new Refusal("commendation.refusal.conflict-is-found");
        }
        database.sql("""
                        insert into commendation.conflict (item_id, session_member_id, kind, note)
                        values (:item, :member, :kind, :note)
                        on conflict do nothing""")
                .param("item", item)
                .param("member", rollMember)
                .param("kind", kind.name())
                .param("note", composed(note))
                .update();
        touch(session, session.state());
        journal.record(
                "session.conflict-declared",
                "session",
                id,
                null,
                Map.of("item", item, "member", rollMember, "kind", kind));
    }

    /** Strikes out a declared conflict that was written down by mistake; found ones stay. */
    public void withdrawConflict(SessionId id, long item, long rollMember, int version) {
        Session session = inHand(id, version, SessionState.CONVENED, SessionState.OPEN);
        itemOf(session, item);
        int struck = database.sql("""
                        delete from commendation.conflict
                         where item_id = :item and session_member_id = :member and kind in ('KIN', 'OTHER')""")
                .param("item", item)
                .param("member", rollMember)
                .update();
        if (struck == 0) {
            throw new Refusal("commendation.refusal.conflict-stays");
        }
        touch(session, session.state());
        journal.record("session.conflict-struck", "session", id, Map.of("item", item, "member", rollMember), null);
    }

    /** Closes a counted session with the conclusion for the minutes. */
    public void close(SessionId id, String conclusion, int version) {
        Session session = inHand(id, version, SessionState.COUNTED);
        database.sql("update commendation.session set conclusion = :conclusion where id = :id")
                .param("conclusion", composed(conclusion))
                .param("id", id.value())
                .update();
        touch(session, SessionState.CLOSED);
        journal.record("session.closed", "session", id, Map.of("state", session.state()), Map.of("state", "CLOSED"));
    }

    private Session inHand(SessionId id, int version, SessionState... states) {
        scope.requireSecretary("session", id);
        Session session = readFor(id, version);
        requireState(session, states);
        return session;
    }

    private Session readFor(SessionId id, int version) {
        Session session = sessions.read(id).orElseThrow(NotFoundProblem::new);
        if (session.version() != version) {
            throw new StaleProblem();
        }
        return session;
    }

    private static void requireState(Session session, SessionState... states) {
        if (!Set.of(states).contains(session.state())) {
            throw new Refusal("commendation.refusal.session-elsewhere");
        }
    }

    private void touch(Session session, SessionState state) {
        int changed = database.sql("""
                        update commendation.session set state = :state, version = version + 1
                         where id = :id and version = :version""")
                .param("state", state.name())
                .param("id", session.id().value())
                .param("version", session.version())
                .update();
        if (changed != 1) {
            throw new StaleProblem();
        }
    }

    private static AgendaItem itemOf(Session session, long item) {
        return session.agenda().stream()
                .filter(each -> each.id() == item)
                .findFirst()
                .orElseThrow(NotFoundProblem::new);
    }

    private static void requireOnRoll(Session session, long rollMember) {
        if (session.roll().stream().noneMatch(each -> each.id() == rollMember)) {
            throw new NotFoundProblem();
        }
    }

    private static String composed(@Nullable String text) {
        return text == null ? "" : Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}

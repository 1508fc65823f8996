package vn.vinhdanh.commendation.council;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.DossierMoves;
import vn.vinhdanh.commendation.dossier.DossierState;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/**
 * The secret ballot. A vote is one transaction: the voter is ticked off and the papers go into the sealed {@link Urn}, or
 * neither. Nothing in the database joins the two, before the count or after it.
 */
@Component
@Transactional
public class Ballots {

    private static final int CODE = 16;

    private final JdbcClient database;
    private final CouncilScope scope;
    private final Sessions sessions;
    private final DossierMoves moves;
    private final UrnKeys keys;
    private final Journal journal;
    private final OnceOnly onceOnly;

    Ballots(
            JdbcClient database,
            CouncilScope scope,
            Sessions sessions,
            DossierMoves moves,
            UrnKeys keys,
            Journal journal,
            OnceOnly onceOnly) {
        this.database = database;
        this.scope = scope;
        this.sessions = sessions;
        this.moves = moves;
        this.keys = keys;
        this.journal = journal;
        this.onceOnly = onceOnly;
    }

    /** The ballots of a session, the latest first. */
    @Transactional(readOnly = true)
    public List<BallotView> of(SessionId session) {
        Map<Long, Set<Long>> voted = new HashMap<>();
        database.sql("""
                        select v.ballot_id, v.session_member_id
                          from commendation.ballot_voter v join commendation.ballot b on b.id = v.ballot_id
                         where b.session_id = :session""").param("session", session.value()).query(row -> {
            voted.computeIfAbsent(row.getLong("ballot_id"), ballot -> new HashSet<>())
                    .add(row.getLong("session_member_id"));
        });
        return database.sql("""
                        select id, round, state, coalesce(annulled_reason, '') as reason
                          from commendation.ballot where session_id = :session order by round desc""")
                .param("session", session.value())
                .query((row, number) -> new BallotView(
                        row.getLong("id"),
                        row.getInt("round"),
                        BallotView.State.valueOf(row.getString("state")),
                        voted.getOrDefault(row.getLong("id"), Set.of()),
                        row.getString("reason")))
                .list();
    }

    /** The papers of a counted session, in the order of their codes; empty before the count. */
    @Transactional(readOnly = true)
    public List<BallotPaper> papers(SessionId session) {
        return database.sql("""
                        select p.code, p.item_id, p.choice
                          from commendation.ballot_paper p join commendation.ballot b on b.id = p.ballot_id
                         where b.session_id = :session order by p.code""")
                .param("session", session.value())
                .query((row, number) -> new BallotPaper(
                        row.getString("code"), row.getLong("item_id"), Mark.valueOf(row.getString("choice"))))
                .list();
    }

    /**
     * Opens the ballot on the whole agenda.
     *
     * @throws Refusal when the quorum is no longer there
     */
    public void open(SessionId id, int version) {
        Session session = inHand(id, version, SessionState.OPEN);
        if (!session.quorate()) {
            throw new Refusal(
                    "commendation.refusal.no-quorum", session.present(), session.members(), session.neededPresent());
        }
        long ballot =
                database.sql("""
                        insert into commendation.ballot (session_id, round)
                        select :session, coalesce(max(round), 0) + 1
                          from commendation.ballot where session_id = :session
                        returning id""").param("session", id.value()).query(Long.class).single();
        keys.prepare(ballot);
        byte[] salt = keys.newSalt();
        database.sql("insert into commendation.ballot_urn (ballot_id, salt, sealed) values (:ballot, :salt, :sealed)")
                .param("ballot", ballot)
                .param("salt", salt)
                .param(
                        "sealed",
                        new Urn(keys.keyOf(ballot, salt), ballot)
                                .empty(session.members() * session.agenda().size()))
                .update();
        touch(session, SessionState.VOTING);
        journal.record(
                "ballot.opened",
                "session",
                id,
                null,
                Map.of("items", session.agenda().size()));
    }

    /**
     * Casts the viewer's vote on every item she may vote on. The papers returned carry the codes under which she will find
     * them in the published list; the house keeps no other trace of them and can never show them again.
     *
     * @param choices by item; exactly the items on which the viewer has no conflict
     * @throws Refusal when the ballot is closed, the viewer is not present, has voted, or the choices are not whole
     */
    public List<BallotPaper> cast(SessionId id, UUID once, Map<Long, Mark> choices) {
        Session session = sessions.find(id);
        RollMember own = sessions.own(session).orElseThrow(() -> scope.notYours("session", id));
        long ballot = openBallot(session);
        if (!own.present()) {
            throw new Refusal("commendation.refusal.not-present");
        }
        onceOnly.use(once);
        Set<Long> due = session.agenda().stream()
                .filter(item -> !item.conflicted(own.id()))
                .map(AgendaItem::id)
                .collect(Collectors.toSet());
        if (due.isEmpty()) {
            throw new Refusal("commendation.refusal.recused-from-all");
        }
        if (!choices.keySet().equals(due)) {
            throw new Refusal("commendation.refusal.choices-not-whole", due.size());
        }
        tickOff(ballot, own.id(), "IN_PERSON");
        List<BallotPaper> papers = new ArrayList<>();
        choices.forEach((item, choice) -> papers.add(new BallotPaper(RandomCodes.draw(CODE), item, choice)));
        putIn(ballot, papers);
        // Who has voted is known in the room; what was voted is not, and is not said here.
        journal.record("ballot.voted", "session", id, null, null);
        return session.agenda().stream()
                .flatMap(item -> papers.stream().filter(paper -> paper.item() == item.id()))
                .toList();
    }

    /**
     * Puts in the papers of members who voted on paper or, being absent, in writing: who they are, and apart from that how
     * many papers for each item say what.
     *
     * @param rollMembers who handed in an envelope
     * @param approvals how many of their papers approve, by item
     * @param rejections how many reject, by item; the remaining ones are blank
     */
    public void handIn(
            SessionId id,
            UUID once,
            Set<Long> rollMembers,
            Map<Long, Integer> approvals,
            Map<Long, Integer> rejections) {
        scope.requireSecretary("session", id);
        Session session = sessions.read(id).orElseThrow(NotFoundProblem::new);
        long ballot = openBallot(session);
        onceOnly.use(once);
        if (rollMembers.isEmpty()) {
            throw new Refusal("commendation.refusal.nobody-handed-in");
        }
        Set<Long> roll = session.roll().stream().map(RollMember::id).collect(Collectors.toSet());
        if (!roll.containsAll(rollMembers)) {
            throw new NotFoundProblem();
        }
        List<BallotPaper> papers = new ArrayList<>();
        for (AgendaItem item : session.agenda()) {
            int due = (int) rollMembers.stream()
                    .filter(member -> !item.conflicted(member))
                    .count();
            int approve = approvals.getOrDefault(item.id(), 0);
            int reject = rejections.getOrDefault(item.id(), 0);
            if (approve < 0 || reject < 0 || approve + reject > due) {
                throw new Refusal("commendation.refusal.papers-do-not-add-up", item.position(), due);
            }
            add(papers, item.id(), Mark.APPROVE, approve);
            add(papers, item.id(), Mark.REJECT, reject);
            add(papers, item.id(), Mark.BLANK, due - approve - reject);
        }
        rollMembers.stream().sorted().forEach(member -> tickOff(ballot, member, "ON_PAPER"));
        putIn(ballot, papers);
        journal.record("ballot.papers-handed-in", "session", id, null, Map.of("members", rollMembers.size()));
    }

    private static void add(List<BallotPaper> papers, long item, Mark choice, int times) {
        for (int i = 0; i < times; i++) {
            papers.add(new BallotPaper(RandomCodes.draw(CODE), item, choice));
        }
    }

    /**
     * Closes the ballot and counts it: the urn is emptied, every paper is laid open under its code, each dossier passes or
     * fails.
     *
     * @param evenIfSomeAreMissing whether to count although members who are present have not voted
     * @throws Refusal when some are missing and that was not confirmed, or when the urn does not hold one paper for each
     *     voter and item
     */
    public void count(SessionId id, boolean evenIfSomeAreMissing, int version) {
        Session session = inHand(id, version, SessionState.VOTING);
        long ballot = openBallot(session);
        // Whoever is just voting is waited for; whoever comes later finds the ballot closed.
        Sealed urn = locked(ballot);
        Set<Long> voted = voted(ballot);
        long missing = session.roll().stream()
                .filter(RollMember::present)
                .filter(member -> !voted.contains(member.id()))
                .filter(member -> session.agenda().stream().anyMatch(item -> !item.conflicted(member.id())))
                .count();
        if (missing > 0 && !evenIfSomeAreMissing) {
            throw new Refusal("commendation.refusal.votes-missing", missing);
        }
        List<BallotPaper> papers = emptied(urn, ballot);
        for (AgendaItem item : session.agenda()) {
            long due = voted.stream().filter(member -> !item.conflicted(member)).count();
            long found =
                    papers.stream().filter(paper -> paper.item() == item.id()).count();
            if (due != found) {
                throw new Refusal("commendation.refusal.urn-does-not-add-up", item.position(), found, due);
            }
        }
        layOpen(ballot, papers);
        settle(session, papers);
        touch(session, SessionState.COUNTED);
    }

    private void layOpen(long ballot, List<BallotPaper> papers) {
        database.sql("update commendation.ballot set state = 'COUNTED', version = version + 1 where id = :ballot")
                .param("ballot", ballot)
                .update();
        // One statement, in the order of the codes: neither row order nor transaction tells one paper from another.
        database.sql("""
                        insert into commendation.ballot_paper (code, ballot_id, item_id, choice)
                        select code, :ballot, item, choice
                          from unnest(cast(:codes as text[]), cast(:items as bigint[]), cast(:choices as text[]))
                               as paper(code, item, choice)
                         order by code""")
                .param("ballot", ballot)
                .param("codes", papers.stream().map(BallotPaper::code).toArray(String[]::new))
                .param("items", papers.stream().map(BallotPaper::item).toArray(Long[]::new))
                .param(
                        "choices",
                        papers.stream().map(paper -> paper.choice().name()).toArray(String[]::new))
                .update();
        throwAway(ballot);
    }

    /** With the salt and the file goes the key: what old copies of the urn hold can no longer be opened. */
    private void throwAway(long ballot) {
        database.sql("delete from commendation.ballot_urn where ballot_id = :ballot")
                .param("ballot", ballot)
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keys.forget(ballot);
            }
        });
    }

    @EventListener
    void clearUp(ApplicationReadyEvent start) {
        keys.forgetAllBut(new HashSet<>(database.sql("select ballot_id from commendation.ballot_urn")
                .query(Long.class)
                .list()));
    }

    private void settle(Session session, List<BallotPaper> papers) {
        List<DossierId> passed = new ArrayList<>();
        List<DossierId> failed = new ArrayList<>();
        Map<String, Object> results = new HashMap<>();
        for (AgendaItem item : session.agenda()) {
            int approvals = count(papers, item, Mark.APPROVE);
            int needed = item.threshold().votesNeeded(session.members());
            boolean passes = approvals >= needed;
            (passes ? passed : failed).add(item.dossier().id());
            results.put("item " + item.position(), approvals + "/" + session.members());
            database.sql("""
                            update commendation.agenda_item
                               set members = :members, votes_needed = :needed, approvals = :approvals,
                                   rejections = :rejections, blanks = :blanks, passed = :passed
                             where id = :item""")
                    .param("members", session.members())
                    .param("needed", needed)
                    .param("approvals", approvals)
                    .param("rejections", count(papers, item, Mark.REJECT))
                    .param("blanks", count(papers, item, Mark.BLANK))
                    .param("passed", passes)
                    .param("item", item.id())
                    .update();
        }
        moves.move(
                passed,
                DossierState.BEFORE_COUNCIL,
                DossierState.PASSED,
                "dossier.passed",
                Map.of("state", DossierState.PASSED, "session", session.id().value()));
        moves.move(
                failed,
                DossierState.BEFORE_COUNCIL,
                DossierState.FAILED,
                "dossier.failed",
                Map.of("state", DossierState.FAILED, "session", session.id().value()));
        journal.record("ballot.counted", "session", session.id(), null, results);
    }

    private static int count(List<BallotPaper> papers, AgendaItem item, Mark choice) {
        return (int) papers.stream()
                .filter(paper -> paper.item() == item.id() && paper.choice() == choice)
                .count();
    }

    /**
     * Throws an open ballot away unread, with a reason; another round can then be opened. What was voted is never known.
     */
    public void annul(SessionId id, String reason, int version) {
        Session session = inHand(id, version, SessionState.VOTING);
        String why = Normalizer.normalize(reason.strip(), Normalizer.Form.NFC);
        if (why.isEmpty()) {
            throw new Refusal("commendation.refusal.reason-missing");
        }
        long ballot = openBallot(session);
        locked(ballot);
        throwAway(ballot);
        database.sql("""
                        update commendation.ballot
                           set state = 'ANNULLED', annulled_reason = :reason, version = version + 1
                         where id = :ballot""").param("reason", why).param("ballot", ballot).update();
        touch(session, SessionState.OPEN);
        journal.record("ballot.annulled", "session", id, null, Map.of("reason", why));
    }

    private record Sealed(byte[] salt, byte[] sealed) {}

    private void putIn(long ballot, List<BallotPaper> papers) {
        Sealed urn = locked(ballot);
        byte[] sealed;
        try {
            sealed = new Urn(keys.keyOf(ballot, urn.salt()), ballot).with(urn.sealed(), papers);
        } catch (Urn.Unopenable e) {
            throw new Refusal("commendation.refusal.urn-does-not-open");
        }
        database.sql("update commendation.ballot_urn set sealed = :sealed where ballot_id = :ballot")
                .param("sealed", sealed)
                .param("ballot", ballot)
                .update();
    }

    private List<BallotPaper> emptied(Sealed urn, long ballot) {
        try {
            return new Urn(keys.keyOf(ballot, urn.salt()), ballot).emptied(urn.sealed());
        } catch (Urn.Unopenable e) {
            throw new Refusal("commendation.refusal.urn-does-not-open");
        }
    }

    private Sealed locked(long ballot) {
        return database.sql("select salt, sealed from commendation.ballot_urn where ballot_id = :ballot for update")
                .param("ballot", ballot)
                .query((row, number) -> new Sealed(row.getBytes("salt"), row.getBytes("sealed")))
                .optional()
                .orElseThrow(() -> new Refusal("commendation.refusal.no-open-ballot"));
    }

    private void tickOff(long ballot, long rollMember, String manner) {
        try {
            database.sql("""
                            insert into commendation.ballot_voter (ballot_id, session_member_id, manner)
                            values (:ballot, :member, :manner)""")
                    .param("ballot", ballot)
                    .param("member", rollMember)
                    .param("manner", manner)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("commendation.refusal.voted-already");
        }
    }

    private Set<Long> voted(long ballot) {
        return new HashSet<>(
                database.sql("select session_member_id from commendation.ballot_voter where ballot_id = :ballot")
                        .param("ballot", ballot)
                        .query(Long.class)
                        .list());
    }

    private long openBallot(Session session) {
        Optional<Long> ballot = database.sql(
                        "select id from commendation.ballot where session_id = :session and state = 'OPEN'")
                .param("session", session.id().value())
                .query(Long.class)
                .optional();
        return ballot.orElseThrow(() -> new Refusal("commendation.refusal.no-open-ballot"));
    }

    private Session inHand(SessionId id, int version, SessionState state) {
        scope.requireSecretary("session", id);
        Session session = sessions.read(id).orElseThrow(NotFoundProblem::new);
        if (session.version() != version) {
            throw new StaleProblem();
        }
        if (session.state() != state) {
            throw new Refusal("commendation.refusal.session-elsewhere");
        }
        return session;
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
}

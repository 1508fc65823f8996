package vn.vinhdanh.commendation.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.web.NotFoundProblem;

/** The sessions, as far as the viewer may see them. Reading only; {@link Convening} and {@link Ballots} change them. */
@Component("councilSessions")
@Transactional(readOnly = true)
public class Sessions {

    private static final String VISIBLE = """
            (:seesAll or exists (
                select from commendation.session_member sm
                  join commendation.council_member cm on cm.id = sm.member_id
                 where sm.session_id = s.id and cm.person_id = :self))
            """;

    private final JdbcClient database;
    private final CouncilScope scope;
    private final Dossiers dossiers;

    Sessions(JdbcClient database, CouncilScope scope, Dossiers dossiers) {
        this.database = database;
        this.scope = scope;
        this.dossiers = dossiers;
    }

    private Map<String, Object> parameters() {
        return Map.of("seesAll", scope.seesAll(), "self", scope.councillor().orElse(-1L));
    }

    /**
     * One session with its roll and agenda. Four queries, however long they are.
     *
     * @throws NotFoundProblem when there is none, or none for this viewer (then it is journalled)
     */
    public Session find(SessionId id) {
        Session session = read(id).orElseThrow(NotFoundProblem::new);
        boolean onRoll = scope.councillor()
                .map(person -> session.roll().stream()
                        .anyMatch(member -> member.person().value() == person))
                .orElse(false);
        if (!scope.seesAll() && !onRoll) {
            throw scope.notYours("session", id);
        }
        return session;
    }

    /** The viewer's own line on the roll, if she stands on it. */
    public Optional<RollMember> own(Session session) {
        return scope.councillor()
                .flatMap(person -> session.roll().stream()
                        .filter(member -> member.person().value() == person)
                        .findFirst());
    }

    /** Whether the viewer prepares and counts, to show or hide the acts. */
    public boolean isSecretary() {
        return scope.isSecretary();
    }

    /** The sessions the viewer may see, the latest first. */
    public List<SessionLine> list() {
        return lines("", Map.of());
    }

    /** Those held in a year. */
    public List<SessionLine> ofYear(int year) {
        return lines(
                " and s.held_on between :first and :last",
                Map.of("first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 31)));
    }

    private List<SessionLine> lines(String further, Map<String, ?> more) {
        return database.sql("""
                        select s.id, c.name, s.held_on, s.place, s.state, count(i.id) as items,
                               count(i.id) filter (where i.passed) as passed
                          from commendation.session s
                          join commendation.council c on c.id = s.council_id
                          left join commendation.agenda_item i on i.session_id = s.id
                         where
                        """ + VISIBLE + further + "\n" + """
                         group by s.id, c.name
                         order by s.held_on desc, s.id desc
                         limit 200""")
                .params(parameters())
                .params(more)
                .query((row, number) -> new SessionLine(
                        new SessionId(row.getLong("id")),
                        row.getString("name"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        SessionState.valueOf(row.getString("state")),
                        row.getInt("items"),
                        row.getInt("passed")))
                .list();
    }

    /** Open ballots in which the viewer is present and has not voted. */
    public List<SessionLine> awaitingMyVote() {
        Optional<Long> self = scope.councillor();
        if (self.isEmpty()) {
            return List.of();
        }
        return lines(" and " + """
                exists (
                    select from commendation.ballot b
                      join commendation.session_member sm on sm.session_id = b.session_id and sm.present
                      join commendation.council_member cm on cm.id = sm.member_id and cm.person_id = :me
                     where b.session_id = s.id and b.state = 'OPEN'
                       and not exists (select from commendation.ballot_voter v
                                        where v.ballot_id = b.id and v.session_member_id = sm.id)
                       and exists (select from commendation.agenda_item i
                                    where i.session_id = s.id
                                      and not exists (select from commendation.conflict k
                                                       where k.item_id = i.id and k.session_member_id = sm.id)))
                """, Map.of("me", self.get()));
    }

    /** The session whoever asks; for the verbs, which check the scope themselves. */
    Optional<Session> read(SessionId id) {
        record Head(
                long council,
                String name,
                LocalDate heldOn,
                String place,
                SessionState state,
                QuorumRule quorum,
                String conclusion,
                int version) {}
        return database.sql("""
                        select s.*, c.name
                          from commendation.session s join commendation.council c on c.id = s.council_id
                         where s.id = :id""")
                .param("id", id.value())
                .query((row, number) -> new Head(
                        row.getLong("council_id"),
                        row.getString("name"),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("place"),
                        SessionState.valueOf(row.getString("state")),
                        new QuorumRule(
                                row.getInt("quorum_numerator"),
                                row.getInt("quorum_denominator"),
                                row.getString("quorum_basis"),
                                row.getBoolean("quorum_verified")),
                        row.getString("conclusion"),
                        row.getInt("version")))
                .optional()
                .map(head -> new Session(
                        id,
                        new CouncilId(head.council()),
                        head.name(),
                        head.heldOn(),
                        head.place(),
                        head.state(),
                        head.quorum(),
                        head.conclusion(),
                        roll(id),
                        agenda(id),
                        head.version()));
    }

    private List<RollMember> roll(SessionId id) {
        return database.sql("""
                        select sm.id, cm.person_id, p.full_name, cm.role, sm.present
                          from commendation.session_member sm
                          join commendation.council_member cm on cm.id = sm.member_id
                          join organization.person p on p.id = cm.person_id
                         where sm.session_id = :id
                         order by array_position(array['CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR', 'SECRETARY'], cm.role)
                                      nulls last,
                                  p.given_name, p.family_name, sm.id""")
                .param("id", id.value())
                .query((row, number) -> new RollMember(
                        row.getLong("id"),
                        new PersonId(row.getLong("person_id")),
                        row.getString("full_name"),
                        CouncilRole.valueOf(row.getString("role")),
                        row.getBoolean("present")))
                .list();
    }

    private List<AgendaItem> agenda(SessionId id) {
        Map<Long, List<Conflict>> conflicts = conflicts(id);
        record Item(
                long id, int position, DossierId dossier, Threshold threshold, AgendaItem.@Nullable Result result) {}
        List<Item> items = database.sql(
                        "select * from commendation.agenda_item where session_id = :id order by position")
                .param("id", id.value())
                .query((row, number) -> new Item(
                        row.getLong("id"),
                        row.getInt("position"),
                        new DossierId(row.getLong("dossier_id")),
                        new Threshold(
                                row.getObject("percent", Integer.class),
                                row.getString("threshold_basis"),
                                row.getBoolean("threshold_verified")),
                        result(row)))
                .list();
        Map<DossierId, Dossier> read =
                dossiers.read(items.stream().map(Item::dossier).toList());
        List<AgendaItem> agenda = new ArrayList<>(items.size());
        for (Item item : items) {
            agenda.add(new AgendaItem(
                    item.id(),
                    item.position(),
                    java.util.Objects.requireNonNull(read.get(item.dossier())),
                    item.threshold(),
                    conflicts.getOrDefault(item.id(), List.of()),
                    item.result()));
        }
        return agenda;
    }

    private Map<Long, List<Conflict>> conflicts(SessionId id) {
        Map<Long, List<Conflict>> conflicts = new HashMap<>();
        database.sql("""
                        select k.item_id, k.session_member_id, p.full_name, k.kind, k.note
                          from commendation.conflict k
                          join commendation.agenda_item i on i.id = k.item_id
                          join commendation.session_member sm on sm.id = k.session_member_id
                          join commendation.council_member cm on cm.id = sm.member_id
                          join organization.person p on p.id = cm.person_id
                         where i.session_id = :id
                         order by p.given_name, p.family_name, k.session_member_id""").param("id", id.value()).query(row -> {
            conflicts
                    .computeIfAbsent(row.getLong("item_id"), item -> new ArrayList<>())
                    .add(new Conflict(
                            row.getLong("session_member_id"),
                            row.getString("full_name"),
                            Conflict.Kind.valueOf(row.getString("kind")),
                            row.getString("note")));
        });
        return conflicts;
    }

    private static AgendaItem.@Nullable Result result(ResultSet row) throws SQLException {
        return row.getObject("passed") == null
                ? null
                : new AgendaItem.Result(
                        row.getInt("members"),
                        row.getInt("votes_needed"),
                        row.getInt("approvals"),
                        row.getInt("rejections"),
                        row.getInt("blanks"),
                        row.getBoolean("passed"));
    }
}

package vn.vinhdanh.commendation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

@HouseTest
class BallotTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private Acting acting;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Convening convening;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private int next;

    /** Dossiers of a unit whose people sit in no council, in a year of the test's own. */
    private List<DossierId> dossiers(String officer, int year, int count) {
        long unit = acting.unitOf(officer);
        List<DossierId> made = new ArrayList<>();
        for (long person : acting.peopleOf(unit, next + count).subList(next, next + count)) {
            made.add(acting.accepted(person, unit, year));
        }
        next += count;
        return made;
    }

    private SessionId voting(String council, int members, int present, List<DossierId> agenda) {
        SessionId id = acting.openSession(acting.council(council, members), DAY, present, agenda);
        ballots.open(id, acting.version(id));
        return id;
    }

    private List<BallotPaper> vote(SessionId id, int councillor, Mark mark) {
        return acting.as("uy-vien-" + councillor, () -> {
            Session session = sessions.find(id);
            long own = sessions.own(session).orElseThrow().id();
            Map<Long, Mark> marks = new HashMap<>();
            session.agenda().stream().filter(item -> !item.conflicted(own)).forEach(item -> marks.put(item.id(), mark));
            return ballots.cast(id, UUID.randomUUID(), marks);
        });
    }

    @Test
    void nine_of_ten_pass_and_eight_of_ten_do_not() {
        List<DossierId> agenda = dossiers("hoc-vien", 2031, 2);
        SessionId id = voting("Nine of ten", 10, 10, agenda);
        List<Long> items =
                sessions.find(id).agenda().stream().map(AgendaItem::id).toList();
        for (int councillor = 1; councillor <= 10; councillor++) {
            Mark first = councillor == 10 ? Mark.REJECT : Mark.APPROVE;
            Mark second = councillor >= 9 ? Mark.BLANK : Mark.APPROVE;
            acting.as(
                    "uy-vien-" + councillor,
                    () -> ballots.cast(id, UUID.randomUUID(), Map.of(items.get(0), first, items.get(1), second)));
        }
        ballots.count(id, false, acting.version(id));

        Session session = sessions.find(id);
        assertThat(session.agenda().get(0).result()).isEqualTo(new AgendaItem.Result(10, 9, 9, 1, 0, true));
        assertThat(session.agenda().get(1).result()).isEqualTo(new AgendaItem.Result(10, 9, 8, 0, 2, false));
        assertThat(session.agenda().stream()
                        .map(item -> acting.state(item.dossier().id())))
                .containsExactly("PASSED", "FAILED");
    }

    @Test
    void a_recused_member_gets_no_paper_and_stays_in_the_denominator() {
        List<DossierId> agenda = dossiers("vien-ung-dung", 2032, 1);
        SessionId id = voting("Recused", 9, 9, agenda);
        // Nobody of that institute sits among the first nine; the tenth councillor does.
        assertThat(sessions.find(id).agenda().getFirst().conflicts()).isEmpty();

        List<DossierId> more = dossiers("vien-ung-dung", 2033, 1);
        SessionId ten = voting("Recused, ten", 10, 10, more);
        AgendaItem item = sessions.find(ten).agenda().getFirst();
        assertThat(item.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.OWN_UNIT);
        assertThat(item.canPass(10)).isTrue();
        assertThatThrownBy(() -> acting.as(
                        "uy-vien-10", () -> ballots.cast(ten, UUID.randomUUID(), Map.of(item.id(), Mark.APPROVE))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("recused-from-all");
        for (int councillor = 1; councillor <= 9; councillor++) {
            vote(ten, councillor, Mark.APPROVE);
        }
        ballots.count(ten, false, acting.version(ten));
        assertThat(sessions.find(ten).agenda().getFirst().result())
                .isEqualTo(new AgendaItem.Result(10, 9, 9, 0, 0, true));
    }

    @Test
    void one_recused_of_nine_leaves_an_item_that_cannot_pass() {
        List<DossierId> agenda = dossiers("hoc-vien", 2034, 1);
        SessionId id = acting.openSession(acting.council("Kin", 9), DAY, 9, agenda);
        Session session = sessions.find(id);
        long item = session.agenda().getFirst().id();
        convening.declare(id, item, session.roll().getLast().id(), Conflict.Kind.KIN, "", acting.version(id));
        AgendaItem conflicted = sessions.find(id).agenda().getFirst();
        assertThat(conflicted.conflicts()).hasSize(1);
        assertThat(conflicted.canPass(9)).isFalse();
    }

    @Test
    void a_session_opens_with_two_thirds_only() {
        List<DossierId> agenda = dossiers("hoc-vien", 2035, 1);
        CouncilId council = acting.council("Quorum", 10);
        SessionId id = convening.convene(council, DAY, "", agenda);
        Set<Long> six = new HashSet<>();
        sessions.find(id).roll().stream().limit(6).forEach(member -> six.add(member.id()));
        convening.markPresent(id, six, acting.version(id));
        assertThatThrownBy(() -> convening.open(id, acting.version(id)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no-quorum");
        six.add(sessions.find(id).roll().get(6).id());
        convening.markPresent(id, six, acting.version(id));
        convening.open(id, acting.version(id));
        assertThat(sessions.find(id).state()).isEqualTo(SessionState.OPEN);
    }

    @Test
    void nobody_votes_twice_not_even_past_the_program() {
        SessionId id = voting("Twice", 10, 10, dossiers("hoc-vien", 2036, 1));
        vote(id, 1, Mark.APPROVE);
        assertThatThrownBy(() -> vote(id, 1, Mark.REJECT))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("voted-already");
        assertThatThrownBy(() -> database.sql("""
                                insert into commendation.ballot_voter
                                select ballot_id, session_member_id, 'ON_PAPER' from commendation.ballot_voter
                                 where ballot_id = :ballot""")
                        .param("ballot", ballots.of(id).getFirst().id())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_vote_that_breaks_off_leaves_neither_the_tick_nor_the_paper() {
        SessionId id = voting("Broken off", 10, 10, dossiers("hoc-vien", 2037, 1));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    vote(id, 1, Mark.APPROVE);
                    throw new IllegalStateException("the machine dies here");
                }))
                .hasMessage("the machine dies here");
        assertThat(ballots.of(id).getFirst().voted()).isEmpty();
        vote(id, 1, Mark.REJECT);
        ballots.count(id, true, acting.version(id));
        assertThat(sessions.find(id).agenda().getFirst().result())
                .isEqualTo(new AgendaItem.Result(10, 9, 0, 1, 0, false));
    }

    @Test
    void nothing_of_the_result_is_there_before_the_count() {
        SessionId id = voting("Before the count", 10, 10, dossiers("hoc-vien", 2038, 1));
        List<BallotPaper> receipt = vote(id, 1, Mark.APPROVE);
        assertThat(ballots.papers(id)).isEmpty();
        assertThat(sessions.find(id).agenda().getFirst().result()).isNull();
        assertThatThrownBy(() -> ballots.count(id, false, acting.version(id)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("votes-missing");
        ballots.count(id, true, acting.version(id));
        assertThat(ballots.papers(id)).containsExactlyElementsOf(receipt);
    }

    @Test
    void a_counted_paper_is_never_changed_and_none_is_added() {
        SessionId id = voting("Counted", 10, 10, dossiers("hoc-vien", 2039, 1));
        vote(id, 1, Mark.APPROVE);
        ballots.count(id, true, acting.version(id));
        assertThatThrownBy(() -> database.sql("update commendation.ballot_paper set choice = 'REJECT'")
                        .update())
                .hasMessageContaining("never changed");
        SessionId open = voting("Counted, other", 10, 10, dossiers("hoc-vien", 2039, 1));
        assertThatThrownBy(() -> database.sql("""
                                insert into commendation.ballot_paper (code, ballot_id, item_id, choice)
                                values ('AAAAAAAAAAAAAAAA', :ballot, :item, 'APPROVE')""")
                        .param("ballot", ballots.of(open).getFirst().id())
                        .param("item", sessions.find(open).agenda().getFirst().id())
                        .update())
                .hasMessageContaining("laid open by the count only");
    }

    @Test
    void absent_members_vote_in_writing_and_their_papers_count() {
        SessionId id = voting("In writing", 10, 8, dossiers("hoc-vien", 2040, 1));
        for (int councillor = 1; councillor <= 8; councillor++) {
            vote(id, councillor, Mark.APPROVE);
        }
        assertThatThrownBy(() -> vote(id, 9, Mark.APPROVE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-present");
        Session session = sessions.find(id);
        long item = session.agenda().getFirst().id();
        Set<Long> absent = new HashSet<>();
        session.roll().stream().filter(member -> !member.present()).forEach(member -> absent.add(member.id()));
        assertThatThrownBy(() -> ballots.handIn(id, UUID.randomUUID(), absent, Map.of(item, 2), Map.of(item, 1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("add-up");
        ballots.handIn(id, UUID.randomUUID(), absent, Map.of(item, 1), Map.of(item, 1));
        ballots.count(id, false, acting.version(id));
        assertThat(sessions.find(id).agenda().getFirst().result())
                .isEqualTo(new AgendaItem.Result(10, 9, 9, 1, 0, true));
    }

    @Test
    void an_annulled_ballot_is_never_read_and_another_round_can_be_held() {
        SessionId id = voting("Annulled", 10, 10, dossiers("hoc-vien", 2041, 1));
        vote(id, 1, Mark.REJECT);
        ballots.annul(id, "Mất điện", acting.version(id));
        assertThat(ballots.papers(id)).isEmpty();
        ballots.open(id, acting.version(id));
        vote(id, 1, Mark.APPROVE);
        assertThat(ballots.of(id)).extracting(BallotView::round).containsExactly(2, 1);
    }

    @Test
    void strangers_find_no_session_and_members_do_not_count() {
        SessionId id = voting("Strangers", 9, 9, dossiers("hoc-vien", 2042, 1));
        assertThatThrownBy(() -> acting.as("uy-vien-10", () -> sessions.find(id)))
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> acting.as("vien-ung-dung", () -> sessions.find(id)))
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> acting.as("quan-tri", () -> sessions.find(id))).isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> acting.as("uy-vien-1", () -> ballots.count(id, true, acting.version(id))))
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> acting.as("thu-ky", () -> ballots.cast(id, UUID.randomUUID(), Map.of())))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(database.sql("select count(*) from identity.journal where act = 'access.refused' and subject = :id")
                        .param("id", id.toString())
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void a_stale_page_changes_nothing() {
        SessionId id = voting("Stale", 10, 10, dossiers("hoc-vien", 2043, 1));
        assertThatThrownBy(() -> ballots.count(id, true, acting.version(id) - 1))
                .isInstanceOf(StaleProblem.class);
    }
}

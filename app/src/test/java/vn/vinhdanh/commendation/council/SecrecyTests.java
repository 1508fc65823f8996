package vn.vinhdanh.commendation.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.ground.HouseTest;

/** What somebody who reads the whole database can and cannot learn of a secret ballot. */
@HouseTest
class SecrecyTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int MEMBERS = 10;

    @Autowired
    private Acting acting;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcClient database;

    @Value("${vinhdanh.data:./data}")
    private Path data;

    private SessionId voting(String name, int year) {
        long unit = acting.unitOf("vien-nang-luong");
        List<DossierId> agenda =
                List.of(acting.accepted(acting.peopleOf(unit, 1).getFirst(), unit, year));
        SessionId id = acting.openSession(acting.council(name, MEMBERS), DAY, MEMBERS, agenda);
        ballots.open(id, acting.version(id));
        return id;
    }

    private BallotPaper vote(SessionId id, int councillor, Mark mark) {
        return acting.as("uy-vien-" + councillor, () -> {
                    long item = sessions.find(id).agenda().getFirst().id();
                    return ballots.cast(id, UUID.randomUUID(), Map.of(item, mark));
                })
                .getFirst();
    }

    @Test
    void the_schema_has_no_way_from_a_paper_to_a_voter() {
        Set<String> paper = columns("ballot_paper");
        Set<String> voter = columns("ballot_voter");
        assertThat(paper).containsExactlyInAnyOrder("code", "ballot_id", "item_id", "choice");
        assertThat(voter).containsExactlyInAnyOrder("ballot_id", "session_member_id", "manner");
        List<String> referenced = database.sql("""
                        select confrelid::regclass::text from pg_constraint
                         where contype = 'f' and conrelid = 'commendation.ballot_paper'::regclass""").query(String.class).list();
        assertThat(referenced)
                .as("a paper belongs to a ballot and an item, and to nobody")
                .containsExactlyInAnyOrder("commendation.ballot", "commendation.agenda_item");
        assertThat(database.sql("""
                                select count(*) from information_schema.columns
                                 where table_schema = 'commendation' and table_name like 'ballot\\_%'
                                   and (data_type like 'timestamp%' or is_identity = 'YES' or column_default like 'nextval%')""").query(Long.class).single())
                .as("no time and no running number in the ballot")
                .isZero();
    }

    private Set<String> columns(String table) {
        return Set.copyOf(
                database.sql("""
                        select column_name from information_schema.columns
                         where table_schema = 'commendation' and table_name = :table""").param("table", table).query(String.class).list());
    }

    @Test
    void while_it_is_open_the_database_holds_no_choice_at_all() {
        SessionId id = voting("Sealed", 2051);
        BallotPaper paper = vote(id, 1, Mark.APPROVE);
        long ballot = ballots.of(id).getFirst().id();
        byte[] sealed = database.sql("select sealed from commendation.ballot_urn where ballot_id = :ballot")
                .param("ballot", ballot)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(paper.code());
        assertThat(database.sql("select count(*) from commendation.ballot_paper where ballot_id = :ballot")
                        .param("ballot", ballot)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql(
                                "select count(*) from identity.journal where after::text like :code or before::text like :code")
                        .param("code", "%" + paper.code() + "%")
                        .query(Long.class)
                        .single())
                .as("the journal knows no code")
                .isZero();
        assertThat(database.sql("""
                                select count(*) from identity.journal
                                 where act = 'ballot.voted' and (before is not null or after is not null)""").query(Long.class).single())
                .as("the journal says that a member voted, and nothing more")
                .isZero();
    }

    @Test
    void neither_transactions_nor_row_order_tell_who_voted_what() {
        SessionId id = voting("Order", 2052);
        List<Integer> order = new ArrayList<>();
        for (int councillor = 1; councillor <= MEMBERS; councillor++) {
            order.add(councillor);
        }
        Collections.shuffle(order, new Random(3));
        Map<String, Integer> cameAs = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            cameAs.put(
                    vote(id, order.get(i), i == 3 ? Mark.REJECT : Mark.APPROVE).code(), i);
        }
        long ballot = ballots.of(id).getFirst().id();
        ballots.count(id, false, acting.version(id));

        List<String> papers =
                database.sql("""
                        select code from commendation.ballot_paper where ballot_id = :ballot order by ctid""").param("ballot", ballot).query(String.class).list();
        assertThat(papers)
                .as("papers lie in the order of their random codes")
                .isSorted()
                .hasSize(MEMBERS);
        assertThat(papers.stream().map(cameAs::get).toList())
                .as("which is not the order in which they came")
                .isNotEqualTo(
                        java.util.stream.IntStream.range(0, MEMBERS).boxed().toList());
        assertThat(database.sql(
                                "select count(distinct xmin::text) from commendation.ballot_paper where ballot_id = :ballot")
                        .param("ballot", ballot)
                        .query(Long.class)
                        .single())
                .as("one transaction wrote all papers")
                .isEqualTo(1);
        assertThat(database.sql("""
                                select count(*)
                                  from commendation.ballot_paper p
                                  join commendation.ballot_voter v on v.ballot_id = p.ballot_id
                                 where p.ballot_id = :ballot and p.xmin::text = v.xmin::text""").param("ballot", ballot).query(Long.class).single())
                .as("and it ticked off no voter")
                .isZero();
    }

    @Test
    void after_the_count_both_halves_of_the_key_are_gone() {
        SessionId id = voting("Key", 2053);
        vote(id, 1, Mark.APPROVE);
        long ballot = ballots.of(id).getFirst().id();
        Path file = data.resolve("urns").resolve(ballot + ".key");
        assertThat(Files.exists(file) || System.getenv("VINHDANH_URN_SECRET") != null)
                .isTrue();
        ballots.count(id, true, acting.version(id));
        assertThat(file).doesNotExist();
        assertThat(database.sql("select count(*) from commendation.ballot_urn where ballot_id = :ballot")
                        .param("ballot", ballot)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void every_voter_finds_her_paper_and_anyone_can_add_up() {
        SessionId id = voting("Receipts", 2054);
        List<BallotPaper> receipts = new ArrayList<>();
        for (int councillor = 1; councillor <= MEMBERS; councillor++) {
            receipts.add(vote(id, councillor, councillor == 2 ? Mark.BLANK : Mark.APPROVE));
        }
        ballots.count(id, false, acting.version(id));
        assertThat(ballots.papers(id)).containsExactlyInAnyOrderElementsOf(receipts);
        AgendaItem.Result result =
                Objects.requireNonNull(sessions.find(id).agenda().getFirst().result());
        assertThat(ballots.papers(id).stream()
                        .filter(paper -> paper.choice() == Mark.APPROVE)
                        .count())
                .isEqualTo(result.approvals());
    }
}

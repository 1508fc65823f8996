package vn.vinhdanh.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A report is handed in, a ballot cast and a decision signed, all at one moment, and in the midst of it the application or
 * the database is killed. After the restart each of the three is there with all that belongs to it, or nothing of it is.
 *
 * <p>Every act ends with a line in the journal, and the journal takes one writer at a time. Who holds its lock beside the
 * house therefore stops all three where their rows are written and not yet committed, and chooses the moment of the death.
 */
class KilledInTheMiddleTests {

    /** The lock under which the journal is written. */
    private static final long JOURNAL = 0x56494E48;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);
    /** Taken once: the test may run over midnight. */
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** Who dies when: before the acts may go on, or so many milliseconds after. */
    private enum Death {
        DATABASE_WHILE_HELD(true, -1),
        DATABASE_AT_ONCE(true, 0),
        DATABASE_SOON(true, 8),
        DATABASE_LATER(true, 40),
        HOUSE_WHILE_HELD(false, -1),
        HOUSE_AT_ONCE(false, 0),
        HOUSE_SOON(false, 12);

        private final boolean ofDatabase;
        private final int milliseconds;

        Death(boolean ofDatabase, int milliseconds) {
            this.ofDatabase = ofDatabase;
            this.milliseconds = milliseconds;
        }

        private boolean whileHeld() {
            return milliseconds < 0;
        }
    }

    /** Someone at a browser of her own; her session outlives the house. */
    private static final class Someone {
        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String token = "";

        Someone(RunningHouse house, String login) {
            token = tokenOn(house, "/dang-nhap");
            var answer = send(post(house, "/dang-nhap", "login", login, "password", FreshGround.SAMPLE_PASSWORD));
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(login)
                    .doesNotContain("dang-nhap");
            token = tokenOn(house, "/tai-khoan");
        }

        private String tokenOn(RunningHouse house, String page) {
            var found = TOKEN.matcher(
                    send(HttpRequest.newBuilder(house.address(page)).build()).body());
            assertThat(found.find()).as(page).isTrue();
            return found.group(1);
        }

        HttpRequest post(RunningHouse house, String path, String... fields) {
            var body = new StringBuilder("_csrf=").append(URLEncoder.encode(token, StandardCharsets.UTF_8));
            for (var i = 0; i < fields.length; i += 2) {
                body.append('&').append(fields[i]).append('=');
                body.append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
            }
            return HttpRequest.newBuilder(house.address(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                    .build();
        }

        HttpResponse<String> send(HttpRequest request) {
            try {
                return begin(request).orTimeout(PATIENCE, TimeUnit.NANOSECONDS).join();
            } catch (CompletionException cut) {
                // An answer that broke off around a death is asked for again, as a person would; an act is not.
                if (!(cut.getCause() instanceof IOException)
                        || !request.method().equals("GET")) {
                    throw cut;
                }
                return begin(request).orTimeout(PATIENCE, TimeUnit.NANOSECONDS).join();
            }
        }

        CompletableFuture<HttpResponse<String>> begin(HttpRequest request) {
            return browser.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        }

        void does(RunningHouse house, String path, String... fields) {
            var answer = send(post(house, path, fields));
            assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isLessThan(400);
        }
    }

    /** One of the three acts of a round, and how to tell how much of it there is. */
    private record Act(Someone by, String path, List<String> fields, String trace, Map<String, Object> about) {

        HttpRequest request(RunningHouse house) {
            return by.post(house, path, fields.toArray(String[]::new));
        }

        /** How many rows of each kind tell of it. */
        Map<String, Object> found(RunningHouse house) {
            return house.database().sql(trace).params(about).query().singleRow();
        }
    }

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Opened by each story before it does anything.
    private RunningHouse house;

    private int databaseDeaths;
    private final Map<String, Someone> people = new HashMap<>();

    @Test
    void a_submit_a_ballot_and_a_signature_are_wholly_there_or_wholly_not() throws Exception {
        house = RunningHouse.on(folder);
        try {
            var session = openBallot();
            for (var death : Death.values()) {
                round(death, session);
            }
            assertTheUrnHoldsOnePaperForEachMark(session);
            var check = someone("quan-tri");
            check.does(house, "/ngon-ngu", "language", "en");
            assertThat(check.send(check.post(house, "/quan-tri/nhat-ky/kiem-chung"))
                            .body())
                    .contains("The chain is whole");
        } finally {
            house.close();
        }
    }

    private void round(Death death, long session) throws SQLException {
        var acts = List.of(report(death), ballot(death, session), signature(death));
        var before = acts.stream().map(act -> act.found(house)).toList();
        var answers = interrupted(death, acts);
        assertThat(journalIsChained()).as(death.name()).isTrue();
        for (var i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            var said = death + " " + act.path();
            var whole = isWhole(said, before.get(i), act.found(house));
            if (answers.get(i)) {
                assertThat(whole)
                        .as(said + " was answered and must not be lost")
                        .isTrue();
            }
            if (death.whileHeld()) {
                assertThat(whole).as(said + " could not have ended").isFalse();
            }
            if (!whole) {
                act.by().does(house, act.path(), act.fields().toArray(String[]::new));
                assertThat(isWhole(said + " again", before.get(i), act.found(house)))
                        .isTrue();
            }
        }
    }

    /** Begins the acts, kills, starts again; tells which acts were answered before the death. */
    private List<Boolean> interrupted(Death death, List<Act> acts) throws SQLException {
        var begun = new ArrayList<CompletableFuture<Boolean>>();
        try (var beside = house.connections().getConnection()) {
            execute(beside, "select pg_advisory_lock(" + JOURNAL + ")");
            for (var act : acts) {
                begun.add(act.by()
                        .begin(act.request(house))
                        .handle((answer, lost) -> answer != null && answer.statusCode() < 400));
            }
            awaitWaiting(acts.size());
            if (!death.whileHeld()) {
                execute(beside, "select pg_advisory_unlock(" + JOURNAL + ")");
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(death.milliseconds));
            }
            kill(death);
        }
        var answered = begun.stream()
                .map(each -> each.orTimeout(PATIENCE, TimeUnit.NANOSECONDS).join())
                .toList();
        if (!death.ofDatabase) {
            house = RunningHouse.on(folder);
            databaseDeaths = 0;
        }
        return answered;
    }

    private void kill(Death death) {
        if (death.ofDatabase) {
            house.killDatabase();
            house.awaitSaid("The database server runs again", ++databaseDeaths);
        } else {
            house.kill();
        }
    }

    /** A report that was given back is handed in again, with a figure of this round. */
    private Act report(Death death) {
        var report = house.database().sql("""
                        update emulation.report
                           set state = 'RETURNED', return_reason = 'Once more', returned_at = now(), accepted_at = null
                         where id = (select min(r.id)
                                       from emulation.report r
                                       join identity.role_grant g on g.unit_id = r.unit_id and g.role = 'UNIT_OFFICER'
                                      where r.period like '%-q1')
                        returning id, duty_id, period, unit_id, version,
                                  (select min(a.login) from identity.role_grant g join identity.account a on a.id = g.account_id
                                    where g.unit_id = report.unit_id and g.role = 'UNIT_OFFICER') as officer""").query().singleRow();
        var figure = 1000 + death.ordinal();
        return new Act(
                someone(Objects.requireNonNull(report.get("officer")).toString()),
                "/bao-cao/" + report.get("duty_id") + "/" + report.get("period") + "/" + report.get("unit_id") + "/gui",
                List.of(
                        "version",
                        Objects.requireNonNull(report.get("version")).toString(),
                        "results",
                        "What was done",
                        "NEWS_ITEMS",
                        Integer.toString(figure)),
                """
                select (select count(*) from emulation.report where id = :id and state = 'SUBMITTED') as state,
                       (select count(*) from emulation.report_step where report_id = :id and act = 'SUBMITTED') as step,
                       (select count(*) from emulation.report_figure where report_id = :id and amount = :figure) as figure,
                       (select count(*) from identity.journal
                         where act = 'report.submitted' and subject = cast(:id as text)) as journal""",
                Map.of("id", report.get("id"), "figure", figure));
    }

    /** Each round another councillor votes. */
    private Act ballot(Death death, long session) {
        var login = "uy-vien-" + (death.ordinal() + 1);
        var fields = new ArrayList<>(
                List.of("once", UUID.nameUUIDFromBytes(utf8("vote " + death)).toString()));
        longs("select id from commendation.agenda_item where session_id = " + session)
                .forEach(item -> fields.addAll(List.of("phieu." + item, "APPROVE")));
        var urn = house.database()
                .sql("""
                        select md5(u.sealed) from commendation.ballot_urn u
                          join commendation.ballot b on b.id = u.ballot_id where b.session_id = :session""")
                .param("session", session)
                .query(String.class)
                .single();
        return new Act(
                someone(login),
                "/hoi-dong/phien/" + session + "/bo-phieu",
                fields,
                """
                select (select count(*) from commendation.ballot_voter v
                          join commendation.session_member s on s.id = v.session_member_id
                          join commendation.council_member m on m.id = s.member_id
                          join identity.account a on a.person_id = m.person_id
                         where s.session_id = :session and a.login = :login) as mark,
                       (select count(*) from commendation.ballot_urn where md5(sealed) <> :urn) as paper,
                       (select count(*) from web.once where token = cast(:once as uuid)) as form,
                       (select count(*) from identity.journal
                         where act = 'ballot.voted' and subject = cast(:session as text)) as journal""",
                Map.of("session", session, "login", login, "urn", urn, "once", fields.get(1)));
    }

    /** Each round another decision is signed, over a dossier that the council has passed. */
    private Act signature(Death death) {
        var dossier = dossier(2101 + death.ordinal(), "PASSED");
        var decision = house.database()
                .sql("""
                        with drafted as (
                            insert into commendation.decision (issuer, subject) values ('The ministry', 'Honours')
                            returning id)
                        insert into commendation.decision_item (decision_id, dossier_id)
                        select id, :dossier from drafted returning decision_id""")
                .param("dossier", dossier)
                .query(Long.class)
                .single();
        var number = (death.ordinal() + 1) + "/KILLED";
        return new Act(
                someone("lanh-dao"),
                "/quyet-dinh/" + decision + "/ky",
                List.of(
                        "once",
                        UUID.nameUUIDFromBytes(utf8("sign " + death)).toString(),
                        "number",
                        number,
                        "signedOn",
                        today.toString(),
                        "signer",
                        "A leader",
                        "title",
                        "Minister",
                        "version",
                        "0"),
                """
                select (select count(*) from commendation.decision where id = :id and state = 'SIGNED') as state,
                       (select count(*) from commendation.dossier where id = :dossier and state = 'DECIDED') as dossier,
                       (select count(*) from registry.award_decision where number = :number) as register,
                       (select count(*) from registry.award_record r join registry.award_decision d on d.id = r.decision_id
                         where d.number = :number) as award,
                       (select count(*) from commendation.certificate where decision_id = :id) as certificate,
                       (select count(*) from identity.journal
                         where act = 'dossier.decided' and subject = cast(:dossier as text)) as decided,
                       (select count(*) from identity.journal
                         where act = 'decision.signed' and subject = cast(:id as text)) as journal""",
                Map.of("id", decision, "dossier", dossier, "number", number));
    }

    /** The ministry's council in session, all present, over two dossiers of a unit none of them comes from. */
    private long openBallot() {
        var council = longs("select min(id) from commendation.council").getFirst();
        var secretary = someone("thu-ky");
        secretary.does(
                house,
                "/hoi-dong/phien",
                "once",
                UUID.randomUUID().toString(),
                "council",
                council.toString(),
                "heldOn",
                today.toString(),
                "chon",
                Long.toString(dossier(2099, "ACCEPTED")),
                "chon",
                Long.toString(dossier(2100, "ACCEPTED")));
        var session = longs("select max(id) from commendation.session").getFirst();
        var at = "/hoi-dong/phien/" + session;
        var present = new ArrayList<String>();
        longs("select id from commendation.session_member where session_id = " + session)
                .forEach(member -> present.addAll(List.of("co", member.toString())));
        present.addAll(List.of("version", version(session)));
        secretary.does(house, at + "/co-mat", present.toArray(String[]::new));
        secretary.does(house, at + "/khai-mac", "version", version(session));
        secretary.does(house, at + "/mo-phieu", "version", version(session));
        return session;
    }

    private void assertTheUrnHoldsOnePaperForEachMark(long session) {
        someone("thu-ky")
                .does(
                        house,
                        "/hoi-dong/phien/" + session + "/kiem-phieu",
                        "du-thieu",
                        "true",
                        "version",
                        version(session));
        assertThat(longs("select count(*) from commendation.ballot_paper p join commendation.agenda_item i"
                        + " on i.id = p.item_id where i.session_id = " + session))
                .containsExactly(2L * Death.values().length);
    }

    private long dossier(int year, String state) {
        return house.database()
                .sql("""
                        insert into commendation.dossier
                            (award_key, year, person_id, at_unit_id, proposing_unit_id, state, received_on, made_on)
                        select 'chien-si-thi-dua-bo', :year, p.person_id, g.unit_id, g.unit_id, :state, :today, :today
                          from identity.role_grant g
                          join identity.account a on a.id = g.account_id and a.login = 'hoc-vien'
                          join lateral (select min(t.person_id) as person_id from organization.post t
                                         where t.kind = 'MAIN' and upper(t.period) is null
                                           and commendation.chief_unit(t.unit_id, :today) = g.unit_id) p on true
                         where g.unit_id is not null
                        returning id""")
                .param("year", year)
                .param("state", state)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private Someone someone(String login) {
        return people.computeIfAbsent(login, name -> new Someone(house, name));
    }

    private String version(long session) {
        return longs("select version from commendation.session where id = " + session)
                .getFirst()
                .toString();
    }

    private List<Long> longs(String query) {
        return house.database().sql(query).query(Long.class).list();
    }

    private boolean journalIsChained() {
        return longs("""
                        select count(*) from (
                            select sequence, previous_hash,
                                   row_number() over line as place, lag(hash) over line as before
                              from identity.journal window line as (order by sequence)) as lines
                         where sequence <> place or previous_hash <> coalesce(before, repeat('0', 64))""").equals(List.of(0L));
    }

    /** Waits until so many acts stand before the journal, with their rows written and nothing committed. */
    private void awaitWaiting(int acts) {
        JdbcClient database = house.database();
        var end = System.nanoTime() + PATIENCE;
        while (database.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                        .query(Integer.class)
                        .single()
                < acts) {
            assertThat(System.nanoTime()).as("the acts begin").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    /** Whether every kind of row has come; none at all is "no", and some of them is what must never be. */
    private static boolean isWhole(String act, Map<String, Object> before, Map<String, Object> after) {
        var come = new HashMap<String, Long>();
        after.forEach((kind, rows) -> come.put(
                kind, ((Number) rows).longValue() - ((Number) Objects.requireNonNull(before.get(kind))).longValue()));
        assertThat(come.values())
                .as(act + " " + come)
                .containsOnly(come.values().iterator().next());
        assertThat(come.values()).as(act + " " + come).isSubsetOf(0L, 1L);
        return come.containsValue(1L);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

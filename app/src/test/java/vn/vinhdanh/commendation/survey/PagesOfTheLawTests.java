package vn.vinhdanh.commendation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.FreshGround;
import vn.vinhdanh.ground.HouseTest;

/** A page of the law asks the database a bounded number of times, however much it shows. */
@HouseTest
class PagesOfTheLawTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** Session, account, roles, and what the frame of every page asks. */
    private static final long FRAME = 12;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @BeforeEach
    void signIn() {
        var found = TOKEN.matcher(get("/dang-nhap").body());
        assertThat(found.find()).isTrue();
        send(HttpRequest.newBuilder(uri("/dang-nhap"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + Objects.requireNonNull(found.group(1))
                        + "&login=chuyen-vien&password=" + FreshGround.SAMPLE_PASSWORD)));
    }

    @Test
    void theLawItselfIsReadFromMemory() {
        for (String path : List.of(
                "/luat",
                "/luat?q=BK",
                "/luat/so-sanh?tu=2017-12-31&den=2026-11-21",
                "/luat/chien-si-thi-dua-bo/so-sanh",
                "/luat/chien-si-thi-dua-bo/thu")) {
            assertThat(queries(path)).as(path).isLessThanOrEqualTo(FRAME);
        }
    }

    @Test
    void whereAnAwardIsInUseIsCountedInAFewQueries() {
        for (String award : List.of("chien-si-thi-dua-bo", "lao-dong-tien-tien", "huan-chuong-sao-vang")) {
            assertThat(queries("/luat/" + award)).as(award).isLessThanOrEqualTo(FRAME + 4);
        }
    }

    @Test
    void howOnePersonStandsIsAskedAlikeForEverybody() {
        List<Long> people = database.sql("""
                        select person_id from registry.award_record where person_id is not null
                         group by person_id order by count(*) desc, person_id limit 3""").query(Long.class).list();
        List<Long> asked = people.stream()
                .map(person -> queries("/nguoi/" + person + "/dieu-kien"))
                .toList();
        assertThat(asked).allSatisfy(each -> assertThat(each).isLessThanOrEqualTo(FRAME + 20));
    }

    /** A short decision and the longest, each of one year and, without dossiers, of one day: what is asked together. */
    @Test
    void aLongDecisionIsWeighedAgainWithNoMoreQueriesThanAShortOne() {
        List<Long> byLength = database.sql("""
                        select r.decision_id from registry.award_record r
                         where not exists (select from commendation.decision_item i where i.award_record_id = r.id)
                         group by r.decision_id having min(r.achieved_to) = max(r.achieved_to) and count(r.unit_id) = 0
                         order by count(*), r.decision_id""").query(Long.class).list();
        long ofShort = queries("/so-vang/quyet-dinh/" + byLength.getFirst() + "/doi-chieu");
        long ofLong = queries("/so-vang/quyet-dinh/" + byLength.getLast() + "/doi-chieu");
        assertThat(ofLong).isLessThanOrEqualTo(ofShort + 2);
        assertThat(ofLong).isLessThanOrEqualTo(FRAME + 40);
    }

    /** The least of three visits: the house also works for itself now and then. */
    private long queries(String path) {
        return LongStream.generate(() -> new Hands(database)
                        .queries(() ->
                                assertThat(get(path).statusCode()).as(path).isEqualTo(200)))
                .limit(3)
                .min()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}

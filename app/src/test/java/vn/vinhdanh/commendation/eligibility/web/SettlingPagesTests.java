package vn.vinhdanh.commendation.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.eligibility.Assessment;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedLists;
import vn.vinhdanh.ground.FreshGround;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.rules.list.ListFinding;

/** What somebody typed into a checked list and cannot be kept comes back with the reason. */
@HouseTest
class SettlingPagesTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Autowired
    private CheckedLists lists;

    @Autowired
    private Assessment assessment;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private CheckedList list;
    private ListFinding open;

    /** Without a bloc of next year the list asks how many lead one; those that other tests formed step aside. */
    @BeforeEach
    void aListAsksForACount() throws Exception {
        database.sql("update organization.bloc set year = year + 100 where year = 2027")
                .update();
        list = acting.as("vien-ung-dung", this::given);
        open = acting.as(
                "vien-ung-dung",
                () -> assessment.judge(list).together().findings().stream()
                        .filter(each -> each.toCount() != null)
                        .findFirst()
                        .orElseThrow());
        post("/dang-nhap", Map.of("login", "vien-ung-dung", "password", FreshGround.SAMPLE_PASSWORD));
    }

    private CheckedList given() {
        UnitId unit = new UnitId(acting.unitOf("vien-ung-dung"));
        return lists.find(lists.keep(
                UUID.randomUUID(),
                Tables.paste("""
                        Tên tập thể\tDanh hiệu đề nghị
                        Viện Ứng dụng công nghệ\tCờ thi đua của Chính phủ
                        """),
                "",
                new CheckedLists.Terms(unit, 2027, LocalDate.of(2026, 1, 15))));
    }

    @AfterEach
    void theListIsGone() {
        database.sql("update organization.bloc set year = year - 100 where year = 2127")
                .update();
        database.sql("delete from commendation.checked_list where id = :id")
                .param("id", list.id().value())
                .update();
    }

    @Test
    void aCountWithADecimalPointIsRefusedAndTheKeptOneStays() throws Exception {
        assertThat(post("/dem", count("15", "")).body()).contains("Đã ghi số đếm");
        for (String typed : new String[] {"1.5", "."}) {
            HttpResponse<String> refused = post("/dem", count(typed, ""));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body())
                    .contains(
                            "value=\"" + typed + "\"", "“" + typed + "” không phải là số đếm", "aria-invalid=\"true\"");
            assertThat(now().counts())
                    .singleElement()
                    .satisfies(each -> assertThat(each.people()).isEqualTo(15));
        }
        assertThat(post("/dem", count("1.500", "")).statusCode()).isEqualTo(200);
        assertThat(now().counts().getFirst().people()).isEqualTo(1500);
    }

    @Test
    void aCountThatIsNoLongerAskedForIsSaidWithTheList() throws Exception {
        HttpResponse<String> gone = post("/dem", count("4711", "-truoc-day"));
        assertThat(gone.statusCode()).isEqualTo(409);
        assertThat(gone.body()).contains("“4711” chưa được lưu", "Xét cả danh sách", "Cờ thi đua");
        assertThat(now().counts()).isEmpty();
    }

    @Test
    void countsGoWithTheReceiptDayAndTheUserIsTold() throws Exception {
        post("/dem", count("15", ""));
        HttpResponse<String> told = post("/cot", terms("2026-02-15"));
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body()).contains("1 số đếm đã nhập");
        assertThat(now().counts()).isEmpty();
    }

    @Test
    void aDayThatCannotBeReadStaysInItsField() throws Exception {
        HttpResponse<String> refused = post("/cot", terms("31/02/2026"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).containsPattern("name=\"tiep-nhan\" type=\"text\" value=\"31/02/2026\"");
        assertThat(send(HttpRequest.newBuilder(uri(list.address()))).body())
                .contains("name=\"tiep-nhan\" type=\"date\" value=\"2026-01-15\"");
    }

    private Map<String, String> count(String typed, String changed) {
        return new LinkedHashMap<>(Map.of(
                "version", Integer.toString(now().version()),
                "chi-tieu", open.toCount() + changed,
                "don-vi", open.unit(),
                "nam", Integer.toString(open.year()),
                "so", typed));
    }

    private Map<String, String> terms(String day) {
        return new LinkedHashMap<>(Map.of(
                "version",
                Integer.toString(now().version()),
                "don-vi",
                list.proposing().toString(),
                "nam",
                "2027",
                "tiep-nhan",
                day,
                "cot-ten",
                "0"));
    }

    private CheckedList now() {
        return acting.as("vien-ung-dung", () -> lists.find(list.id()));
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        boolean door = path.equals("/dang-nhap");
        var token = TOKEN.matcher(
                send(HttpRequest.newBuilder(uri(door ? path : "/tai-khoan"))).body());
        assertThat(token.find()).isTrue();
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(uri(door ? path : list.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", Objects.requireNonNull(token.group(1)))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}

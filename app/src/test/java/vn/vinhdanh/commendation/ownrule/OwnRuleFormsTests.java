package vn.vinhdanh.commendation.ownrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.ground.FreshGround;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.reading.LawCheck;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawFiles;

/** What is filled into the forms is only as sure as whoever filled it says. */
@HouseTest
class OwnRuleFormsTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final ActKey ACT = new ActKey("07-2026-tt-thu");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Autowired
    private LawInForce law;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @AfterEach
    void theLawIsTheStatesAgain() {
        database.sql("delete from commendation.own_rule_text").update();
        database.sql("delete from commendation.own_rule").update();
        law.renew(Law.read());
    }

    @Test
    void whatNobodyComparedIsADraftAndSaidSo() throws Exception {
        signIn();
        HttpResponse<String> kept = post("/quan-tri/luat/van-ban", act());
        assertThat(kept.body()).contains("bản nháp");
        Act draft = law.act(ACT).orElseThrow();
        assertThat(draft.draft()).isTrue();
        assertThat(draft.checked().grade()).isEqualTo(Grade.FROM_MEMORY);
        Map<String, String> quota = new LinkedHashMap<>(Map.of(
                "once",
                UUID.randomUUID().toString(),
                "khen-thuong",
                "bang-khen-bo",
                "ty-le",
                "20",
                "ten",
                "Tỷ lệ thử",
                "tu",
                "2026-03-01",
                "van-ban",
                ACT.value(),
                "dieu",
                "Điều 7"));
        assertThat(post("/quan-tri/luat/ty-le", quota).body()).contains("bản nháp");
        assertThat(law.law().procedures().quotas().stream()
                        .filter(each -> each.citation().act().equals(ACT)))
                .singleElement()
                .satisfies(each -> assertThat(each.draft()).isTrue());
    }

    @Test
    void whoeverComparedItSaysWhere() throws Exception {
        signIn();
        Map<String, String> compared = act();
        compared.put("da-doi-chieu", "true");
        HttpResponse<String> without = post("/quan-tri/luat/van-ban", compared);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("nguon-wrong").contains("value=\"Thông tư thử\"");
        compared.put("nguon", "bản đã ký");
        post("/quan-tri/luat/van-ban", compared);
        assertThat(law.act(ACT)).hasValueSatisfying(act -> {
            assertThat(act.draft()).isFalse();
            assertThat(act.checked().grade()).isEqualTo(Grade.VERIFIED);
            assertThat(act.checked().source()).isEqualTo("bản đã ký");
        });
    }

    @Test
    void theAwardsAreNamedInTheViewersLanguage() throws Exception {
        signIn();
        assertThat(get("/quan-tri/luat/ty-le")).contains(">Bằng khen của Bộ trưởng</option>");
        post("/ngon-ngu", Map.of("lang", "en", "language", "en"));
        assertThat(get("/quan-tri/luat/ty-le")).contains(">Ministry Certificate of Merit</option>");
    }

    @Test
    void whatIsKeptCanBeTakenAwayAsTheFolderThatTheCheckReads(@TempDir Path folder) throws Exception {
        signIn();
        assertThat(get("/quan-tri/luat")).doesNotContain("/quan-tri/luat/tai-ve");
        post("/quan-tri/luat/van-ban", act());
        assertThat(get("/quan-tri/luat")).contains("/quan-tri/luat/tai-ve", "Có phần là bản nháp");
        unpack(bytes("/quan-tri/luat/tai-ve"), folder);
        List<LawFile> files = new ArrayList<>(LawFiles.fromClassPath());
        files.addAll(LawFiles.ofMinistry(folder));
        assertThat(files)
                .filteredOn(LawFile::isMinistrys)
                .extracting(LawFile::path)
                .containsExactly("acts/" + ACT + ".yaml");
        assertThat(LawCheck.of(files).faults()).isEmpty();

        post("/dang-nhap", Map.of("login", "chuyen-vien", "password", FreshGround.SAMPLE_PASSWORD));
        assertThat(new String(bytes("/quan-tri/luat/tai-ve"), StandardCharsets.UTF_8))
                .doesNotStartWith("PK");
    }

    /** What a text says about drafts in its words makes no draft; the mark itself does, however it is written. */
    @Test
    void onlyTheMarkMakesADraft() throws Exception {
        signIn();
        Map<String, String> compared = act();
        compared.put("da-doi-chieu", "true");
        compared.put("nguon", "bản đã ký");
        post("/quan-tri/luat/van-ban", compared);
        assertThat(get("/quan-tri/luat")).doesNotContain("Có phần là bản nháp");
        database.sql("update commendation.own_rule set text = text || :more")
                .param("more", "\n\"draft\": true\n")
                .update();
        assertThat(get("/quan-tri/luat")).contains("Có phần là bản nháp");
    }

    @Test
    void aSlipIsToldInTheViewersLanguage() throws Exception {
        signIn();
        Map<String, String> pasted = new LinkedHashMap<>(Map.of(
                "once", UUID.randomUUID().toString(),
                "duong-dan", "acts/thu.yaml",
                "noi-dung", "act: thu\nnames: { vi: \"Thử\"\nnumber: 1\n"));
        assertThat(post("/quan-tri/luat/tep", pasted).body())
                .contains("Ngoặc mở ở đây không đóng", "Đóng ngoặc", "<code>names: { vi: \"Thử\"</code>")
                .doesNotContain("expected", "flow mapping");
        post("/ngon-ngu", Map.of("lang", "en", "language", "en"));
        pasted.put("once", UUID.randomUUID().toString());
        assertThat(post("/quan-tri/luat/tep", pasted).body()).contains("A bracket is opened here and not closed");
    }

    private static void unpack(byte[] archive, Path folder) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, in.readAllBytes());
            }
        }
    }

    private byte[] bytes(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static Map<String, String> act() {
        return new LinkedHashMap<>(Map.of(
                "once",
                UUID.randomUUID().toString(),
                "so",
                "07/2026/TT-THU",
                "ten",
                "Thông tư thử",
                "noi-ban-hanh",
                "Bộ Thử",
                "ngay-ban-hanh",
                "2026-01-01",
                "tu",
                "2026-02-01"));
    }

    private void signIn() throws Exception {
        post("/dang-nhap", Map.of("login", "quan-tri", "password", FreshGround.SAMPLE_PASSWORD));
    }

    private String get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var token = TOKEN.matcher(get(path.equals("/dang-nhap") ? path : "/tai-khoan"));
        assertThat(token.find()).isTrue();
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-CSRF-TOKEN", token.group(1))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}

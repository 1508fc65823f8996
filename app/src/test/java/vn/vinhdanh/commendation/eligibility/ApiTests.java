package vn.vinhdanh.commendation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.ground.FreshGround;
import vn.vinhdanh.ground.HouseTest;

/** What programs are answered is what the description says, and whatever they send, the answer is a sentence. */
@HouseTest
class ApiTests {

    private static final String FIGHTER = """
            {"award": "chien-si-thi-dua-co-so", "day": "2026-11-21", "year": 2026, "pending": "no",
             "ratings": [{"year": 2026, "rating": "excellent"}],
             "awards": [{"award": "LĐTT", "year": 2026, "decision": "12/QĐ"}]}""";

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private JsonMapper json;

    @Autowired
    private Acting acting;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    @Test
    void everyAnswerIsAsDescribed() throws Exception {
        check(get("/api/luat?ngay=2026-11-21"), 200, "Catalogue");
        check(get("/api/luat/chien-si-thi-dua-co-so?ngay=2026-11-21"), 200, "AwardRule");
        check(get("/api/luat/so-sanh?tu=2023-12-31&den=2026-11-21"), 200, "Difference");
        JsonNode one = check(post("/api/can", FIGHTER, ""), 200, "Weighed");
        assertThat(one.path("verdicts").size()).isEqualTo(1);
        assertThat(one.path("verdicts")
                        .get(0)
                        .path("findings")
                        .get(0)
                        .path("required")
                        .path("en")
                        .asString())
                .isNotBlank();
        JsonNode all = check(
                post("/api/can", FIGHTER.replace("\"award\": \"chien-si-thi-dua-co-so\", ", ""), ""), 200, "Weighed");
        assertThat(all.path("verdicts").size()).isGreaterThan(20);
        String name = json.readTree(get("/api/openapi.json").body())
                .path("info")
                .path("title")
                .asString();
        assertThat(name).isEqualTo("Vinh Danh");
        assertThat(get("/api").statusCode()).isEqualTo(200);
    }

    @Test
    void everyPathOfTheDescriptionIsAnswered() throws Exception {
        JsonNode paths = description().path("paths");
        assertThat(paths.size()).isEqualTo(5);
        for (String path : paths.propertyNames()) {
            boolean reads = paths.path(path).has("get");
            HttpResponse<String> answer = reads
                    ? get(path.replace("{award}", "bang-khen-bo") + (path.endsWith("so-sanh") ? "?tu=2024-01-01" : ""))
                    : post(path, "{}", "");
            assertThat(answer.statusCode()).as(path).isNotIn(404, 405, 500);
        }
    }

    @Test
    void whateverIsWrongIsASentenceThatNamesTheField() throws Exception {
        JsonNode wrong = check(
                post("/api/can", FIGHTER.replace("excellent", "superb").replace("2026-11-21", "2026-13-41"), ""),
                422,
                "Problem");
        assertThat(wrong.path("fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("day", "ratings[0].rating");
        check(get("/api/luat/khong-co-giai-nay"), 404, "Problem");
        check(get("/api/luat?ngay=hom-nay"), 422, "Problem");
        check(get("/api/gi-do-khac"), 404, "Problem");
        check(post("/api/can", "{", ""), 400, "Problem");
        check(post("/api/can", "[]", ""), 400, "Problem");
        check(post("/api/can", "{\"x\": \"" + "y".repeat(70_000) + "\"}", ""), 413, "Problem");
        check(post("/api/can", "[".repeat(5_000), ""), 400, "Problem");
        JsonNode english = json.readTree(client.send(
                        HttpRequest.newBuilder(uri("/api/luat/khong-co"))
                                .header("Accept-Language", "en")
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body());
        assertThat(english.path("title").asString()).isEqualTo("There is no such award.");
    }

    @Test
    void nothingThatWasSentIsPassedOverInSilence() throws Exception {
        JsonNode parameter = check(get("/api/luat?day=2020-01-01"), 422, "Problem");
        assertThat(parameter.path("fields").findValuesAsString("field")).containsExactly("day");
        assertThat(parameter.path("fields").toString()).contains("ngay");
        check(get("/api/luat/bang-khen-bo?tu=2020-01-01"), 422, "Problem");
        check(get("/api/luat/so-sanh?tu=2024-01-01&ngay=2020-01-01"), 422, "Problem");
        check(post("/api/can?day=2020-01-01", FIGHTER, ""), 422, "Problem");
        String rated = "[{\"year\": 2026, \"rating\": \"excellent\"}]";
        for (String nothing : new String[] {"[null]", "[{}]", "[{\"year\": null}]"}) {
            JsonNode wrong = check(post("/api/can", FIGHTER.replace(rated, nothing), ""), 422, "Problem");
            assertThat(wrong.path("fields").findValuesAsString("field"))
                    .as(nothing)
                    .containsExactly("ratings[0]");
        }
        JsonNode twice = check(
                post("/api/can", FIGHTER.replace("\"pending\"", "\"year\": 2025, \"pending\""), ""), 400, "Problem");
        assertThat(twice.path("title").asString()).contains("hai lần");
    }

    @Test
    void whatIsNoFieldIsToldTheFieldsThatAre() throws Exception {
        assertThat(what("{\"day\": \"2026-11-21\", \"year\": 2026, \"colour\": \"red\"}", "vi"))
                .contains("“colour”", "workerClass", "initiatives", "award");
        assertThat(what(FIGHTER.replace("\"decision\"", "\"number\""), "fr, en;q=0.8"))
                .contains("No field", "awards[0].number", "award, year, type, decision, revoked");
        assertThat(what("{\"day\": \"2026-11-21\", \"year\": 2026, \"awards\": \"CSTĐ\"}", "en"))
                .contains("“awards” must be a list", "award, year");
        assertThat(what("{\"day\": \"2026-11-21\", \"year\": 2026, \"awards\": [\"CSTĐ\"]}", "en"))
                .contains("Each row of “awards” must be an object");
        assertThat(what("{\"day\": \"2026-11-21\", \"year\": 2026, \"pending\": [\"no\"]}", "en"))
                .contains("“pending” must be a single value");
        assertThat(what("{\"year\": 2026}", "en")).contains("This field is missing");
        assertThat(what(FIGHTER.replace("excellent", "superb"), "en"))
                .contains("not-completed, completed, good, excellent");
    }

    /** What is said of the one field that is wrong. */
    private String what(String facts, String language) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(uri("/api/can"))
                        .header("Content-Type", "application/json")
                        .header("Accept-Language", language)
                        .POST(HttpRequest.BodyPublishers.ofString(facts))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode fields = check(answer, 422, "Problem").path("fields");
        assertThat(fields.size()).as(answer.body()).isEqualTo(1);
        return fields.get(0).path("what").asString();
    }

    /** The fields that are read are the fields that are described. */
    @Test
    void theFactsAreDescribedAsTheyAreRead() throws Exception {
        JsonNode facts =
                description().path("components").path("schemas").path("Facts").path("properties");
        assertThat(facts.propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                Stream.of("award"), GivenFields.ALONE.stream(), GivenFields.IN_LISTS.keySet().stream())
                        .flatMap(each -> each)
                        .toList());
        GivenFields.IN_LISTS.forEach((list, fields) -> assertThat(
                        facts.path(list).path("items").path("properties").propertyNames())
                .as(list)
                .containsExactlyInAnyOrderElementsOf(fields));
    }

    @Test
    void whatIsWeighedOnADayBeforeAllLawSaysThatNoLawApplies() throws Exception {
        JsonNode before = check(post("/api/can", FIGHTER.replace("2026-11-21", "1950-01-01"), ""), 200, "Weighed");
        assertThat(before.path("notice").path("en").asString()).contains("01/01/1950");
        assertThat(check(post("/api/can", FIGHTER, ""), 200, "Weighed")
                        .path("notice")
                        .isNull())
                .isTrue();
    }

    /** Whoever writes the header herself stays who she is: only a proxy that the administrator named is believed. */
    @Test
    void aForwardedAddressIsNotBelievedUnlessTheHouseStandsBehindAProxy() throws Exception {
        try (HttpClient another = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.3"))
                .build()) {
            int status = 0;
            for (int i = 0; i < 1_000 && status != 429; i++) {
                status = another.send(
                                HttpRequest.newBuilder(uri("/api/gi-do-khac"))
                                        .header("X-Forwarded-For", "203.0.113." + i % 250)
                                        .header("Forwarded", "for=203.0.113." + i % 250)
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode();
            }
            assertThat(status).isEqualTo(429);
        }
    }

    /** Behind a proxy only one on this machine is believed, unless the administrator names another. */
    @Test
    void noDeskInThePrivateNetworkPassesForTheProxy() {
        Pattern believed = Pattern.compile(environment.getRequiredProperty("server.tomcat.remoteip.internal-proxies"));
        assertThat(List.of("127.0.0.1", "127.1.2.3", "0:0:0:0:0:0:0:1", "::1")).allMatch(believed.asMatchPredicate());
        assertThat(List.of("10.0.0.5", "192.168.1.20", "172.16.0.9", "169.254.1.1", "fd00:0:0:0:0:0:0:1"))
                .noneMatch(believed.asMatchPredicate());
    }

    @Test
    void anAwardOutsideTheCatalogueIsNamedAndTheNearestAreSuggested() throws Exception {
        JsonNode unknown =
                check(post("/api/can", FIGHTER.replace("chien-si-thi-dua-co-so", "xyz-khong-co"), ""), 422, "Problem");
        assertThat(unknown.path("fields").get(0).path("field").asString()).isEqualTo("award");
        assertThat(unknown.path("fields").get(0).path("what").asString()).contains("xyz-khong-co");
        JsonNode near = check(
                post("/api/can", FIGHTER.replace("chien-si-thi-dua-co-so", "chien-si-thi-dua-co-xo"), ""),
                422,
                "Problem");
        assertThat(near.path("fields").get(0).path("what").asString()).contains("chien-si-thi-dua-co-so");
        check(post("/api/can", FIGHTER.replace("chien-si-thi-dua-co-so", "CSTĐ cơ sở"), ""), 200, "Weighed");
    }

    @Test
    void aDayBeforeAllLawIsSaidAndADayOutOfRangeIsRefused() throws Exception {
        for (String path : new String[] {"/api/luat", "/api/luat/chien-si-thi-dua-co-so"}) {
            String schema = path.equals("/api/luat") ? "Catalogue" : "AwardRule";
            assertThat(check(get(path + "?ngay=1900-01-01"), 200, schema)
                            .path("notice")
                            .path("vi")
                            .asString())
                    .contains("sớm hơn mọi quy định đã số hóa")
                    .contains("01/01/1900");
            assertThat(check(get(path + "?ngay=2026-11-21"), 200, schema)
                            .path("notice")
                            .isNull())
                    .isTrue();
            for (String day : new String[] {"0000-01-01", "2101-01-01", "%2B999999999-12-31"}) {
                JsonNode wrong = check(get(path + "?ngay=" + day), 422, "Problem");
                assertThat(wrong.path("fields").get(0).path("field").asString()).isEqualTo("ngay");
                assertThat(wrong.path("fields").get(0).path("what").asString()).contains("1900", "2100");
            }
        }
    }

    @Test
    void whoeverCallsInAnotherWayIsToldSoInJson() throws Exception {
        HttpResponse<String> stranger = post("/api/kiem-tra", "{}", "");
        check(stranger, 401, "Problem");
        assertThat(stranger.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(stranger.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic realm=");
        HttpResponse<String> read = get("/api/can");
        check(read, 405, "Problem");
        assertThat(read.headers().firstValue("Allow")).contains("POST");
        check(post("/api/luat", "{}", ""), 405, "Problem");
        HttpResponse<String> other = client.send(
                HttpRequest.newBuilder(uri("/api/luat"))
                        .header("Accept", "application/xml")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        check(other, 406, "Problem");
    }

    @Test
    void aListNamesAUnitThatIsThereAndNothingUnknown() throws Exception {
        String list =
                "{\"unit\": 99999, \"year\": 2026, \"day\": \"2026-11-21\", \"rows\": [{\"name\": \"Nguyễn Không Ai\","
                        + " \"award\": \"xyz-khong-co\"}]}";
        JsonNode unit = check(post("/api/kiem-tra", list, "chuyen-vien"), 422, "Problem");
        assertThat(unit.path("fields").findValuesAsString("field")).containsExactly("unit");
        String mine = list.replace("99999", Long.toString(acting.unitOf("vien-ung-dung")));
        JsonNode field =
                check(post("/api/kiem-tra", mine.replace("\"day\"", "\"received\""), "chuyen-vien"), 422, "Problem");
        assertThat(field.path("fields").findValuesAsString("field")).containsExactly("received");
        JsonNode row = check(post("/api/kiem-tra", mine, "chuyen-vien"), 200, "Checked")
                .path("rows")
                .get(0);
        assertThat(row.path("state").asString()).isEqualTo("unsettled");
        assertThat(row.path("award").isNull()).isTrue();
    }

    @Test
    void aDayBeforeAllLawAndContradictionsAreFindings() throws Exception {
        JsonNode early = check(post("/api/can", FIGHTER.replace("2026-11-21", "1950-01-01"), ""), 200, "Weighed");
        assertThat(early.path("verdicts").get(0).path("answer").asString()).isEqualTo("not-formalised");
        JsonNode twice = check(
                post(
                        "/api/can",
                        FIGHTER.replace(
                                "\"rating\": \"excellent\"}",
                                "\"rating\": \"excellent\"}, {\"year\": 2026, \"rating\": \"good\"}"),
                        ""),
                200,
                "Weighed");
        assertThat(twice.path("verdicts").get(0).path("remarks").size()).isPositive();
        assertThat(twice.path("verdicts").get(0).path("missing").toString())
                .contains("chọn một trong hai xếp loại của năm 2026")
                .doesNotContain("Cần ghi xếp loại năm 2026");
    }

    @Test
    void theRegisterAnswersOnlyWhoeverMaySeeIt() throws Exception {
        long unit = acting.unitOf("vien-ung-dung");
        String list = "{\"unit\": " + unit
                + ", \"year\": 2026, \"rows\": [{\"name\": \"Nguyễn Không Ai\", \"award\": \"CSTĐ cơ sở\"}]}";
        assertThat(post("/api/kiem-tra", list, "").statusCode()).isEqualTo(401);
        JsonNode answer = check(post("/api/kiem-tra", list, "vien-ung-dung"), 200, "Checked");
        assertThat(answer.path("rows").get(0).path("state").asString()).isEqualTo("unsettled");
        check(post("/api/kiem-tra", list, "nhan-vien"), 404, "Problem");
        check(post("/api/kiem-tra", list.replace("\"award\"", "\"giai\""), "vien-ung-dung"), 422, "Problem");
    }

    @Test
    void rowsThatSayTheSameAreOneFindingOverTheList() throws Exception {
        String row = "{\"name\": \"Nguyễn Không Ai\", \"award\": \"Bằng ken Bộ\"}";
        String list = "{\"unit\": " + acting.unitOf("vien-ung-dung") + ", \"year\": 2026, \"rows\": [" + row + "," + row
                + "]}";
        JsonNode answer = check(post("/api/kiem-tra", list, "vien-ung-dung"), 200, "Checked");
        assertThat(answer.path("rows").get(0).path("nearest").asString()).isEqualTo("bang-khen-bo");
        JsonNode twice = answer.path("together").get(0);
        assertThat(twice.path("topic").asString()).isEqualTo("twice");
        assertThat(twice.path("rows").toString()).isEqualTo("[1,2]");
        assertThat(twice.path("finding").path("answer").asString()).isEqualTo("not-met");
        assertThat(twice.path("finding").path("clause").isNull()).isTrue();
    }

    /** Whoever may not check lists learns nothing by sending a body, and costs no reading of it. */
    @Test
    void whoeverMayNotCheckIsTurnedAwayBeforeTheBodyIsRead() throws Exception {
        check(post("/api/kiem-tra", "{", "vien-ung-dung"), 400, "Problem");
        check(post("/api/kiem-tra", "{", "nhan-vien"), 404, "Problem");
    }

    @Test
    void aProgramThatAsksOftenIsJournalledOnce() throws Exception {
        long before = signIns();
        for (int i = 0; i < 3; i++) {
            assertThat(post("/api/kiem-tra", "{", "thu-ky").statusCode()).isNotEqualTo(401);
        }
        assertThat(signIns() - before).isLessThanOrEqualTo(1);
        assertThat(signIns()).isPositive();
    }

    private long signIns() {
        return database.sql("""
                        select count(*) from identity.journal j join identity.account a on j.subject = a.id::text
                         where j.act = 'account.signed-in' and j.subject_kind = 'account' and a.login = 'thu-ky'""").query(Long.class).single();
    }

    /** An address that asks too often is answered before its password is looked at: no attempt is written down. */
    @Test
    void tooManyRequestsAreTurnedAwayBeforeTheSignIn() throws Exception {
        try (HttpClient another = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build()) {
            HttpRequest cheap = HttpRequest.newBuilder(uri("/api/gi-do-khac")).build();
            HttpRequest guess = HttpRequest.newBuilder(uri("/api/kiem-tra"))
                    .header(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString("ai-do:x".getBytes(StandardCharsets.UTF_8)))
                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                    .build();
            HttpResponse<String> answer;
            long attempts;
            int rounds = 0;
            do { // a second round when the minute has turned in between
                while (another.send(cheap, HttpResponse.BodyHandlers.ofString()).statusCode() != 429) {
                    assertThat(rounds++).isLessThan(2_000);
                }
                attempts = attempts();
                answer = another.send(guess, HttpResponse.BodyHandlers.ofString());
            } while (answer.statusCode() != 429);
            assertThat(attempts()).isEqualTo(attempts);
            assertThat(answer.headers().firstValue("Retry-After")).contains("60");
            check(answer, 429, "Problem");
        }
    }

    private long attempts() {
        return database.sql("select count(*) from identity.sign_in_attempt where not successful")
                .query(Long.class)
                .single();
    }

    private JsonNode description() throws IOException, InterruptedException {
        return json.readTree(get("/api/openapi.json").body());
    }

    private JsonNode check(HttpResponse<String> answer, int status, String schema) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        JsonNode body = json.readTree(answer.body());
        JsonNode schemas = description().path("components").path("schemas");
        conforms(body, schemas.path(schema), schemas, schema);
        return body;
    }

    /** As much of JSON Schema as the description uses. */
    private static void conforms(JsonNode value, JsonNode schema, JsonNode schemas, String at) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asString();
            conforms(value, schemas.path(reference.substring(reference.lastIndexOf('/') + 1)), schemas, at);
            return;
        }
        if (schema.has("anyOf")) {
            if (!value.isNull()) {
                conforms(value, schema.path("anyOf").get(0), schemas, at);
            }
            return;
        }
        String types = schema.path("type").toString();
        String is = value.isObject()
                ? "object"
                : value.isArray()
                        ? "array"
                        : value.isString()
                                ? "string"
                                : value.isIntegralNumber() ? "integer" : value.isBoolean() ? "boolean" : "null";
        assertThat(types).as(at).contains("\"" + is + "\"");
        if (schema.has("enum")) {
            assertThat(schema.path("enum").toString()).as(at).contains(value.toString());
        }
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asString()))
                        .as(at + "." + name.asString())
                        .isTrue());
        if (value.isObject() && schema.has("properties")) {
            value.properties().forEach(each -> {
                assertThat(schema.path("properties").has(each.getKey()))
                        .as("described: " + at + "." + each.getKey())
                        .isTrue();
                conforms(
                        each.getValue(),
                        schema.path("properties").path(each.getKey()),
                        schemas,
                        at + "." + each.getKey());
            });
        }
        for (int i = 0; i < value.size() && value.isArray(); i++) {
            conforms(value.get(i), schema.path("items"), schemas, at + "[" + i + "]");
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String login) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!login.isEmpty()) {
            String secret = login + ":" + FreshGround.SAMPLE_PASSWORD;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

package vn.vinhdanh.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.vinhdanh.ground.FreshGround;
import vn.vinhdanh.ground.HouseTest;

/**
 * No door of the house can be forced. The doors are asked of the house itself, so whichever is added is tried as well:
 * without a sign-in, without the form's token, by people who have no business there, and with values no page would send.
 */
@HouseTest
class WallsTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** Open to whoever comes by. */
    private static final List<String> PUBLIC =
            List.of("/dang-nhap", "/khoi-tao/", "/cong", "/giao-dien", "/ngon-ngu", "/error", "/api");

    /** What programs ask: it knows no sessions and no forms, so it has no token either. */
    private static final List<String> WITHOUT_SESSION = List.of("/api/");

    /** What everyone who has signed in does with her own account. */
    private static final List<String> OWN =
            List.of("/tai-khoan", "/giao-dien", "/ngon-ngu", "/khoi-tao/", "/error", "/api");

    private static final String NO_NUMBER_OF_OURS = "987654321098";

    private static final List<String> ODD_VALUES = List.of(
            "abc",
            "-1",
            "2147483647",
            "99999999999999999999",
            "2024-13-45",
            "+999999999-12-31",
            "%00",
            "%ed%a0%80",
            "%27%22%3E%3Cscript%3E");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private record Parameter(String name, Class<?> type, boolean several) {

        /** A value of the right kind that stands for nothing. */
        String harmless() {
            if (type == UUID.class) {
                return UUID.randomUUID().toString();
            }
            if (type == LocalDate.class) {
                return "2026-11-21";
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[0].toString();
            }
            if (type == boolean.class || type == Boolean.class) {
                return "false";
            }
            if (type == long.class || type == Long.class) {
                return NO_NUMBER_OF_OURS;
            }
            // Where several are chosen by words, each is a number and its version.
            return several && type == String.class ? "1.0" : "1";
        }
    }

    private record Door(RequestMethod method, String pattern, List<Parameter> parameters) {

        /** @param number stands for each number in the address */
        String path(String number) {
            return VARIABLE.matcher(pattern).replaceAll(found -> found.group(1).equals("period") ? "2026-q1" : number);
        }

        boolean among(List<String> beginnings) {
            return beginnings.stream().anyMatch(pattern::startsWith);
        }
    }

    /** Someone at a browser of her own that follows no redirect. */
    private final class Someone {
        private final HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private String token = "";

        Someone() {
            token = tokenOn("/dang-nhap");
        }

        Someone(String login) {
            this();
            assertThat(post("/dang-nhap", Map.of("login", login, "password", FreshGround.SAMPLE_PASSWORD))
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .as(login)
                    .doesNotContain("dang-nhap");
            token = tokenOn("/tai-khoan");
        }

        private String tokenOn(String page) {
            var found = TOKEN.matcher(get(page).body());
            assertThat(found.find()).as(page).isTrue();
            return found.group(1);
        }

        HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
        }

        HttpResponse<String> post(String path, Map<String, String> fields) {
            var body = fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("X-CSRF-TOKEN", token)
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        HttpResponse<String> knockWithoutToken(String path) {
            return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .POST(HttpRequest.BodyPublishers.noBody()));
        }

        HttpResponse<String> upload(String path, byte[] bytes) {
            var head = "--end\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n";
            return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Content-Type", "multipart/form-data; boundary=end")
                    .header("X-CSRF-TOKEN", token)
                    .POST(HttpRequest.BodyPublishers.concat(
                            HttpRequest.BodyPublishers.ofString(head),
                            HttpRequest.BodyPublishers.ofByteArray(bytes),
                            HttpRequest.BodyPublishers.ofString("\r\n--end--\r\n"))));
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
    }

    @Test
    void a_visitor_is_shown_the_sign_in_and_nothing_else() {
        var visitor = new Someone();
        var open = new TreeSet<String>();
        for (var door : doors()) {
            if (door.among(PUBLIC)) {
                continue;
            }
            var path = door.path("1");
            var answer = door.method() == RequestMethod.GET ? visitor.get(path) : visitor.post(path, Map.of());
            var shown = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() != 302 || !shown.endsWith("/dang-nhap")) {
                open.add(door.method() + " " + door.pattern() + " " + answer.statusCode() + " " + shown);
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void a_session_opens_nothing_of_the_interface_for_programs() {
        assertThat(new Someone("chuyen-vien").post("/api/kiem-tra", Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void nothing_is_done_without_the_token_of_a_form() {
        var desk = new Someone("chuyen-vien");
        assertThat(doors().stream()
                        .filter(door -> door.method() != RequestMethod.GET && !door.among(WITHOUT_SESSION))
                        .map(door -> door.pattern() + " "
                                + desk.knockWithoutToken(door.path("1")).statusCode())
                        .filter(said -> !said.endsWith(" 403")))
                .isEmpty();
    }

    @Test
    void an_employee_does_nothing_of_others_and_the_attempt_is_written_down() {
        var employee = new Someone("nhan-vien");
        var before = refusals();
        var wrong = new TreeSet<String>();
        var tried = 0;
        for (var door : doors()) {
            if (door.method() == RequestMethod.GET || door.among(OWN)) {
                continue;
            }
            for (var number : List.of("1", NO_NUMBER_OF_OURS)) {
                var answer = employee.post(door.path(number), harmless(door));
                tried++;
                if (answer.statusCode() != 404) {
                    wrong.add(door.path(number) + " " + answer.statusCode());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(50);
        assertThat(refusals()).isGreaterThan(before);
        assertThat(journal.verify().brokenAt()).isEmpty();
    }

    @Test
    void nobody_does_anything_to_what_is_not_there() {
        for (var login : List.of("vien-sang-che", "khoi-truong", "uy-vien-2")) {
            var someone = new Someone(login);
            assertThat(doors().stream()
                            .filter(door -> door.method() != RequestMethod.GET && !door.among(OWN))
                            .filter(door -> door.pattern().contains("{"))
                            .map(door -> door.pattern() + " "
                                    + someone.post(door.path(NO_NUMBER_OF_OURS), harmless(door))
                                            .statusCode())
                            .filter(said -> !said.endsWith(" 404")))
                    .as(login)
                    .isEmpty();
        }
    }

    @Test
    void odd_addresses_and_values_are_answered_calmly_and_under_the_same_headers() {
        var someone = new Someone("chuyen-vien");
        var wrong = new TreeSet<String>();
        for (var door : doors()) {
            if (door.method() != RequestMethod.GET) {
                continue;
            }
            var addresses = new TreeSet<>(List.of(
                    door.path("1"),
                    door.path("abc"),
                    door.path("-1"),
                    door.path("9".repeat(30)),
                    door.path(NO_NUMBER_OF_OURS)));
            door.parameters()
                    .forEach(parameter -> ODD_VALUES.forEach(
                            odd -> addresses.add(door.path("1") + "?" + parameter.name() + "=" + odd)));
            addresses.forEach(address -> {
                var complaint = complaint(someone.get(address));
                if (!complaint.isEmpty()) {
                    wrong.add(address + ": " + complaint);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static String complaint(HttpResponse<String> answer) {
        if (answer.statusCode() >= 500) {
            return "" + answer.statusCode();
        }
        if (isPage(answer) && answer.body().contains("\"><script>")) {
            return "script";
        }
        if (answer.headers().firstValue("Content-Security-Policy").isEmpty()) {
            return "no policy";
        }
        return answer.headers().firstValue("Cache-Control").orElse("").contains("no-store") ? "" : "kept in caches";
    }

    /** What a browser would run scripts in; nothing else of ours is, as it is told not to guess. */
    private static boolean isPage(HttpResponse<String> answer) {
        return !answer.headers().firstValue("Content-Type").orElse("").contains("json")
                || !answer.headers()
                        .firstValue("X-Content-Type-Options")
                        .orElse("")
                        .equals("nosniff");
    }

    @Test
    void what_cannot_be_read_is_turned_away_with_a_page() {
        var someone = new Someone("chuyen-vien");
        for (var answer : List.of(
                someone.get("/ho-so?q=%ed%a0%80"),
                someone.get("/ho-so?q=a%00b"),
                someone.post("/ngon-ngu", Map.of("language", "e\0n")),
                someone.get("/ho-so;a=b"),
                someone.get("/assets/%2e%2e/application.yaml"),
                someone.get("//ho-so"))) {
            assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(400);
            assertThat(answer.body())
                    .as(answer.uri().toString())
                    .contains("<h1")
                    .contains("</main>");
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(answer.uri().toString())
                    .isPresent();
        }
        assertThat(new Someone()
                        .post("/dang-nhap", Map.of("login", "a\0b", "password", "x"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(someone.get("/khong-co-trang-nay").statusCode()).isEqualTo(404);
    }

    /** These never reach a filter of ours: the web server itself turns them away. */
    @Test
    void what_the_server_cannot_read_is_turned_away_in_our_words() {
        var visitor = new Someone();
        for (var path : List.of("/luat/..%2f..", "/luat/%00", "/luat/a%5cb", "/luat/%ed%a0%80", "/%2f")) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body())
                    .as(path)
                    .contains("<h1", "</main>", "lang=\"vi\"")
                    .doesNotContain("HTTP Status", "Tomcat", "Apache", "Exception", "/ngon-ngu");
            assertThat(complaint(answer)).as(path).isEmpty();
            assertThat(answer.headers().firstValue("Server")).isEmpty();
        }
        for (var path : List.of("/api/luat/..%2f..", "/api/%00", "/api/luat;a=b")) {
            var answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(path)
                    .startsWith("application/problem+json");
            assertThat(answer.body()).as(path).contains("\"status\":400", "\"detail\":");
        }
    }

    @Test
    void a_file_past_every_limit_is_answered_with_the_page_that_says_so() {
        var answer = new Someone("chuyen-vien").upload("/van-ban/tiep-nhan", new byte[50 * 1024 * 1024]);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("</main>");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void a_form_leads_back_into_the_house_only() {
        var visitor = new Someone();
        for (var back : List.of("//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example", "x")) {
            var answer = visitor.post("/giao-dien", Map.of("theme", "dark", "back", back));
            assertThat(answer.headers().firstValue("Location").map(URI::create).map(URI::getPath))
                    .as(back)
                    .contains("/");
        }
    }

    @Test
    void signing_in_begins_a_new_session() {
        var someone = new Someone();
        var cookies = (CookieManager) someone.browser.cookieHandler().orElseThrow();
        var before = cookies.getCookieStore().getCookies().toString();
        someone.post("/dang-nhap", Map.of("login", "nhan-vien", "password", FreshGround.SAMPLE_PASSWORD));
        assertThat(cookies.getCookieStore().getCookies().toString()).isNotEqualTo(before);
    }

    private List<Door> doors() {
        var doors = new ArrayList<Door>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getName().startsWith("vn.vinhdanh.")) {
                return;
            }
            var parameters = Arrays.stream(handler.getMethodParameters())
                    .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
                    .filter(parameter -> !Map.class.isAssignableFrom(parameter.getParameterType())
                            && parameter.getParameterType() != MultipartFile.class)
                    .map(WallsTests::parameter)
                    .toList();
            var methods = info.getMethodsCondition().getMethods();
            for (var pattern : info.getPatternValues()) {
                for (var method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
                    doors.add(new Door(method, pattern, parameters));
                }
            }
        });
        return doors;
    }

    private static Parameter parameter(MethodParameter parameter) {
        var said = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        var name = said.name().isEmpty() ? said.value() : said.name();
        var several = Collection.class.isAssignableFrom(parameter.getParameterType());
        return new Parameter(
                name.isEmpty() ? parameter.getParameter().getName() : name,
                several ? parameter.nested().getNestedParameterType() : parameter.getParameterType(),
                several);
    }

    private static Map<String, String> harmless(Door door) {
        return door.parameters().stream()
                .collect(Collectors.toMap(Parameter::name, Parameter::harmless, (one, other) -> one));
    }

    private long refusals() {
        return database.sql("select count(*) from identity.journal where act = 'access.refused'")
                .query(Long.class)
                .single();
    }
}

package vn.vinhdanh.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.vinhdanh.ground.FreshGround;
import vn.vinhdanh.ground.HouseTest;

/** A field that cannot be read is named, and mended without losing the rest. */
@HouseTest
class MisreadTests {

    /** What forms carry and nobody types. */
    private static final Set<String> NEVER_TYPED = Set.of("version", "once");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String ONCE = "0b8a0d2e-8f4b-4d0f-9b53-3f8b0a5c2b11";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Words words;

    @LocalServerPort
    private int port;

    @Test
    void everyFieldThatCanBeMisreadHasAName() {
        Set<String> nameless = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getName().startsWith("vn.vinhdanh.")) {
                return;
            }
            for (MethodParameter parameter : handler.getMethodParameters()) {
                RequestParam said = parameter.getParameterAnnotation(RequestParam.class);
                if (said == null || !canBeMisread(parameter)) {
                    continue;
                }
                String given = said.name().isEmpty() ? said.value() : said.name();
                String name = given.isEmpty() ? parameter.getParameter().getName() : given;
                if (!NEVER_TYPED.contains(name) && !words.knows("web.parameter." + name)) {
                    nameless.add(name);
                }
            }
        });
        assertThat(nameless).isEmpty();
    }

    private static boolean canBeMisread(MethodParameter parameter) {
        Class<?> type = Collection.class.isAssignableFrom(parameter.getParameterType())
                ? parameter.nested().getNestedParameterType()
                : parameter.getParameterType();
        return type != String.class && (BeanUtils.isSimpleValueType(type) || type == LocalDate.class);
    }

    @Test
    void aYearThatIsNoneIsNamedAndMendedAndTheRestStays() throws Exception {
        signIn("chuyen-vien");
        HttpResponse<String> answer = get("/so-vang?nam=abcd&q=Lan&trang=2");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("“abcd”", "action=\"/so-vang\"", "name=\"nam\" type=\"text\" value=\"abcd\"")
                .contains("name=\"q\" value=\"Lan\"", "name=\"trang\" value=\"2\"")
                .contains("<label for=\"nam\">" + words.say(Words.VIETNAMESE, "web.parameter.nam"));
    }

    @Test
    void aDayThatIsNoneInAFormIsMendedAndTheRestIsSentAgain() throws Exception {
        signIn("chuyen-vien");
        String sent = "_csrf=" + token("/tai-khoan") + "&once=" + ONCE + "&bloc=1&theme=An+to%C3%A0n&signing=";
        HttpResponse<String> answer = post("/giao-uoc", sent + "mai");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("method=\"post\" action=\"/giao-uoc\"", "“mai”")
                .contains("name=\"signing\" type=\"text\" value=\"mai\"")
                .contains("name=\"theme\" value=\"An toàn\"", "name=\"once\" value=\"" + ONCE + "\"");
        HttpResponse<String> missing = post("/giao-uoc", sent.replace("&signing=", ""));
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("<label for=\"signing\">", "value=\"An toàn\"");
    }

    private void signIn(String login) throws Exception {
        post(
                "/dang-nhap",
                "_csrf=" + token("/dang-nhap") + "&login=" + login + "&password=" + FreshGround.SAMPLE_PASSWORD);
    }

    private String token(String page) throws Exception {
        var found = TOKEN.matcher(get(page).body());
        assertThat(found.find()).as(page).isTrue();
        return Objects.requireNonNull(found.group(1));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}

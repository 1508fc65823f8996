package vn.vinhdanh.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** One browser's worth of asking: keeps its cookies, takes compressed answers, fetches what a page refers to. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    /** What a browser fetches by itself: styles, scripts, pictures and fonts, not links to other pages. */
    private static final Pattern PART = Pattern.compile(
            "(?:<link[^>]*?href=|<script[^>]*?src=|<img[^>]*?src=|<use[^>]*?href=|url\\()[\"']?(/[^\"')#\\s>]+|[^\"':)#\\s>]+\\.woff2[^\"')#\\s>]*)");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String house;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** A page did not answer as it must. */
    static final class Unanswered extends IOException {
        private static final long serialVersionUID = 1;

        Unanswered(String what) {
            super(what);
        }
    }

    Visitor(String house) {
        this.house = house;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(text(get("/dang-nhap")));
        if (!token.find()) {
            throw new IOException("no form on /dang-nhap");
        }
        var body = "_csrf=" + encoded(token.group(1)) + "&login=" + encoded(login) + "&password=" + encoded(password);
        var answer = client.send(
                request("/dang-nhap")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.uri().getPath().equals("/dang-nhap")) {
            throw new IOException(login + " could not sign in");
        }
    }

    /** From the asking to the last byte of the answer. */
    double millisecondsFor(String page) throws IOException, InterruptedException {
        var began = System.nanoTime();
        get(page);
        return (System.nanoTime() - began) / 1e6;
    }

    /** The text of a page. */
    String page(String path) throws IOException, InterruptedException {
        return text(get(path));
    }

    /** What a form on that page sends by itself: its hidden fields. */
    static Map<String, String> hidden(String page) {
        var fields = new LinkedHashMap<String, String>();
        var inputs = HIDDEN.matcher(page);
        while (inputs.find()) {
            fields.putIfAbsent(inputs.group(1), inputs.group(2));
        }
        return fields;
    }

    /** An answer to a form: how long it took until its last byte, and the page it led to. */
    record Answered(double seconds, String address, String page) {}

    /** Sends a form as a browser does, and follows to where it leads. */
    Answered submit(String action, Map<String, String> fields) throws IOException, InterruptedException {
        var boundary = "----" + UUID.randomUUID();
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        body.append("--").append(boundary).append("--\r\n");
        var request = request(action)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        var began = System.nanoTime();
        var answer = answer(action, request);
        var seconds = (System.nanoTime() - began) / 1e9;
        return new Answered(seconds, answer.uri().getPath(), text(answer));
    }

    /** The first link on a page that has this form. */
    String firstLink(String page, String form) throws IOException, InterruptedException {
        var link = Pattern.compile("href=\"(" + form + ")[\"?]").matcher(text(get(page)));
        if (!link.find()) {
            throw new IOException("no link like " + form + " on " + page);
        }
        return link.group(1);
    }

    /** What goes over the wire, compressed, when nothing is kept yet: the page and every part of it, fonts included. */
    long firstVisitBytes(String page) throws IOException, InterruptedException {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(page);
        var bytes = 0L;
        while (!open.isEmpty()) {
            var address = open.remove();
            if (!seen.add(address)) {
                continue;
            }
            var answer = get(address);
            bytes += answer.body().length;
            var kind = answer.headers().firstValue("Content-Type").orElse("");
            if (kind.startsWith("text/html") || kind.startsWith("text/css")) {
                var parts = PART.matcher(text(answer));
                while (parts.find()) {
                    open.add(resolved(address, parts.group(1)));
                }
            }
        }
        return bytes;
    }

    private static String resolved(String page, String part) {
        var address = URI.create(page).resolve(part.replace("&amp;", "&"));
        return address.toString();
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return answer(path, request(path).GET().build());
    }

    /** The answer to a request, followed to where it leads; it must be a good one. */
    private HttpResponse<byte[]> answer(String path, HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException tooLate) {
            throw new Unanswered(path + " did not answer within " + PATIENCE.toSeconds() + " seconds");
        }
        if (answer.statusCode() != 200) {
            throw new Unanswered(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(house + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip");
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var body = new ByteArrayInputStream(answer.body());
                var plain = packed ? new GZIPInputStream(body) : body) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

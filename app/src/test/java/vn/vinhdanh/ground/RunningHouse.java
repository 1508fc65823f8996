package vn.vinhdanh.ground;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A house in a process of its own, as a keeper would start it, on a data folder that outlives it: for tests that kill
 * it, or its database, and start it again.
 *
 * <pre>{@code
 * try (var house = RunningHouse.on(folder)) {
 *     house.signInAs("chuyen-vien");
 *     house.submit("/…", Map.of("field", "value"));
 *     house.kill();
 * }
 * }</pre>
 */
public final class RunningHouse implements AutoCloseable {

    private static final Pattern OPEN = Pattern.compile("is open at http://localhost:(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final long PATIENCE_SECONDS = 240;

    private final Path folder;
    private final Process process;
    private final List<String> said = new ArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final HttpClient visitor = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private RunningHouse(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    /** Starts a house on the folder and waits until it is open. */
    public static RunningHouse on(Path folder, String... arguments) {
        var house = start(folder, arguments);
        house.awaitOpen();
        return house;
    }

    /** Starts a house that is expected not to open; see {@link #awaitEnd()}. */
    public static RunningHouse start(Path folder, String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                classPath(),
                "vn.vinhdanh.VinhDanh",
                "--vinhdanh.data=" + folder,
                "--vinhdanh.sample-password=" + FreshGround.SAMPLE_PASSWORD));
        command.addAll(List.of(arguments));
        if (command.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            command.add("--server.port=0");
        }
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("VINHDANH_"));
            return new RunningHouse(folder, builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The whole address of a path in this house. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port.join() + path);
    }

    /** Signs in as a sample account; later calls carry its session. */
    public void signInAs(String login) {
        var answer =
                submitFrom("/dang-nhap", "/dang-nhap", Map.of("login", login, "password", FreshGround.SAMPLE_PASSWORD));
        if (answer.uri().getPath().equals("/dang-nhap")) {
            throw new IllegalStateException(login + " could not sign in: " + answer.uri());
        }
    }

    /** Opens a page. */
    public HttpResponse<String> visit(String path) {
        return send(HttpRequest.newBuilder(address(path)).GET().build());
    }

    /** Sends a form with the token of the page it stands on. */
    public HttpResponse<String> submitFrom(String page, String action, Map<String, String> fields) {
        return send(form(page, action, fields));
    }

    /** Sends a form and does not wait for the answer: what comes next may interrupt it. */
    public CompletableFuture<HttpResponse<String>> beginToSubmitFrom(
            String page, String action, Map<String, String> fields) {
        return visitor.sendAsync(form(page, action, fields), HttpResponse.BodyHandlers.ofString());
    }

    /** Kills the application at once, as a power cut would; its database stays behind. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Kills the database server and every process of it at once; the application stays. */
    public void killDatabase() {
        var server = ProcessHandle.of(databaseProcess()).orElseThrow();
        var workers = server.children().toList();
        server.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
    }

    /** The number of the database's main process. */
    public long databaseProcess() {
        try {
            return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A way into the house's database beside it. */
    public JdbcClient database() {
        return JdbcClient.create(connections());
    }

    /** Connections of one's own to the house's database, a new one each time. */
    public DataSource connections() {
        try {
            var lines = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
            return new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:" + lines.get(3).strip() + "/vinhdanh",
                    "vinhdanh",
                    Files.readString(folder.resolve("password")).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until the process has ended and gives its exit code. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the house did not end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until it has printed these words. */
    public void awaitSaid(String words) {
        awaitSaid(words, 1);
    }

    /** Waits until it has printed these words in so many lines. */
    public void awaitSaid(String words, int times) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (said) {
            while (said.stream().filter(line -> line.contains(words)).count() < times) {
                var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new IllegalStateException("it never said: " + words + "\n" + said());
                }
                try {
                    said.wait(left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(interrupted);
                }
            }
        }
    }

    /** What it printed so far. */
    public String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    /** Stops it as Ctrl+C does. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitOpen() {
        try {
            port.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            process.destroyForcibly();
            throw new IllegalStateException("the house did not open:\n" + said(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void listen() {
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(this::heard);
        } catch (IOException | UncheckedIOException ended) {
            heard("(" + ended.getMessage() + ")");
        }
        port.completeExceptionally(new IllegalStateException("it ended"));
    }

    private void heard(String line) {
        synchronized (said) {
            said.add(line);
            said.notifyAll();
        }
        var open = OPEN.matcher(line);
        if (open.find()) {
            port.complete(Integer.valueOf(open.group(1)));
        }
    }

    private HttpRequest form(String page, String action, Map<String, String> fields) {
        var token = TOKEN.matcher(visit(page).body());
        if (!token.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token.group(1)) + "&", ""));
        return HttpRequest.newBuilder(address(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return visitor.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The class path of this run without the tests' own classes. */
    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(whole.split(File.pathSeparator, -1))
                .filter(entry -> !entry.endsWith("test-classes") && !entry.isBlank())
                .collect(Collectors.joining(File.pathSeparator));
    }
}

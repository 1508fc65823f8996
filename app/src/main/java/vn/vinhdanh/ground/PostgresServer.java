package vn.vinhdanh.ground;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The server process over one cluster folder: making the cluster, starting, stopping, and what its log says. */
final class PostgresServer {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration FAST_STOP = Duration.ofSeconds(15);
    private static final long LARGE_LOG = 5L * 1024 * 1024;

    /** Safe before fast: a commit that was answered is on the disk. The rest keeps it small and unseen from outside. */
    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "unix_socket_directories=",
            "max_connections=40",
            "shared_buffers=96MB",
            "jit=off",
            "huge_pages=off",
            "max_parallel_workers_per_gather=0",
            "log_timezone=Asia/Ho_Chi_Minh",
            "timezone=Asia/Ho_Chi_Minh",
            "log_checkpoints=off");

    private final PostgresPrograms programs;
    private final Footing footing;
    private final Path home;
    private final Path cluster;
    private final Path log;
    private volatile @Nullable Process process;
    private volatile long logBegan;

    PostgresServer(PostgresPrograms programs, Footing footing, Path home) {
        this.programs = programs;
        this.footing = footing;
        this.home = home;
        this.cluster = home.resolve("postgres");
        this.log = home.resolve("postgres.log");
    }

    Path log() {
        return log;
    }

    boolean hasCluster() {
        return Files.exists(cluster.resolve("PG_VERSION"));
    }

    /** Makes a new cluster whose only user must give the password. An interrupted attempt leaves nothing behind. */
    void makeCluster(String user, String password) throws IOException {
        var half = home.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(half);
        FileSystemUtils.deleteRecursively(cluster);
        Files.createDirectory(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        footing.own(half);
        var secret = home.resolve("password.once");
        try {
            writeSecret(secret, password);
            run(List.of(
                    programs.program("initdb").toString(),
                    "--pgdata=" + half,
                    "--username=" + user,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Refuses a cluster of another major release, which these programs cannot read. */
    void requireSameRelease() throws IOException {
        var written = Files.readString(cluster.resolve("PG_VERSION")).strip();
        var ours = release();
        if (!written.equals(ours)) {
            throw new CannotStand("ground.other-release", null, home, written, ours);
        }
    }

    private String release() throws IOException {
        var asked = builder(List.of(programs.program("postgres").toString(), "--version"));
        asked.redirectOutput(ProcessBuilder.Redirect.PIPE);
        var running = asked.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.replaceFirst("(?s)\\D*(\\d+).*", "$1");
    }

    /** Stops the server that a killed house left running over this cluster, if any. */
    void stopLeftBehind() throws IOException {
        var left = leftBehind();
        if (left.isEmpty()) {
            return;
        }
        Terminal.say("ground.left-behind");
        stop(left.get());
    }

    private Optional<ProcessHandle> leftBehind() throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::standsOnCluster);
    }

    /** A number may have been given to another process since; only one that works in our folder is ours. */
    private boolean standsOnCluster(ProcessHandle candidate) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(candidate.pid()), "cwd"), cluster);
        } catch (IOException notOurs) {
            return false;
        }
    }

    void launch(String address, int port) {
        var command = new ArrayList<String>();
        command.add(programs.program("postgres").toString());
        command.addAll(List.of("-D", cluster.toString(), "-p", Integer.toString(port)));
        command.addAll(List.of("-c", "listen_addresses=" + address));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        try {
            footing.own(cluster);
            startLog();
            process = builder(command).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean runs() {
        var current = process;
        return current != null && current.isAlive();
    }

    void onExit(Runnable then) {
        var current = process;
        if (current != null) {
            Thread.ofVirtual().name("database-watch").start(() -> {
                current.onExit().join();
                then.run();
            });
        }
    }

    void stop() {
        var current = process;
        if (current != null && current.isAlive()) {
            stop(current.toHandle());
        }
    }

    /** What the server wrote since it was launched, at most the last part of it. */
    String said() {
        try (var file = Files.newByteChannel(log)) {
            file.position(Math.max(logBegan, file.size() - 64 * 1024));
            var bytes = ByteBuffer.allocate((int) (file.size() - file.position()));
            var more = 0;
            while (more >= 0 && bytes.hasRemaining()) {
                more = file.read(bytes);
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    static boolean saysDiskFull(String said) {
        return said.contains("No space left on device");
    }

    /** Reasons that go away: a port taken meanwhile, or children of a killed server that have not left yet. */
    static boolean mayPass(String said) {
        return said.contains("could not bind")
                || said.contains("pre-existing shared memory block")
                || said.contains("already exists")
                || said.isBlank();
    }

    /** A fast stop: running statements are broken off, nothing committed is lost. */
    private static void stop(ProcessHandle server) {
        signal("INT", server);
        if (gone(server, FAST_STOP)) {
            return;
        }
        LOG.warn("the database did not stop in {}; stopping it at once", FAST_STOP);
        signal("QUIT", server);
        if (!gone(server, FAST_STOP)) {
            server.destroyForcibly();
        }
    }

    private static void signal(String name, ProcessHandle server) {
        try {
            // Java itself can only send TERM and KILL; TERM would wait for every client to leave.
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + server.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException failure) {
            server.destroy();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean gone(ProcessHandle server, Duration within) {
        try {
            server.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            return !server.isAlive();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !server.isAlive();
        }
    }

    private void run(List<String> command) throws IOException {
        startLog();
        try {
            if (builder(command).start().waitFor() != 0) {
                throw saysDiskFull(said())
                        ? new CannotStand("ground.disk-full", null, home, 0)
                        : new CannotStand("ground.database-did-not-start", null, log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** In a session of its own, so that Ctrl+C at the terminal reaches the house first and the database last. */
    private ProcessBuilder builder(List<String> command) {
        var whole = new ArrayList<String>();
        if (new File("/usr/bin/setsid").canExecute()) {
            whole.add("/usr/bin/setsid");
        }
        whole.addAll(footing.command(command));
        var builder = new ProcessBuilder(whole)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    private void startLog() throws IOException {
        if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".before"), StandardCopyOption.REPLACE_EXISTING);
        }
        logBegan = Files.exists(log) ? Files.size(log) : 0;
    }

    private void writeSecret(Path file, String secret) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
        footing.own(file);
    }
}

package vn.vinhdanh.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The house being measured, in a process of its own. */
final class House implements AutoCloseable {

    static final String PASSWORD = "do-toc-do-2026";

    private static final Pattern OPEN = Pattern.compile("is open at (http://\\S+)");
    /** What Linux says to programs, whatever its own ticks are. */
    private static final double TICKS_PER_SECOND = 100;
    /** Where the four counts of ticks stand in {@code /proc/…/stat}, after the name of the program. */
    private static final int FIRST_TICKS = 11;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path folder;
    private final String address;
    private final double secondsToOpen;

    private House(Process process, Path folder, String address, double secondsToOpen) {
        this.process = process;
        this.folder = folder;
        this.address = address;
        this.secondsToOpen = secondsToOpen;
    }

    /** Starts it and returns as soon as it says that it is open. */
    static House open(List<String> command, Path folder) throws IOException {
        var whole = new ArrayList<>(command);
        whole.addAll(List.of(
                "--server.port=0",
                "--vinhdanh.data=" + folder.resolve("data"),
                "--vinhdanh.sample-password=" + PASSWORD));
        var log = Files.createTempFile(folder, "house-", ".log");
        var began = System.nanoTime();
        var builder = new ProcessBuilder(whole).redirectError(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("VINHDANH_D"));
        var process = builder.start();
        // A measurement that is broken off leaves nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var watchdog = Thread.ofVirtual().start(() -> endWhenStuck(process));
        var address = awaitAddress(process, log);
        var seconds = (System.nanoTime() - began) / 1e9;
        watchdog.interrupt();
        Thread.ofVirtual().start(() -> drain(process));
        return new House(process, folder, address, seconds);
    }

    double secondsToOpen() {
        return secondsToOpen;
    }

    String address() {
        return address;
    }

    long residentBytes() throws IOException {
        return kilobytes(process.pid(), "status", "VmRSS:") * 1024;
    }

    /** Shared memory is counted once, by each process's proportional share. */
    long databaseBytes() throws IOException {
        var sum = 0L;
        for (var one : databaseProcesses()) {
            sum += kilobytes(one.pid(), "smaps_rollup", "Pss:") * 1024;
        }
        return sum;
    }

    /**
     * Seconds of computing, as user and as system: other programs on the machine disturb them little.
     *
     * @param application of the house itself
     * @param database of its PostgreSQL, every process of it
     */
    record Computed(double application, double database) {

        double together() {
            return application + database;
        }

        Computed since(Computed earlier) {
            return new Computed(application - earlier.application, database - earlier.database);
        }
    }

    /** What the house and its database have computed so far. */
    Computed computed() throws IOException {
        var database = 0L;
        for (var one : databaseProcesses()) {
            database += ticks(one.pid());
        }
        return new Computed(ticks(process.pid()) / TICKS_PER_SECOND, database / TICKS_PER_SECOND);
    }

    private List<ProcessHandle> databaseProcesses() throws IOException {
        var main = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .getFirst()
                .strip();
        var server = ProcessHandle.of(Long.parseLong(main)).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants()).toList();
    }

    /** As user and as system, of the process and of its children that have ended; nothing for one that has ended itself. */
    private static long ticks(long process) throws IOException {
        try {
            var line = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
            var sum = 0L;
            for (var field = FIRST_TICKS; field < FIRST_TICKS + 4; field++) {
                sum += Long.parseLong(fields[field]);
            }
            return sum;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }

    /** A way past the pages, to fill the house with what is to be measured. */
    Connection database() throws IOException, SQLException {
        var port = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .get(3);
        var password = Files.readString(folder.resolve("data/password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port.strip() + "/vinhdanh", "vinhdanh", password);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }

    private static String awaitAddress(Process process, Path log) throws IOException {
        var reader = process.inputReader(StandardCharsets.UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var open = OPEN.matcher(line);
            if (open.find()) {
                return open.group(1).replace("localhost", "127.0.0.1");
            }
        }
        throw new IOException("the house did not open: " + Files.readString(log));
    }

    private static void endWhenStuck(Process process) {
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException opened) {
            Thread.currentThread().interrupt();
        }
    }

    private static void drain(Process process) {
        try {
            process.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException ended) {
            // Its end is what close() waits for.
        }
    }

    private static long kilobytes(long process, String file, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process), file)).stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }
}

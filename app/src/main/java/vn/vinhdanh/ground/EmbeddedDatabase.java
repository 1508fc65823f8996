package vn.vinhdanh.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the house's own, kept in the data folder. It listens on the loopback address only, on a free port,
 * and asks for a password; every commit reaches the disk before it is answered. One left behind by a killed house is
 * stopped first; one that dies under a living house is started again on the same port.
 */
final class EmbeddedDatabase implements StandingDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String LOOPBACK = "127.0.0.1";
    private static final String NAME = "vinhdanh";
    private static final int STARTS = 12;
    /** Where PostgreSQL writes its port in postmaster.pid, counted from 0. */
    private static final int PORT_LINE = 3;
    /** Recovery after a crash replays the write-ahead log, which may take minutes on a slow disk. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration NOTICEABLE = Duration.ofSeconds(2);

    private final DataFolder folder;
    private final PostgresServer server;
    private final String password;
    private final int port;
    private volatile boolean closing;

    private EmbeddedDatabase(DataFolder folder, PostgresServer server, String password) {
        this.folder = folder;
        this.server = server;
        this.password = password;
        this.port = startSomewhere();
        watch();
    }

    /**
     * Starts on the data folder, making a new cluster when there is none.
     *
     * @throws CannotStand for every reason the keeper of the house can mend
     */
    static EmbeddedDatabase start(Premises premises) {
        var folder = DataFolder.open(premises.data());
        try {
            return start(premises, folder);
        } catch (IOException failure) {
            release(folder);
            throw PostgresServer.saysDiskFull(String.valueOf(failure.getMessage()))
                    ? new CannotStand("ground.disk-full", failure, folder.path(), 0)
                    : new CannotStand("ground.folder-not-writable", failure, folder.path());
        } catch (RuntimeException failure) {
            release(folder);
            throw failure;
        }
    }

    /** The database of a house that serves from this folder now; null when none does. */
    static @Nullable DatabaseAddress runningOn(Path data) {
        var folder = data.toAbsolutePath().normalize();
        if (!DataFolder.isHeld(folder)) {
            return null;
        }
        try {
            var lines = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
            var password = Files.readString(folder.resolve("password")).strip();
            var port = lines.size() > PORT_LINE ? lines.get(PORT_LINE).strip() : "";
            return port.matches("\\d{1,5}")
                    ? new DatabaseAddress("jdbc:postgresql://" + LOOPBACK + ":" + port + "/" + NAME, NAME, password)
                    : null;
        } catch (IOException notYetThere) {
            return null;
        }
    }

    private static EmbeddedDatabase start(Premises premises, DataFolder folder) throws IOException {
        var footing = Footing.found();
        var programs = PostgresPrograms.on(shelf(premises, footing, folder));
        var server = new PostgresServer(programs, footing, folder.path());
        server.stopLeftBehind();
        var password = password(folder);
        if (!server.hasCluster()) {
            Terminal.say("ground.new-database", folder.path());
            server.makeCluster(NAME, password);
        }
        server.requireSameRelease();
        return new EmbeddedDatabase(folder, server, password);
    }

    private static Path shelf(Premises premises, Footing footing, DataFolder folder) {
        var asked = premises.programs();
        if (asked != null) {
            return asked.toAbsolutePath();
        }
        // Nobody may not enter root's home, where the cache would be; and some accounts have no home.
        return footing == Footing.AS_NOBODY || !canKeep(PostgresPrograms.usualShelf())
                ? folder.path("programs")
                : PostgresPrograms.usualShelf();
    }

    private static boolean canKeep(Path shelf) {
        try {
            return Files.isWritable(Files.createDirectories(shelf));
        } catch (IOException noHome) {
            return false;
        }
    }

    /** Made once for each data folder; only its owner may read it. */
    private static String password(DataFolder folder) throws IOException {
        var file = folder.path("password");
        if (!Files.exists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            var half = folder.path("password.new");
            Files.deleteIfExists(half);
            Files.createFile(half, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(half, HexFormat.of().formatHex(random));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    @Override
    public DatabaseAddress address() {
        return address(NAME);
    }

    @Override
    public void close() {
        closing = true;
        server.stop();
        release(folder);
    }

    private DatabaseAddress address(String database) {
        return address(database, port);
    }

    private DatabaseAddress address(String database, int onPort) {
        return new DatabaseAddress("jdbc:postgresql://" + LOOPBACK + ":" + onPort + "/" + database, NAME, password);
    }

    private int startSomewhere() {
        for (var attempt = 1; ; attempt++) {
            var free = freePort();
            if (startOn(free, attempt)) {
                return free;
            }
        }
    }

    private void startAgain() {
        for (var attempt = 1; !startOn(port, attempt); attempt++) {
            LOG.debug("start {} of the database did not succeed yet", attempt);
        }
    }

    /** Whether it now answers; {@code false} when another try may succeed. */
    private boolean startOn(int onPort, int attempt) {
        server.launch(LOOPBACK, onPort);
        if (answers(onPort)) {
            return true;
        }
        server.stop();
        var said = server.said();
        if (PostgresServer.saysDiskFull(said)) {
            throw new CannotStand("ground.disk-full", null, folder.path(), 0);
        }
        if (attempt >= STARTS || !PostgresServer.mayPass(said)) {
            throw new CannotStand("ground.database-did-not-start", null, server.log());
        }
        LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
        return false;
    }

    private boolean answers(int onPort) {
        var began = System.nanoTime();
        var said = false;
        while (server.runs()) {
            try {
                requireDatabase(onPort);
                return true;
            } catch (SQLException notYet) {
                var waited = System.nanoTime() - began;
                if (waited > PATIENCE.toNanos()) {
                    return false;
                }
                if (!said && waited > NOTICEABLE.toNanos()) {
                    Terminal.say("ground.recovering");
                    said = true;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
            }
        }
        return false;
    }

    private void requireDatabase(int onPort) throws SQLException {
        try (var connection = address("postgres", onPort).connect();
                var statement = connection.createStatement()) {
            try (var there = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                if (there.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + NAME);
        }
    }

    /** A database that dies under the house is brought back; the pool finds it again by itself. */
    private void watch() {
        server.onExit(() -> {
            if (closing) {
                return;
            }
            Terminal.say("ground.database-died");
            try {
                startAgain();
                watch();
                Terminal.say("ground.database-back");
            } catch (CannotStand failure) {
                Terminal.complain(failure.key(), failure.arguments());
            }
        });
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new CannotStand("ground.no-loopback", failure);
        }
    }

    private static void release(DataFolder folder) {
        try {
            folder.close();
        } catch (IOException failure) {
            LOG.warn("could not let go of {}", folder.path(), failure);
        }
    }
}

package vn.vinhdanh.ground;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that travel with the application, unpacked once for each version. */
record PostgresPrograms(Path folder) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /**
     * Unpacks the programs below {@code shelf} unless they already stand there.
     *
     * @throws CannotStand when this machine is not a 64-bit Intel or AMD Linux
     */
    static PostgresPrograms on(Path shelf) throws IOException {
        requireThisMachine();
        var folder = shelf.resolve("postgresql-" + size());
        if (Files.isExecutable(folder.resolve("bin/postgres"))) {
            return new PostgresPrograms(folder);
        }
        Terminal.say("ground.unpacking");
        Files.createDirectories(shelf);
        var half = Files.createTempDirectory(shelf, "unpacking-");
        unpack(half);
        Files.setPosixFilePermissions(half, PosixFilePermissions.fromString("rwxr-xr-x"));
        settle(half, folder);
        return new PostgresPrograms(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** The user's own cache folder; others cannot have put anything there. */
    static Path usualShelf() {
        var cache = System.getenv("XDG_CACHE_HOME");
        var base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("vinhdanh");
    }

    private static void requireThisMachine() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch", "");
        if (!system.equals("linux") || !(processor.equals("amd64") || processor.equals("x86_64"))) {
            throw new CannotStand("ground.no-programs", null, system, processor);
        }
    }

    /** The archive's size names the version: two releases never share it, and reading it costs nothing. */
    private static long size() throws IOException {
        var archive = PostgresPrograms.class.getResource(ARCHIVE);
        if (archive == null) {
            throw new CannotStand("ground.no-programs", null, "linux", "amd64");
        }
        return archive.openConnection().getContentLengthLong();
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream packed = PostgresPrograms.class.getResourceAsStream(ARCHIVE);
                var plain = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (var entry = plain.getNextEntry(); entry != null; entry = plain.getNextEntry()) {
                place(entry, plain, target);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(path, permissions(entry.getMode()));
    }

    private static EnumSet<PosixFilePermission> permissions(int mode) {
        var all = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if ((mode & 0100) != 0) {
            all.add(PosixFilePermission.OWNER_EXECUTE);
            all.add(PosixFilePermission.GROUP_EXECUTE);
            all.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return all;
    }

    /** Puts the whole folder in place at one stroke; whoever came first wins. */
    private static void settle(Path half, Path folder) throws IOException {
        try {
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException other) {
            if (!Files.isExecutable(folder.resolve("bin/postgres"))) {
                throw other;
            }
            FileSystemUtils.deleteRecursively(half);
        }
    }
}

package vn.vinhdanh.ground;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that survives restarts. Held by one running house at a time; carries the number of its layout, so that
 * an older program never touches what a newer one wrote.
 */
final class DataFolder implements AutoCloseable {

    /** The layout this program reads and writes. */
    static final int LAYOUT = 1;

    /** Below this the database may not even recover after a crash. */
    private static final long LEAST_FREE_BYTES = 100L * 1024 * 1024;

    private final Path folder;
    private final FileChannel held;

    private DataFolder(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /**
     * Opens the folder and holds it, creating it when absent.
     *
     * @throws CannotStand when it cannot be written, is held by another house, is of a newer layout or its disk is full
     */
    static DataFolder open(Path where) {
        var folder = where.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var channel = hold(folder);
            requireKnownLayout(folder);
            requireSpace(folder);
            return new DataFolder(folder, channel);
        } catch (IOException failure) {
            throw notWritable(folder, failure);
        }
    }

    /** Whether another house holds the folder at this moment. */
    static boolean isHeld(Path folder) {
        var lock = folder.resolve("lock");
        if (!Files.exists(lock)) {
            return false;
        }
        try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                var held = tryLock(channel)) {
            return held == null;
        } catch (IOException notOurs) {
            return false;
        }
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    Path path() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        held.close();
    }

    private static FileChannel hold(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new CannotStand("ground.folder-held", null, folder);
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static void requireKnownLayout(Path folder) throws IOException {
        var version = folder.resolve("VERSION");
        if (!Files.exists(version)) {
            Files.writeString(version, LAYOUT + "\n");
            return;
        }
        var written = Files.readString(version).strip();
        if (!written.matches("\\d{1,6}") || Integer.parseInt(written) > LAYOUT) {
            throw new CannotStand("ground.newer-folder", null, folder, written, String.valueOf(LAYOUT));
        }
    }

    private static void requireSpace(Path folder) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new CannotStand("ground.disk-full", null, folder, free / (1024 * 1024));
        }
    }

    private static CannotStand notWritable(Path folder, IOException failure) {
        if (String.valueOf(failure.getMessage()).contains("No space left on device")) {
            return new CannotStand("ground.disk-full", failure, folder, 0);
        }
        return new CannotStand("ground.folder-not-writable", failure, folder);
    }
}

package vn.vinhdanh.ground;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * As whom the database's programs run. PostgreSQL refuses to run as root, and rightly so; when the house itself was
 * started by root, the programs get a user namespace of their own or, where those are forbidden, run as nobody.
 */
enum Footing {
    /** As whoever started the house. */
    ORDINARY,
    /** Started by root: the same files, none of root's powers. */
    OWN_NAMESPACE,
    /** Started by root where namespaces are forbidden: the files are given to nobody. */
    AS_NOBODY;

    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    /**
     * Finds what this machine allows.
     *
     * @throws CannotStand when started by root and neither way is open
     */
    static Footing found() {
        if (new UnixSystem().getUid() != 0) {
            return ORDINARY;
        }
        if (works(OWN_NAMESPACE)) {
            return OWN_NAMESPACE;
        }
        if (works(AS_NOBODY)) {
            return AS_NOBODY;
        }
        throw new CannotStand("ground.root-without-namespace", null);
    }

    /** The command as it must be started to run on this footing. */
    List<String> command(List<String> program) {
        var whole = new ArrayList<>(before());
        whole.addAll(program);
        return whole;
    }

    private List<String> before() {
        return switch (this) {
            case ORDINARY -> List.of();
            case OWN_NAMESPACE -> List.of("unshare", "-U");
            case AS_NOBODY ->
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");
        };
    }

    /** Makes a file or a whole folder belong to whom the programs run as, whoever they ran as the last time. */
    void own(Path path) throws IOException {
        if (this == ORDINARY) {
            return;
        }
        var owner = this == AS_NOBODY ? NOBODY : ROOT;
        if (Objects.equals(Files.getAttribute(path, "unix:uid"), owner)) {
            return;
        }
        try (var all = Files.walk(path)) {
            all.forEach(one -> give(one, owner));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static void give(Path path, int owner) {
        try {
            Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:gid", owner, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean works(Footing footing) {
        try {
            var tried = new ProcessBuilder(footing.command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return tried.waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

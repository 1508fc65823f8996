package vn.vinhdanh.commendation.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vinhdanh.web.Refusal;

/**
 * The keys of the urns. Each is made of two halves: a secret in a file of its own outside the database ({@code
 * urns/<ballot>.key} in the data folder) and a salt in the database. Both are thrown away at the count, so that neither an
 * old copy of the database nor its log can be opened afterwards.
 *
 * <p>Several nodes of one house have no folder in common; they share a secret by the setting {@code vinhdanh.urn-secret}
 * (32 bytes in base 64) and must change it from time to time themselves.
 */
@Component
class UrnKeys {

    private static final Logger LOG = LoggerFactory.getLogger(UrnKeys.class);
    private static final int BYTES = 32;
    private static final byte[] PURPOSE = {'u', 'r', 'n'};

    private final Path folder;
    private final String shared;
    private final SecureRandom random = new SecureRandom();

    UrnKeys(@Value("${vinhdanh.data:./data}") Path data, @Value("${vinhdanh.urn-secret:}") String shared) {
        this.folder = data.resolve("urns");
        this.shared = shared;
    }

    /** The half that lies beside the urn. */
    byte[] newSalt() {
        return drawn();
    }

    /** Lays down the half that lies outside the database, on the disk for good, before the ballot is open. */
    void prepare(long ballot) {
        if (!shared.isBlank()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(file(ballot));
            var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = FileChannel.open(file(ballot), options, ownerOnly)) {
                channel.write(ByteBuffer.wrap(drawn()));
                channel.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Refusal when the file is not where it was; the ballot must then be annulled and held again */
    SecretKey keyOf(long ballot, byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret(ballot))
                                    .addSalt(salt)
                                    .thenExpand(PURPOSE, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Throws the file away; called when the ballot's end is committed. */
    void forget(long ballot) {
        try {
            Files.deleteIfExists(file(ballot));
        } catch (IOException e) {
            LOG.warn("The key of urn {} could not be deleted; it is tried again at the next start", ballot);
        }
    }

    /** Throws away what a crash between a count and its clearing up left behind. */
    void forgetAllBut(Set<Long> open) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            List<Long> left = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d+\\.key"))
                    .map(name -> Long.parseLong(name.substring(0, name.length() - ".key".length())))
                    .filter(ballot -> !open.contains(ballot))
                    .toList();
            left.forEach(this::forget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] secret(long ballot) {
        if (!shared.isBlank()) {
            return Base64.getDecoder().decode(shared.strip());
        }
        try {
            return Files.readAllBytes(file(ballot));
        } catch (IOException e) {
            throw new Refusal("commendation.refusal.urn-secret-missing");
        }
    }

    private Path file(long ballot) {
        return folder.resolve(ballot + ".key");
    }

    private byte[] drawn() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}

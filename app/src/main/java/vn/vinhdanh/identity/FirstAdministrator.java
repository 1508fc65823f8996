package vn.vinhdanh.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;

/** An empty house has nobody who could open accounts: the first administrator comes in by a link that works once. */
@Component
public class FirstAdministrator {

    private static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FirstAdministrator(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Makes a new link; earlier ones end.
     *
     * @return its path, {@code /khoi-tao/…}; only the hash of it is kept
     */
    @Transactional
    public String invite() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from identity.one_time_link").update();
        jdbc.sql("insert into identity.one_time_link (token_hash, expires_at) values (:hash, :expires)")
                .param("hash", hash(token))
                .param("expires", OffsetDateTime.now(clock).plus(LIFE))
                .update();
        return "/khoi-tao/" + token;
    }

    /** Whether the link may still be used. */
    public boolean isOpen(String token) {
        return accounts.none()
                && jdbc.sql("""
                        select exists (select from identity.one_time_link
                                       where token_hash = :hash and used_at is null and expires_at > :now)
                        """)
                        .param("hash", hash(token))
                        .param("now", OffsetDateTime.now(clock))
                        .query(Boolean.class)
                        .single();
    }

    /**
     * Uses the link up and opens the first account, with the administrator's role from today.
     *
     * @throws NotFoundProblem when the link was used, has expired, or never was
     * @throws Refusal when login or password will not do; the link stays open then
     */
    @Transactional
    public AccountId enter(String token, String login, String displayName, String password) {
        int used = jdbc.sql("""
                        update identity.one_time_link set used_at = :now
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", hash(token))
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (used != 1 || !accounts.none()) {
            throw new NotFoundProblem();
        }
        AccountId id = accounts.open(login, displayName, password, null, false);
        accounts.grant(id, Role.ADMINISTRATOR, null, null, LocalDate.now(clock), null);
        return id;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

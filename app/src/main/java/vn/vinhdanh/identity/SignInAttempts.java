package vn.vinhdanh.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slows down guessing: after a few failures each further try must wait, twice as long every time, up to a minute. */
@Component
class SignInAttempts {

    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int FREE_LOGIN = 4;
    private static final int FREE_ADDRESS = 20;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long this login, or anyone from this address, must still wait; zero when free to try. */
    Duration wait(String login, String address) {
        Duration forLogin = wait(subject("login", login), FREE_LOGIN);
        Duration forAddress = wait(subject("address", address), FREE_ADDRESS);
        return forLogin.compareTo(forAddress) > 0 ? forLogin : forAddress;
    }

    void failed(String login, String address) {
        remember(subject("login", login), false);
        remember(subject("address", address), false);
    }

    void succeeded(String login) {
        remember(subject("login", login), true);
    }

    private Duration wait(String subject, int free) {
        Instant now = clock.instant();
        record Attempt(Instant at, boolean successful) {}
        List<Attempt> recent = jdbc.sql("""
                        select at, successful from identity.sign_in_attempt
                        where subject = :subject and at > :since
                        order by at desc limit 100
                        """)
                .param("subject", subject)
                .param("since", OffsetDateTime.now(clock).minus(REMEMBERED))
                .query((row, number) -> new Attempt(
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getBoolean("successful")))
                .list();
        int failures = 0;
        for (Attempt attempt : recent) {
            if (attempt.successful()) {
                break;
            }
            failures++;
        }
        if (failures <= free) {
            return Duration.ZERO;
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(failures - free, 6));
        Duration shortened = pause.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : pause;
        Duration left = Duration.between(now, recent.getFirst().at().plus(shortened));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void remember(String subject, boolean successful) {
        jdbc.sql("insert into identity.sign_in_attempt (subject, at, successful) values (:subject, :at, :successful)")
                .param("subject", subject)
                .param("at", OffsetDateTime.now(clock))
                .param("successful", successful)
                .update();
    }

    private static String subject(String kind, String value) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((kind + ":" + value.strip().toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

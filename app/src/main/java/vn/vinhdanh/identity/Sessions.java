package vn.vinhdanh.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open sessions of accounts: seen, counted and ended. */
@Component
public class Sessions {

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** One open session: when it began and when it was last used. */
    public record Open(Instant began, Instant lastUsed, boolean current) {}

    /**
     * The open sessions of an account, the latest first.
     *
     * @param current the session of this very request, by its id; null when there is none
     */
    public List<Open> of(AccountId account, @Nullable String current) {
        return jdbc.sql("""
                        select creation_time, last_access_time, trim(session_id) = :current as is_current
                        from identity.spring_session
                        where principal_name = :account and expiry_time > :now
                        order by last_access_time desc
                        """)
                .param("account", Long.toString(account.value()))
                .param("current", current == null ? "" : current)
                .param("now", clock.millis())
                .query((row, number) -> new Open(
                        Instant.ofEpochMilli(row.getLong("creation_time")),
                        Instant.ofEpochMilli(row.getLong("last_access_time")),
                        row.getBoolean("is_current")))
                .list();
    }

    /** How many sessions each account has open, by account number. One query. */
    public Map<Long, Long> counts() {
        record Counted(long account, long count) {}
        return jdbc
                .sql("""
                        select principal_name::bigint as account, count(*) as count
                        from identity.spring_session
                        where principal_name is not null and expiry_time > :now
                        group by principal_name
                        """)
                .param("now", clock.millis())
                .query((row, number) -> new Counted(row.getLong("account"), row.getLong("count")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Counted::account, Counted::count));
    }

    /**
     * Ends the sessions of an account at once.
     *
     * @param except a session to keep, by its id; null to end all
     * @return how many were ended
     */
    @Transactional
    public int end(AccountId account, @Nullable String except) {
        int ended = jdbc.sql("""
                        delete from identity.spring_session
                        where principal_name = :account and trim(session_id) <> :except
                        """)
                .param("account", Long.toString(account.value()))
                .param("except", except == null ? "" : except)
                .update();
        journal.record("account.sessions-ended", "account", account.value(), null, Map.of("ended", ended));
        return ended;
    }
}

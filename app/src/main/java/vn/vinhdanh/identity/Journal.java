package vn.vinhdanh.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who did what, on what, when, before and after. Each entry's hash covers its own words and the hash before it, so that a line that is
 * changed, taken out or put in shows. An entry is written in the transaction of the act itself: there is never one without the other.
 */
@Component
public class Journal {

    private static final String BEGINNING = "0".repeat(64);
    /** One writer at a time, until its transaction ends: a chain has one end. */
    private static final long CHAIN_LOCK = 0x56494E48;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    Journal(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * One line of the journal.
     *
     * @param account who did it; null for the house itself (first start, sample)
     */
    public record Entry(
            long sequence,
            Instant at,
            @Nullable Long account,
            String act,
            String subjectKind,
            String subject,
            @Nullable String before,
            @Nullable String after,
            String previousHash,
            String hash) {}

    /**
     * What a walk along the whole chain found.
     *
     * @param entries how many lines were read
     * @param head the last hash; written down elsewhere, it also shows lines cut off at the end
     * @param brokenAt the first line that does not fit, if any
     */
    public record Verification(long entries, String head, Optional<Long> brokenAt) {}

    /**
     * Writes down an act, as the last step of its own transaction.
     *
     * @param act what was done, in the past tense, such as {@code dossier.submitted}
     * @param subjectKind what it was done to, such as {@code dossier}
     * @param subject its number; never a personal identifier
     * @param before the state before, as a record or map; null when there was none
     * @param after the state after; null when there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            String act, String subjectKind, Object subject, @Nullable Object before, @Nullable Object after) {
        append(act, subjectKind, subject.toString(), written(before), written(after));
    }

    /** Writes down an attempt at something outside the viewer's scope, in a transaction of its own: the request itself is undone. */
    void refused(String subjectKind, String subject) {
        apart.executeWithoutResult(status -> append("access.refused", subjectKind, subject, null, null));
    }

    /** The story of one thing, newest first. */
    public List<Entry> of(String subjectKind, Object subject, int most) {
        return jdbc.sql("""
                        select * from identity.journal
                        where subject_kind = :kind and subject = :subject
                        order by sequence desc limit :most
                        """)
                .param("kind", subjectKind)
                .param("subject", subject.toString())
                .param("most", most)
                .query(Journal::entry)
                .list();
    }

    /** Whether this was done to the thing within the time just past. */
    boolean tells(String act, String subjectKind, Object subject, Duration within) {
        return jdbc.sql("""
                        select exists (
                            select 1 from identity.journal
                            where subject_kind = :kind and subject = :subject and act = :act and at > :since)
                        """)
                .param("kind", subjectKind)
                .param("subject", subject.toString())
                .param("act", act)
                .param("since", OffsetDateTime.now(clock).minus(within))
                .query(Boolean.class)
                .single();
    }

    /** The newest lines before a sequence number (exclusive). */
    public List<Entry> before(long sequence, int most) {
        return jdbc.sql("select * from identity.journal where sequence < :sequence order by sequence desc limit :most")
                .param("sequence", sequence)
                .param("most", most)
                .query(Journal::entry)
                .list();
    }

    /** Walks along the whole chain and tells where it is broken, if it is. */
    @Transactional(readOnly = true)
    public Verification verify() {
        String expected = BEGINNING;
        long count = 0;
        long from = 0;
        List<Entry> batch;
        do {
            batch = jdbc.sql("select * from identity.journal where sequence > :from order by sequence limit 5000")
                    .param("from", from)
                    .query(Journal::entry)
                    .list();
            for (Entry entry : batch) {
                if (entry.sequence() != from + 1
                        || !entry.previousHash().equals(expected)
                        || !entry.hash().equals(hashOf(entry))) {
                    return new Verification(count, expected, Optional.of(from + 1));
                }
                expected = entry.hash();
                from = entry.sequence();
                count++;
            }
        } while (!batch.isEmpty());
        return new Verification(count, expected, Optional.empty());
    }

    private void append(
            String act, String subjectKind, String subject, @Nullable String before, @Nullable String after) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", CHAIN_LOCK)
                .query((row, number) -> number)
                .single();
        record End(long sequence, String hash) {}
        End end = jdbc.sql("select sequence, hash from identity.journal order by sequence desc limit 1")
                .query((row, number) -> new End(row.getLong("sequence"), row.getString("hash")))
                .optional()
                .orElse(new End(0, BEGINNING));
        // The database keeps microseconds; the hash must cover what it keeps.
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Long account = Access.signedIn().map(AccountId::value).orElse(null);
        Entry open =
                new Entry(end.sequence() + 1, at, account, act, subjectKind, subject, before, after, end.hash(), "");
        jdbc.sql("""
                        insert into identity.journal
                            (sequence, at, account_id, act, subject_kind, subject, before, after, previous_hash, hash)
                        values (:sequence, :at, :account, :act, :kind, :subject, :before::json, :after::json, :previous, :hash)
                        """)
                .param("sequence", open.sequence())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("account", account)
                .param("act", act)
                .param("kind", subjectKind)
                .param("subject", subject)
                .param("before", before)
                .param("after", after)
                .param("previous", open.previousHash())
                .param("hash", hashOf(open))
                .update();
    }

    private @Nullable String written(@Nullable Object state) {
        return state == null ? null : json.writeValueAsString(state);
    }

    private static String hashOf(Entry entry) {
        MessageDigest digest = sha256();
        for (Object part : new @Nullable Object[] {
            entry.previousHash(),
            entry.sequence(),
            entry.at(),
            entry.account(),
            entry.act(),
            entry.subjectKind(),
            entry.subject(),
            entry.before(),
            entry.after()
        }) {
            // Each part with its length before it: no two different lines read the same.
            byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Entry(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account_id", Long.class),
                row.getString("act"),
                row.getString("subject_kind"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("after"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}

package vn.vinhdanh.document.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.intake.Reader;
import vn.vinhdanh.document.intake.Reading;
import vn.vinhdanh.document.intake.SourceText;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** Documents on their way in. Only the emulation desk takes documents in. */
@Component
public class Intakes {

    /** The longest text that is read; a directive has about 30,000 characters. */
    private static final int CHARACTERS_AT_MOST = 400_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final JdbcClient jdbc;
    private final Access access;
    private final Journal journal;
    private final OnceOnly onceOnly;
    private final Clock clock;

    Intakes(JdbcClient jdbc, Access access, Journal journal, OnceOnly onceOnly, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.journal = journal;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** An intake in the list of those that wait. */
    public record Waiting(IntakeId id, String name, int doubtful, String changedBy, Instant changedAt) {}

    /** The officer at the desk, or the answer that tells nothing. */
    public Account requireDesk() {
        return access.requireAnyOf("document.intake", "tiep-nhan", Role.DESK_OFFICER);
    }

    public boolean isDesk() {
        return access.account().map(account -> account.is(Role.DESK_OFFICER)).orElse(false);
    }

    /**
     * Takes a text in and reads it. The same file leads to the intake it already has.
     *
     * @param original the file byte for byte
     * @throws Refusal when the text is too long to be such a document
     */
    @Transactional
    public IntakeId take(UUID once, String name, byte[] original, String text) {
        Account officer = requireDesk();
        onceOnly.use(once);
        SourceText source = SourceText.of(text);
        if (source.value().length() > CHARACTERS_AT_MOST) {
            throw new Refusal("document.refusal.too-long", source.value().length(), CHARACTERS_AT_MOST);
        }
        if (source.value().isBlank()) {
            throw new Refusal("document.refusal.no-text");
        }
        byte[] sha256 = sha256(original);
        Optional<IntakeId> known = known(sha256);
        if (known.isPresent()) {
            return known.get();
        }
        Reading reading = Reader.read(source);
        String written = JSON.writeValueAsString(reading);
        long id = jdbc.sql("""
                        insert into document.intake
                            (name, original, sha256, plain_text, reading, draft, doubtful,
                             created_by, created_at, changed_by, changed_at)
                        values (:name, :original, :sha256, :text, :reading::jsonb, :draft::jsonb, :doubtful,
                                :account, :now, :account, :now)
                        returning id
                        """)
                .param("name", name)
                .param("original", original)
                .param("sha256", sha256)
                .param("text", source.value())
                .param("reading", written)
                .param("draft", JSON.writeValueAsString(Draft.of(reading)))
                .param("doubtful", Doubts.in(reading))
                .param("account", officer.account())
                .param("now", now())
                .query(Long.class)
                .single();
        journal.record(
                "document.taken-in",
                "document.intake",
                id,
                null,
                Map.of("name", name, "sha256", HexFormat.of().formatHex(sha256)));
        return new IntakeId(id);
    }

    private Optional<IntakeId> known(byte[] sha256) {
        return jdbc.sql("select id from document.intake where sha256 = :sha256 and state <> 'DISCARDED'")
                .param("sha256", sha256)
                .query(Long.class)
                .optional()
                .map(IntakeId::new);
    }

    /** @throws NotFoundProblem when there is none, or the viewer is not at the desk */
    public Intake find(IntakeId id) {
        requireDesk();
        return read(id, "").orElseThrow(NotFoundProblem::new);
    }

    private Optional<Intake> read(IntakeId id, String lock) {
        return jdbc.sql("""
                        select intake.id, intake.name, intake.plain_text, intake.reading, intake.draft, intake.state,
                               intake.changed_at, intake.version, account.display_name as changed_by,
                               (select id from document.official_document where intake_id = intake.id) as document
                        from document.intake
                        join identity.account on account.id = intake.changed_by
                        where intake.id = :id
                        """ + lock)
                .param("id", id.value())
                .query(Intakes::intake)
                .optional();
    }

    /** The open intake, held until the transaction ends. */
    Intake hold(IntakeId id, int version) {
        Intake intake = read(id, " for update of intake").orElseThrow(NotFoundProblem::new);
        if (intake.version() != version || intake.state() != Intake.State.OPEN) {
            throw new StaleProblem();
        }
        return intake;
    }

    /**
     * Keeps an officer's corrections, also unfinished ones.
     *
     * @return names of fields that could not be understood, each with the bundle key of what is wrong; their former
     *     values stay
     * @throws StaleProblem when someone else changed the intake since the form was opened
     */
    @Transactional
    public Map<String, String> correct(IntakeId id, int version, Map<String, String> typed) {
        requireDesk();
        Intake intake = hold(id, version);
        Correcting correcting = new Correcting(intake.draft(), typed);
        Draft draft = correcting.draft();
        keep(intake, draft);
        return correcting.problems();
    }

    void keep(Intake intake, Draft draft) {
        List<String> changed = IntakeForm.changed(IntakeForm.of(intake.draft()), IntakeForm.of(draft));
        Account officer = requireDesk();
        jdbc.sql("""
                        update document.intake
                        set draft = :draft::jsonb, doubtful = :doubtful, changed_by = :account, changed_at = :now,
                            version = version + 1
                        where id = :id
                        """)
                .param("draft", JSON.writeValueAsString(draft))
                .param("doubtful", Doubts.in(draft.reading()))
                .param("account", officer.account())
                .param("now", now())
                .param("id", intake.id().value())
                .update();
        if (!changed.isEmpty()) {
            journal.record(
                    "document.reading-corrected",
                    "document.intake",
                    intake.id().value(),
                    null,
                    Map.of("fields", changed));
        }
    }

    void close(IntakeId id, Intake.State state) {
        jdbc.sql("update document.intake set state = :state, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /** Throws an intake away; the file may then be taken in anew. */
    @Transactional
    public void discard(IntakeId id, int version) {
        requireDesk();
        Intake intake = hold(id, version);
        close(id, Intake.State.DISCARDED);
        journal.record("document.intake-discarded", "document.intake", id.value(), Map.of("name", intake.name()), null);
    }

    /** The intakes that wait to be confirmed, the latest change first. */
    public List<Waiting> open(int most) {
        return jdbc.sql("""
                        select intake.id, intake.name, intake.doubtful, intake.changed_at, account.display_name
                        from document.intake
                        join identity.account on account.id = intake.changed_by
                        where state = 'OPEN' order by changed_at desc limit :most
                        """)
                .param("most", most)
                .query((row, at) -> new Waiting(
                        new IntakeId(row.getLong("id")),
                        row.getString("name"),
                        row.getInt("doubtful"),
                        row.getString("display_name"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Intake intake(ResultSet row, int at) throws SQLException {
        Long document = row.getObject("document", Long.class);
        return new Intake(
                new IntakeId(row.getLong("id")),
                row.getString("name"),
                row.getString("plain_text"),
                JSON.readValue(row.getString("reading"), Reading.class),
                JSON.readValue(row.getString("draft"), Draft.class),
                Intake.State.valueOf(row.getString("state")),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                document == null ? null : new DocumentId(document));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

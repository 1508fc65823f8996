package vn.vinhdanh.document.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** Documents sent to units, which say when they have read them. */
@Component
public class Distribution {

    private final JdbcClient jdbc;
    private final Intakes intakes;
    private final Access access;
    private final Journal journal;
    private final OnceOnly onceOnly;
    private final Clock clock;

    Distribution(JdbcClient jdbc, Intakes intakes, Access access, Journal journal, OnceOnly onceOnly, Clock clock) {
        this.jdbc = jdbc;
        this.intakes = intakes;
        this.access = access;
        this.journal = journal;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /**
     * A copy sent to a unit.
     *
     * @param due the last day to acknowledge it in time
     * @param acknowledgedAt absent while the unit has not said that it read it
     */
    public record Copy(
            long unit,
            Instant sentAt,
            LocalDate due,
            @Nullable Instant acknowledgedAt) {

        public boolean isLate(LocalDate today) {
            return acknowledgedAt == null && today.isAfter(due);
        }
    }

    /** A copy that a unit has not acknowledged yet. */
    public record OpenCopy(DocumentId document, String subject, long unit, LocalDate due) {}

    /**
     * Sends a document to units; a unit that has it already keeps its copy.
     *
     * @throws Refusal when no unit is chosen or the day is past
     */
    @Transactional
    public int send(UUID once, DocumentId document, Collection<Long> units, LocalDate due) {
        Account officer = intakes.requireDesk();
        onceOnly.use(once);
        if (units.isEmpty()) {
            throw new Refusal("document.refusal.no-unit");
        }
        if (due.isBefore(LocalDate.now(clock))) {
            throw new Refusal("document.refusal.due-past");
        }
        int sent = 0;
        for (long unit : units) {
            sent += jdbc.sql("""
                            insert into document.distribution (document_id, unit_id, sent_at, sent_by, due_on)
                            values (:document, :unit, :now, :account, :due)
                            on conflict do nothing
                            """)
                    .param("document", document.value())
                    .param("unit", unit)
                    .param("now", now())
                    .param("account", officer.account())
                    .param("due", due)
                    .update();
        }
        journal.record(
                "document.sent", "document", document.value(), null, Map.of("units", units, "due", due.toString()));
        return sent;
    }

    /** The unit's officer says that the document has been read. */
    @Transactional
    public void acknowledge(DocumentId document, long unit) {
        Account officer = access.requireOfficerOfUnit("document", document.value(), unit);
        int done = jdbc.sql("""
                        update document.distribution set acknowledged_at = :now, acknowledged_by = :account
                        where document_id = :document and unit_id = :unit and acknowledged_at is null
                        """)
                .param("now", now())
                .param("account", officer.account())
                .param("document", document.value())
                .param("unit", unit)
                .update();
        if (done == 0) {
            throw new StaleProblem();
        }
        journal.record("document.acknowledged", "document", document.value(), null, Map.of("unit", unit));
    }

    /** All copies of a document. */
    public List<Copy> of(DocumentId document) {
        return jdbc.sql("""
                        select * from document.distribution where document_id = :document order by sent_at, unit_id
                        """)
                .param("document", document.value())
                .query((row, at) -> new Copy(
                        row.getLong("unit_id"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("acknowledged_at", OffsetDateTime.class) == null
                                ? null
                                : row.getObject("acknowledged_at", OffsetDateTime.class)
                                        .toInstant()))
                .list();
    }

    /** Copies that these units have not acknowledged, the most pressing first. */
    public List<OpenCopy> openOf(Collection<Long> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select document.id, document.subject, copy.unit_id, copy.due_on
                        from document.distribution copy
                        join document.official_document document on document.id = copy.document_id
                        where copy.acknowledged_at is null and copy.unit_id in (:units)
                        order by copy.due_on, document.id
                        """)
                .param("units", units)
                .query((row, at) -> new OpenCopy(
                        new DocumentId(row.getLong("id")),
                        row.getString("subject"),
                        row.getLong("unit_id"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /** A document with copies that are overdue, and how many. */
    public record Overdue(DocumentId document, String subject, int copies, LocalDate due) {}

    /** Documents whose copies are overdue on this day. */
    public List<Overdue> overdue(LocalDate today) {
        return jdbc.sql("""
                        select document.id, document.subject, count(*) as copies, min(copy.due_on) as due
                        from document.distribution copy
                        join document.official_document document on document.id = copy.document_id
                        where copy.acknowledged_at is null and copy.due_on < :today
                        group by document.id order by due, document.id
                        """)
                .param("today", today)
                .query((row, at) -> new Overdue(
                        new DocumentId(row.getLong("id")),
                        row.getString("subject"),
                        row.getInt("copies"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

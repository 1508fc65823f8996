package vn.vinhdanh.document.register;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.vinhdanh.document.Directive;
import vn.vinhdanh.document.DirectiveConfirmed;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.GatheringPlan;
import vn.vinhdanh.document.NewsConfirmed;
import vn.vinhdanh.document.PlanConfirmed;
import vn.vinhdanh.document.ReportedEvent;
import vn.vinhdanh.document.intake.Found;
import vn.vinhdanh.document.intake.Reading;
import vn.vinhdanh.identity.Journal;

/** Confirms an intake: the document enters the register, and the rooms it concerns hear what it says, all or nothing. */
@Component
public class Confirmation {

    private final JdbcClient jdbc;
    private final Intakes intakes;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirmation(JdbcClient jdbc, Intakes intakes, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.intakes = intakes;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What came of a confirmation.
     *
     * @param document the registered document; absent when something has to be mended first
     * @param problems field names, each with the bundle key of what is wrong; nothing was written then
     */
    public record Outcome(@Nullable DocumentId document, Map<String, String> problems) {}

    /**
     * Takes the last corrections and confirms, in one transaction with its journal entry.
     *
     * @throws vn.vinhdanh.web.StaleProblem when someone else changed the intake since the form was opened
     */
    @Transactional
    public Outcome confirm(IntakeId id, int version, Map<String, String> typed) {
        intakes.requireDesk();
        Intake intake = intakes.hold(id, version);
        Correcting correcting = new Correcting(intake.draft(), typed);
        Draft draft = correcting.draft();
        Map<String, String> problems = new LinkedHashMap<>(correcting.problems());
        missing(draft, problems);
        if (problems.isEmpty() && taken(draft.reading())) {
            problems.put("number", "document.wrong.number-taken");
        }
        if (!problems.isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Outcome(null, problems);
        }
        intakes.keep(intake, draft);
        DocumentId document = enter(id, draft);
        intakes.close(id, Intake.State.CONFIRMED);
        journal.record("document.confirmed", "document", document.value(), null, summary(draft));
        publish(document, draft);
        return new Outcome(document, Map.of());
    }

    private static void missing(Draft draft, Map<String, String> problems) {
        Reading reading = draft.reading();
        if (reading.subject() == null) {
            problems.putIfAbsent("subject", "document.wrong.missing");
        }
        if (reading.issuer() == null) {
            problems.putIfAbsent("issuer", "document.wrong.missing");
        }
        if (!reading.kind().value().isOfficial()) {
            return;
        }
        if (reading.day() == null) {
            problems.putIfAbsent("day", "document.wrong.missing");
        }
        boolean numbered = reading.number() != null && reading.number().value().matches("\\d.*");
        if (!numbered && !draft.withoutNumber()) {
            problems.putIfAbsent("number", "document.wrong.number-missing");
        }
        if (!reading.fields().isEmpty() && reading.year() == null) {
            problems.putIfAbsent("year", "document.wrong.missing");
        }
    }

    private boolean taken(Reading reading) {
        if (reading.number() == null || reading.issuer() == null) {
            return false;
        }
        Optional<Integer> year =
                Optional.ofNullable(reading.day()).map(day -> day.value().getYear());
        return jdbc.sql("""
                        select exists (
                            select from document.official_document
                            where issuer_folded = public.folded(:issuer) and number_folded = public.folded(:number)
                              and issued_year is not distinct from :year)
                        """)
                .param("issuer", reading.issuer().value())
                .param("number", reading.number().value())
                .param("year", year.orElse(null), java.sql.Types.INTEGER)
                .query(Boolean.class)
                .single();
    }

    private DocumentId enter(IntakeId intake, Draft draft) {
        Reading reading = draft.reading();
        Reading.Signature signature = reading.signature() == null
                ? new Reading.Signature("", "", "")
                : reading.signature().value();
        long id = jdbc.sql("""
                        insert into document.official_document
                            (intake_id, direction, kind, number, issuer, issued_on, registered_on, place, subject,
                             signed_for, signed_post, signed_name)
                        values (:intake, :direction, :kind, :number, :issuer, :issued, :registered, :place, :subject,
                                :for, :post, :name)
                        returning id
                        """)
                .param("intake", intake.value())
                .param("direction", draft.direction().name())
                .param("kind", reading.kind().value().name())
                .param(
                        "number",
                        reading.number() == null ? null : reading.number().value())
                .param("issuer", text(reading.issuer()))
                .param(
                        "issued",
                        reading.day() == null
                                ? null
                                : Date.valueOf(reading.day().value()),
                        java.sql.Types.DATE)
                .param("registered", LocalDate.now(clock))
                .param("place", text(reading.place()))
                .param("subject", text(reading.subject()))
                .param("for", signature.onBehalf())
                .param("post", signature.post())
                .param("name", signature.name())
                .query(Long.class)
                .single();
        enterCitations(id, reading.citations());
        enterRecipients(id, reading.recipients());
        return new DocumentId(id);
    }

    private void enterCitations(long document, List<Found<Reading.Citation>> citations) {
        for (int i = 0; i < citations.size(); i++) {
            Reading.Citation citation = citations.get(i).value();
            jdbc.sql("""
                            insert into document.cited_text (document_id, position, kind, number, issued_on, issuer)
                            values (:document, :position, :kind, :number, :issued, :issuer)
                            """)
                    .param("document", document)
                    .param("position", i + 1)
                    .param("kind", citation.kind())
                    .param("number", citation.number())
                    .param("issued", citation.day(), java.sql.Types.DATE)
                    .param("issuer", citation.issuer() == null ? "" : citation.issuer())
                    .update();
        }
    }

    private void enterRecipients(long document, List<Found<Reading.Recipient>> recipients) {
        for (int i = 0; i < recipients.size(); i++) {
            Reading.Recipient recipient = recipients.get(i).value();
            jdbc.sql("""
                            insert into document.recipient (document_id, position, name, copies, note, filed)
                            values (:document, :position, :name, :copies, :note, :filed)
                            """)
                    .param("document", document)
                    .param("position", i + 1)
                    .param("name", recipient.name())
                    .param("copies", recipient.copies())
                    .param("note", recipient.note())
                    .param("filed", recipient.filed())
                    .update();
        }
    }

    private void publish(DocumentId document, Draft draft) {
        Directive directive = Sayings.directive(draft);
        if (directive != null) {
            events.publishEvent(new DirectiveConfirmed(document, directive));
        }
        List<GatheringPlan> plans = Sayings.gatherings(draft);
        if (!plans.isEmpty()) {
            events.publishEvent(new PlanConfirmed(document, plans));
        }
        ReportedEvent event = Sayings.event(draft);
        if (event != null) {
            events.publishEvent(new NewsConfirmed(document, event));
        }
    }

    private static Map<String, Object> summary(Draft draft) {
        Reading reading = draft.reading();
        Map<String, Object> summary = new HashMap<>();
        summary.put("kind", reading.kind().value().name());
        summary.put("number", text(reading.number()));
        summary.put("issuer", text(reading.issuer()));
        summary.put("subject", text(reading.subject()));
        summary.put("fields", reading.fields().size());
        summary.put("gatherings", reading.gatherings().size());
        return summary;
    }

    private static String text(@Nullable Found<String> found) {
        return found == null ? "" : found.value();
    }
}

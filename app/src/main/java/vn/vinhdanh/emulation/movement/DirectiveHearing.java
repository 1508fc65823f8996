package vn.vinhdanh.emulation.movement;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.Directive;
import vn.vinhdanh.document.DirectiveConfirmed;
import vn.vinhdanh.document.ProposedTarget;
import vn.vinhdanh.document.ReportingDuty;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.reporting.DueRule;
import vn.vinhdanh.emulation.reporting.Duties;
import vn.vinhdanh.emulation.reporting.DutyKeeping;
import vn.vinhdanh.emulation.reporting.Frequency;
import vn.vinhdanh.emulation.reporting.NewDuty;
import vn.vinhdanh.emulation.reporting.WorkingDayShift;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.Words;

/**
 * Hears that a directive was confirmed and lays out its year, within the same transaction: the movement with its theme, its fields with
 * the tasks as draft targets, the duties to report. Confirming the same document again adds what is not there yet and changes nothing
 * that people have worked on since.
 */
@Component
class DirectiveHearing {

    private final JdbcClient database;
    private final Movements movements;
    private final Launching launching;
    private final Duties duties;
    private final DutyKeeping keeping;
    private final Units units;
    private final Words words;
    private final Journal journal;

    DirectiveHearing(
            JdbcClient database,
            Movements movements,
            Launching launching,
            Duties duties,
            DutyKeeping keeping,
            Units units,
            Words words,
            Journal journal) {
        this.database = database;
        this.movements = movements;
        this.launching = launching;
        this.duties = duties;
        this.keeping = keeping;
        this.units = units;
        this.words = words;
        this.journal = journal;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(DirectiveConfirmed confirmed) {
        long document = confirmed.document().value();
        Directive directive = confirmed.directive();
        Optional<Movement> known = movements.ofDocument(document);
        MovementId movement = known.map(Movement::id).orElse(null);
        if (movement == null && hasMovement(directive)) {
            movement = layOut(document, directive);
        }
        if (duties.ofDocument(document).isEmpty()) {
            owe(document, directive, movement);
        }
    }

    /** A directive without theme and fields launches nothing; its duties still hold. */
    private static boolean hasMovement(Directive directive) {
        return directive.theme() != null || !directive.fields().isEmpty();
    }

    private MovementId layOut(long document, Directive directive) {
        LocalDate yearEnd = LocalDate.of(directive.year(), 12, 31);
        LocalDate launch = directive.issuedOn() == null ? LocalDate.of(directive.year(), 1, 1) : directive.issuedOn();
        NewMovement laidOut = new NewMovement(
                MovementLevel.MINISTRY,
                MovementKind.REGULAR,
                directive.year(),
                directive.theme() == null ? directive.subject() : directive.theme(),
                launch.isAfter(yearEnd) ? yearEnd : launch,
                yearEnd,
                null,
                null,
                cited(directive));
        MovementId id = launching.insert(laidOut, document);
        directive.fields().forEach(field -> layOut(id, field));
        journal.record("movement.laid-out", "movement", id, null, movements.locked(id));
        return id;
    }

    /** The directive as people cite it, for the first line of the launch list. */
    private static String cited(Directive directive) {
        StringBuilder cited = new StringBuilder(directive.subject());
        if (directive.number() != null) {
            cited.append(" · ").append(directive.number());
        }
        if (directive.issuedOn() != null) {
            cited.append(" · ").append(Words.date(directive.issuedOn()));
        }
        return cited.append(" · ").append(directive.issuer()).toString();
    }

    private void layOut(MovementId movement, Directive.Field field) {
        Map<String, Object> values = new HashMap<>();
        values.put("movement", movement.value());
        values.put("ordinal", field.order());
        values.put("title", field.title());
        values.put("leader", field.leader());
        long id = database.sql("""
                        insert into emulation.movement_field (movement_id, ordinal, title, leader)
                        values (:movement, :ordinal, :title, cast(:leader as text))
                        returning id
                        """).params(values).query(Long.class).single();
        field.tasks().forEach(task -> layOut(id, task));
    }

    private void layOut(long field, Directive.Task task) {
        ProposedTarget proposed = task.target();
        Map<String, Object> values = new HashMap<>();
        values.put("field", field);
        values.put("ordinal", task.order());
        values.put("wording", task.text());
        values.put("doer", task.doer());
        values.put("kind", proposed.kind().name());
        values.put("bound", proposed.amount() == null ? null : proposed.bound().name());
        values.put("amount", proposed.amount());
        values.put("measure", proposed.unit());
        values.put("due", task.dueOn());
        database.sql("""
                        insert into emulation.target (field_id, ordinal, wording, doer, kind, bound, amount, measure, due_on)
                        values (:field, :ordinal, :wording, cast(:doer as text), :kind, cast(:bound as text),
                                cast(:amount as numeric), :measure, :due)
                        """).params(values).update();
    }

    private void owe(long document, Directive directive, @Nullable MovementId movement) {
        UnitId issuer = issuer(directive);
        int ordinal = 1;
        for (ReportingDuty asked : directive.duties()) {
            Frequency frequency = Frequency.valueOf(asked.frequency().name());
            int month = asked.anchor() == ReportingDuty.Anchor.LAST_MONTH_OF_PERIOD
                    ? frequency.months()
                    : frequency.months() + 1;
            keeping.openFromDocument(
                    new NewDuty(
                            words.say(
                                    Words.VIETNAMESE,
                                    "emulation.duty.title." + frequency.name(),
                                    Year.of(directive.year())),
                            directive.year(),
                            movement,
                            asked.recipient(),
                            new DueRule.Recurring(
                                    frequency, month, asked.day(), asked.dayIncluded(), WorkingDayShift.NONE)),
                    document,
                    ordinal++,
                    issuer);
        }
    }

    /** The issuing ministry, where its name means one unit and one only on the day of issue. */
    private @Nullable UnitId issuer(Directive directive) {
        LocalDate day = directive.issuedOn() == null ? LocalDate.of(directive.year(), 1, 1) : directive.issuedOn();
        return units.resolve(directive.issuer(), day) instanceof UnitMatch.Exact(var unit) ? unit.id() : null;
    }
}

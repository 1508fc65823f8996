package vn.vinhdanh.emulation.movement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** From the draft of a movement to the units that join it. Each verb is one act in one transaction, journalled. */
@Component
@Transactional
public class Launching {

    private final JdbcClient database;
    private final Movements movements;
    private final Charge charge;
    private final Journal journal;
    private final OnceOnly once;
    private final Clock clock;

    Launching(JdbcClient database, Movements movements, Charge charge, Journal journal, OnceOnly once, Clock clock) {
        this.database = database;
        this.movements = movements;
        this.charge = charge;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    /** Puts a movement on record as a draft. */
    public MovementId draft(UUID token, NewMovement movement) {
        charge.requireDesk("movement", "new");
        once.use(token);
        if (movement.endsOn().isBefore(movement.launchOn())) {
            throw new Refusal("emulation.refusal.movement-days");
        }
        MovementId id = insert(movement, null);
        journal.record("movement.drafted", "movement", id, null, movement);
        return id;
    }

    /** Writes the launch list. It may stay incomplete until the movement is launched. */
    public void prepare(
            MovementId id,
            int version,
            @Nullable String legalBasis,
            @Nullable String criteria,
            @Nullable String budget) {
        Movement before = forDesk(id, MovementState.DRAFTED, "emulation.refusal.movement-not-draft");
        Map<String, Object> values = new HashMap<>();
        values.put("basis", Wording.orNull(legalBasis));
        values.put("criteria", Wording.orNull(criteria));
        values.put("budget", Wording.orNull(budget));
        step(id, version, """
                legal_basis = cast(:basis as text), criteria = cast(:criteria as text), budget = cast(:budget as text)
                """, values);
        journal.record("movement.prepared", "movement", id, before, movements.locked(id));
    }

    /**
     * Sends it out to the units.
     *
     * @throws Refusal while the launch list is incomplete
     */
    public void launch(MovementId id, int version) {
        Movement before = forDesk(id, MovementState.DRAFTED, "emulation.refusal.movement-not-draft");
        if (!before.ready()) {
            throw new Refusal("emulation.refusal.launch-list");
        }
        step(
                id,
                version,
                "state = 'LAUNCHED', launched_at = :at",
                Map.of("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)));
        journal.record("movement.launched", "movement", id, before, movements.locked(id));
    }

    /** Sums it up: nothing is entered any more. */
    public void close(MovementId id, int version) {
        Movement before = forDesk(id, MovementState.LAUNCHED, "emulation.refusal.movement-not-launched");
        step(id, version, "state = 'CLOSED'", Map.of());
        journal.record("movement.closed", "movement", id, before, movements.locked(id));
    }

    /**
     * Names the unit that leads a field: its targets become that unit's, as far as nothing was entered on them yet.
     *
     * @param unit null takes the naming back
     * @throws Refusal when the unit named before has entered progress
     */
    public void nameFocalUnit(MovementId id, long field, int version, @Nullable UnitId unit) {
        Movement movement = movements.locked(id);
        charge.requireDesk("movement", id);
        if (movement.state() == MovementState.CLOSED) {
            throw new Refusal("emulation.refusal.movement-closed");
        }
        Map<String, Object> values = new HashMap<>();
        values.put("movement", id.value());
        values.put("field", field);
        values.put("version", version);
        values.put("unit", unit == null ? null : unit.value());
        if (database.sql("""
                        update emulation.movement_field
                           set focal_unit_id = cast(:unit as bigint), version = version + 1
                         where id = :field and movement_id = :movement and version = :version
                        """).params(values).update() == 0) {
            throw new StaleProblem();
        }
        try {
            database.sql("""
                            delete from emulation.share s using emulation.target t
                             where t.id = s.target_id and t.field_id = :field
                               and s.unit_id is distinct from cast(:unit as bigint)
                            """).params(values).update();
        } catch (DataIntegrityViolationException entered) {
            throw new Refusal("emulation.refusal.focal-has-progress");
        }
        database.sql("""
                        insert into emulation.share (target_id, unit_id, amount, due_on)
                        select t.id, cast(:unit as bigint), t.amount, t.due_on
                          from emulation.target t
                         where t.field_id = :field and cast(:unit as bigint) is not null
                        on conflict (target_id, unit_id) do nothing
                        """).params(values).update();
        journal.record("movement.focal-unit-named", "movement", id, null, values);
    }

    /**
     * A unit joins with its plan of action, or rewrites the plan.
     *
     * @param version that of the plan to be rewritten; null when it joins
     */
    public void join(MovementId id, UnitId unit, String plan, @Nullable Integer version) {
        Movement movement = movements.locked(id);
        charge.requireUnit("movement", id, unit);
        if (movement.state() != MovementState.LAUNCHED) {
            throw new Refusal("emulation.refusal.movement-not-launched");
        }
        String words = Wording.required(plan, "emulation.refusal.plan");
        int done = version == null
                ? database.sql("""
                                insert into emulation.joining (movement_id, unit_id, plan, joined_on)
                                values (:movement, :unit, :plan, :on)
                                on conflict (movement_id, unit_id) do nothing
                                """)
                        .param("movement", id.value())
                        .param("unit", unit.value())
                        .param("plan", words)
                        .param("on", LocalDate.now(clock))
                        .update()
                : database.sql("""
                                update emulation.joining set plan = :plan, version = version + 1
                                 where movement_id = :movement and unit_id = :unit and version = :version
                                """)
                        .param("movement", id.value())
                        .param("unit", unit.value())
                        .param("plan", words)
                        .param("version", version)
                        .update();
        if (done == 0) {
            throw new StaleProblem();
        }
        journal.record("movement.joined", "movement", id, null, Map.of("unit", unit.value(), "plan", words));
    }

    MovementId insert(NewMovement movement, @Nullable Long document) {
        Map<String, Object> values = new HashMap<>();
        values.put("level", movement.level().name());
        values.put("kind", movement.kind().name());
        values.put("year", movement.year());
        values.put("theme", Wording.required(movement.theme(), "emulation.refusal.theme"));
        values.put("launch", movement.launchOn());
        values.put("ends", movement.endsOn());
        values.put("responds", Wording.orNull(movement.respondsTo()));
        values.put(
                "parent", movement.parent() == null ? null : movement.parent().value());
        values.put("document", document);
        values.put("basis", Wording.orNull(movement.legalBasis()));
        return new MovementId(database.sql("""
                        insert into emulation.movement
                            (level, kind, year, theme, launch_on, ends_on, responds_to, parent_id, document_id, legal_basis)
                        values (:level, :kind, :year, :theme, :launch, :ends, cast(:responds as text),
                                cast(:parent as bigint), cast(:document as bigint), cast(:basis as text))
                        returning id
                        """).params(values).query(Long.class).single());
    }

    private Movement forDesk(MovementId id, MovementState state, String refusalKey) {
        Movement movement = movements.locked(id);
        charge.requireDesk("movement", id);
        if (movement.state() != state) {
            throw new Refusal(refusalKey);
        }
        return movement;
    }

    private void step(MovementId id, int version, String change, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("id", id.value());
        all.put("version", version);
        if (database.sql("update emulation.movement set version = version + 1, " + change
                                + " where id = :id and version = :version")
                        .params(all)
                        .update()
                == 0) {
            throw new StaleProblem();
        }
    }
}

package vn.vinhdanh.emulation.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.UnitKind;
import vn.vinhdanh.organization.UnitTree;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;

/** Puts duties on record and says which units owe them. Each verb is one act in one transaction, journalled. */
@Component
@Transactional
public class DutyKeeping {

    private final JdbcClient database;
    private final Duties duties;
    private final Units units;
    private final Charge charge;
    private final Journal journal;
    private final OnceOnly once;
    private final Clock clock;

    DutyKeeping(
            JdbcClient database,
            Duties duties,
            Units units,
            Charge charge,
            Journal journal,
            OnceOnly once,
            Clock clock) {
        this.database = database;
        this.duties = duties;
        this.units = units;
        this.charge = charge;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Puts a duty on record. From now on each unit owes its reports.
     *
     * @param owing the units that report; empty for all units right below a ministry, as they stand on each last day
     */
    public DutyId open(UUID token, NewDuty duty, Collection<UnitId> owing) {
        charge.requireDesk("duty", "new");
        once.use(token);
        return open(duty, null, null, owing, null);
    }

    /**
     * Puts a duty on record that a document asks for, within the transaction that confirms the document.
     *
     * @param ordinal its place among the document's duties, from 1
     * @param issuer the ministry whose units owe it; null for the units of all ministries
     */
    public DutyId openFromDocument(NewDuty duty, long document, int ordinal, @Nullable UnitId issuer) {
        return open(duty, document, ordinal, List.of(), issuer);
    }

    /**
     * Lets further units owe the reports whose last day is still to come.
     *
     * @return how many reports came new
     */
    public int oblige(DutyId id, Collection<UnitId> more) {
        charge.requireDesk("duty", id);
        Duty duty = duties.require(id);
        if (more.isEmpty()) {
            throw new Refusal("emulation.refusal.no-units");
        }
        LocalDate today = LocalDate.now(clock);
        int added = 0;
        for (ReportingPeriod period : duty.periods()) {
            LocalDate due = duty.rule().lastOnTimeDay(period);
            if (!due.isBefore(today)) {
                added += owe(id, period, due, more);
            }
        }
        journal.record("duty.units-obliged", "duty", id, null, Map.of("units", more, "reports", added));
        return added;
    }

    /** The units that owe a report by default: those right below the ministry, or below any ministry, alive on the day. */
    public SequencedSet<UnitId> owing(@Nullable UnitId issuer, LocalDate day) {
        UnitTree tree = units.tree(day);
        SequencedSet<UnitId> owing = new LinkedHashSet<>();
        if (issuer != null) {
            tree.childrenOf(issuer).forEach(unit -> owing.add(unit.id()));
        }
        if (owing.isEmpty()) {
            tree.all().stream()
                    .filter(unit -> unit.kind() == UnitKind.MINISTRY && !unit.external())
                    .map(Unit::id)
                    .flatMap(ministry -> tree.childrenOf(ministry).stream())
                    .forEach(unit -> owing.add(unit.id()));
        }
        return owing;
    }

    private DutyId open(
            NewDuty duty,
            @Nullable Long document,
            @Nullable Integer ordinal,
            Collection<UnitId> named,
            @Nullable UnitId issuer) {
        DutyId id = insert(duty, document, ordinal);
        int owed = 0;
        for (ReportingPeriod period : ReportingPeriod.ofYear(duty.rule().frequency(), duty.year())) {
            LocalDate due = duty.rule().lastOnTimeDay(period);
            owed += owe(id, period, due, named.isEmpty() ? owing(issuer, due) : named);
        }
        journal.record("duty.opened", "duty", id, null, Map.of("duty", duty, "reports", owed));
        return id;
    }

    private int owe(DutyId duty, ReportingPeriod period, LocalDate due, Collection<UnitId> owing) {
        return database.sql("""
                        insert into emulation.report (duty_id, period, unit_id, due_on)
                        select :duty, :period, u.unit_id, :due
                          from unnest(cast(:units as bigint[])) as u (unit_id)
                        on conflict (duty_id, period, unit_id) do nothing
                        """)
                .param("duty", duty.value())
                .param("period", period.code())
                .param("due", due)
                .param("units", owing.stream().map(UnitId::value).toArray(Long[]::new))
                .update();
    }

    private DutyId insert(NewDuty duty, @Nullable Long document, @Nullable Integer ordinal) {
        Map<String, Object> values = new HashMap<>();
        values.put("title", Wording.required(duty.title(), "emulation.refusal.duty-title"));
        values.put("year", duty.year());
        values.put("movement", duty.movement() == null ? null : duty.movement().value());
        values.put("document", document);
        values.put("ordinal", ordinal);
        values.put("recipient", Wording.composed(duty.recipient()));
        values.put("frequency", duty.rule().frequency().name());
        DueRule.Recurring recurring = duty.rule() instanceof DueRule.Recurring rule ? rule : null;
        values.put("month", recurring == null ? null : recurring.monthOfPeriod());
        values.put("day", recurring == null ? null : recurring.day());
        values.put("included", recurring == null ? null : recurring.dayIncluded());
        values.put("shift", recurring == null ? null : recurring.shift().name());
        values.put("by", duty.rule() instanceof DueRule.Once single ? single.lastDay() : null);
        return new DutyId(database.sql("""
                        insert into emulation.duty
                            (title, year, movement_id, document_id, document_ordinal, recipient, frequency,
                             month_of_period, day_of_month, day_included, shift, once_by)
                        values (:title, :year, cast(:movement as bigint), cast(:document as bigint),
                                cast(:ordinal as integer), :recipient, :frequency, cast(:month as integer),
                                cast(:day as integer), cast(:included as boolean), cast(:shift as text), cast(:by as date))
                        returning id
                        """).params(values).query(Long.class).single());
    }
}

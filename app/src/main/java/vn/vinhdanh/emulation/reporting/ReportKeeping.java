package vn.vinhdanh.emulation.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ReportId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.emulation.pact.Progress;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** A report from its first word to its lock. Each verb is one act in one transaction, journalled. */
@Component
@Transactional
public class ReportKeeping {

    private final JdbcClient database;
    private final Reports reports;
    private final Duties duties;
    private final Charge charge;
    private final Journal journal;
    private final Clock clock;

    ReportKeeping(JdbcClient database, Reports reports, Duties duties, Charge charge, Journal journal, Clock clock) {
        this.database = database;
        this.reports = reports;
        this.duties = duties;
        this.charge = charge;
        this.journal = journal;
        this.clock = clock;
    }

    /** Keeps what the unit wrote so far. */
    public void save(ReportId id, int version, ReportText text) {
        Report before = openOne(id);
        write(before, version, text, before.state() == ReportState.RETURNED ? "RETURNED" : "DRAFTED");
        journal.record("report.saved", "report", id, before, reports.locked(id));
    }

    /**
     * Hands it in, with the unit's figures as they stand. The first time decides whether it was on time.
     *
     * @throws Refusal without results, or before the period began
     */
    public void submit(ReportId id, int version, ReportText text) {
        Report before = openOne(id);
        Duty duty = duties.require(before.duty());
        LocalDate today = LocalDate.now(clock);
        if (Wording.composed(text.results()).isEmpty()) {
            throw new Refusal("emulation.refusal.report-results");
        }
        ReportingPeriod.parse(duty.rule().frequency(), before.period())
                .filter(period -> duty.rule().frequency() != Frequency.ONCE && today.isBefore(period.from()))
                .ifPresent(period -> {
                    throw new Refusal("emulation.refusal.report-early", period.from());
                });
        write(before, version, text, before.state().name());
        freeze(duty, before);
        database.sql("""
                        update emulation.report
                           set state = 'SUBMITTED', first_submitted_on = coalesce(first_submitted_on, :today),
                               submitted_at = :at
                         where id = :id
                        """)
                .param("today", today)
                .param("at", now())
                .param("id", id.value())
                .update();
        step(id, "SUBMITTED", "");
        journal.record("report.submitted", "report", id, before, reports.locked(id));
    }

    /** Gives it back to be mended; the unit hands it in again. */
    public void returnForMore(ReportId id, int version, String reason) {
        Report before = submitted(id);
        String why = Wording.required(reason, "emulation.refusal.reason");
        change(
                id,
                version,
                "state = 'RETURNED', returned_at = :at, return_reason = :reason",
                Map.of("at", now(), "reason", why));
        step(id, "RETURNED", why);
        journal.record("report.returned", "report", id, before, reports.locked(id));
    }

    /** Takes it as it is; from now on it is locked. */
    public void accept(ReportId id, int version) {
        Report before = submitted(id);
        change(id, version, "state = 'ACCEPTED', accepted_at = :at", Map.of("at", now()));
        step(id, "ACCEPTED", "");
        journal.record("report.accepted", "report", id, before, reports.locked(id));
    }

    /**
     * Gives the unit more time.
     *
     * @param until the new last on-time day, after the one that holds now
     */
    public void extend(ReportId id, int version, LocalDate until, String reason) {
        Report before = notHandedIn(id);
        String why = Wording.required(reason, "emulation.refusal.reason");
        if (!until.isAfter(before.lastDay())) {
            throw new Refusal("emulation.refusal.extension", before.lastDay());
        }
        change(id, version, "extended_to = :until, extension_reason = :reason", Map.of("until", until, "reason", why));
        step(id, "EXTENDED", why);
        journal.record("report.extended", "report", id, before, reports.locked(id));
    }

    /** Says that the unit need not report on this period. */
    public void excuse(ReportId id, int version, String reason) {
        Report before = notHandedIn(id);
        String why = Wording.required(reason, "emulation.refusal.reason");
        change(id, version, "state = 'EXCUSED', excuse = :reason", Map.of("reason", why));
        step(id, "EXCUSED", why);
        journal.record("report.excused", "report", id, before, reports.locked(id));
    }

    private Report openOne(ReportId id) {
        Report report = reports.locked(id);
        charge.requireUnit("report", id, report.unit());
        if (!report.state().isOpen()) {
            throw new Refusal("emulation.refusal.report-closed");
        }
        return report;
    }

    private Report submitted(ReportId id) {
        Report report = reports.locked(id);
        charge.requireDesk("report", id);
        if (report.state() != ReportState.SUBMITTED) {
            throw new Refusal("emulation.refusal.report-not-submitted");
        }
        return report;
    }

    private Report notHandedIn(ReportId id) {
        Report report = reports.locked(id);
        charge.requireDesk("report", id);
        if (report.state() != ReportState.AWAITED && report.state() != ReportState.DRAFTED) {
            throw new Refusal("emulation.refusal.report-handed-in");
        }
        return report;
    }

    private void write(Report report, int version, ReportText text, String state) {
        change(
                report.id(),
                version,
                "state = :state, results = :results, difficulties = :difficulties, plans = :plans",
                Map.of(
                        "state",
                        state,
                        "results",
                        Wording.composed(text.results()),
                        "difficulties",
                        Wording.composed(text.difficulties()),
                        "plans",
                        Wording.composed(text.plans())));
        text.figures().forEach((figure, amount) -> {
            if (amount < 0) {
                throw new Refusal("emulation.refusal.report-figure");
            }
            database.sql("""
                            insert into emulation.report_figure (report_id, figure, amount)
                            values (:report, :figure, :amount)
                            on conflict (report_id, figure) do update set amount = excluded.amount
                            """)
                    .param("report", report.id().value())
                    .param("figure", figure.name())
                    .param("amount", amount)
                    .update();
        });
    }

    /** Ties the report to the very entries its figures are taken from. */
    private void freeze(Duty duty, Report report) {
        database.sql("delete from emulation.report_excerpt where report_id = :id")
                .param("id", report.id().value())
                .update();
        for (Excerpt excerpt : reports.excerpts(duty, report)) {
            Map<String, Object> values = new HashMap<>();
            Progress latest = excerpt.share().latest();
            values.put("report", report.id().value());
            values.put("share", excerpt.id().value());
            values.put("progress", latest == null ? null : latest.id());
            values.put("standing", excerpt.standing().name());
            database.sql("""
                            insert into emulation.report_excerpt (report_id, share_id, progress_id, standing)
                            values (:report, :share, cast(:progress as bigint), :standing)
                            """).params(values).update();
        }
    }

    private void change(ReportId id, int version, String change, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("id", id.value());
        all.put("version", version);
        if (database.sql("update emulation.report set version = version + 1, " + change
                                + " where id = :id and version = :version")
                        .params(all)
                        .update()
                == 0) {
            throw new StaleProblem();
        }
    }

    private void step(ReportId id, String act, String words) {
        database.sql("""
                        insert into emulation.report_step (report_id, act, at, by_name, words)
                        values (:report, :act, :at, :by, :words)
                        """)
                .param("report", id.value())
                .param("act", act)
                .param("at", now())
                .param("by", charge.name())
                .param("words", words)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}

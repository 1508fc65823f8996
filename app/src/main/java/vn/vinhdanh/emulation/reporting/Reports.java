package vn.vinhdanh.emulation.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.ReportId;
import vn.vinhdanh.emulation.ShareId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.emulation.pact.TargetStanding;
import vn.vinhdanh.emulation.pact.Targets;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.NotFoundProblem;

/**
 * The reports that the viewer may see: her units', those of the members of her blocs, all for those who overlook them. Reading only.
 */
@Component
@Transactional(readOnly = true)
public class Reports {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String REPORT = """
            select r.*, u.name as unit_name
              from emulation.report r
              join organization.unit_as_of(:day) u on u.id = r.unit_id
            """;

    private static final String MINE = """
            (:all or r.unit_id in (:units)
             or exists (select 1 from organization.bloc_member m
                         where m.bloc_id in (:blocs) and m.unit_id = r.unit_id))
            """;

    private final JdbcClient database;
    private final Targets targets;
    private final Charge charge;
    private final Clock clock;

    Reports(JdbcClient database, Targets targets, Charge charge, Clock clock) {
        this.database = database;
        this.targets = targets;
        this.charge = charge;
        this.clock = clock;
    }

    /** What the viewer may see of a duty's reports: by unit in Vietnamese order, then by last day. */
    public List<Report> of(DutyId duty, LocalDate day) {
        return database.sql(REPORT + " where r.duty_id = :duty and " + MINE
                        + " order by u.name collate public.vietnamese, u.id, r.due_on")
                .param("day", day)
                .param("duty", duty.value())
                .param("all", charge.overlooks())
                .param("units", Wording.orNobody(charge.units()))
                .param("blocs", Wording.orNobody(charge.blocs()))
                .query(Reports::report)
                .list();
    }

    /** All reports on one period, whoever asks: for the urging letter, which only the emulation office opens. */
    List<Report> of(DutyId duty, String period, LocalDate day) {
        return database.sql(
                        REPORT
                                + " where r.duty_id = :duty and r.period = :period order by u.name collate public.vietnamese, u.id")
                .param("day", day)
                .param("duty", duty.value())
                .param("period", period)
                .query(Reports::report)
                .list();
    }

    /** @throws NotFoundProblem when there is none such, or (journalled) none of the viewer's */
    public Report require(DutyId duty, String period, UnitId unit) {
        Report report = database.sql(REPORT + " where r.duty_id = :duty and r.period = :period and r.unit_id = :unit")
                .param("day", LocalDate.now(clock))
                .param("duty", duty.value())
                .param("period", period)
                .param("unit", unit.value())
                .query(Reports::report)
                .optional()
                .orElseThrow(NotFoundProblem::new);
        boolean mine = database.sql(
                        "select exists (select 1 from emulation.report r where r.id = :id and " + MINE + ")")
                .param("id", report.id().value())
                .param("all", charge.overlooks())
                .param("units", Wording.orNobody(charge.units()))
                .param("blocs", Wording.orNobody(charge.blocs()))
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw charge.notYours("report", report.id());
        }
        return report;
    }

    /** The numbers written in a report; none is missing once it was saved. */
    public Map<ReportFigure, Long> figures(ReportId id) {
        Map<ReportFigure, Long> figures = new EnumMap<>(ReportFigure.class);
        database.sql("select figure, amount from emulation.report_figure where report_id = :id")
                .param("id", id.value())
                .query(row -> {
                    figures.put(ReportFigure.valueOf(row.getString("figure")), row.getLong("amount"));
                });
        return figures;
    }

    /** What happened to a report, the newest first. */
    public List<ReportStep> steps(ReportId id) {
        return database.sql("select * from emulation.report_step where report_id = :id order by id desc")
                .param("id", id.value())
                .query((row, number) -> new ReportStep(
                        row.getString("act"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("words")))
                .list();
    }

    /**
     * The part of the report that writes itself: while it is open, the unit's targets as they stand; once it was handed in, as they
     * stood then, each with whether an entry made since says something else.
     */
    public List<Excerpt> excerpts(Duty duty, Report report) {
        LocalDate asOf = asOf(duty, report);
        var live = targets.of(report.unit(), duty.year(), asOf);
        if (report.state().isOpen()) {
            return live.stream().map(share -> Excerpt.live(share, asOf)).toList();
        }
        Map<ShareId, Frozen> frozen = frozen(report.id());
        return live.stream()
                .filter(share -> frozen.containsKey(share.id()))
                .map(share -> {
                    Frozen then = Objects.requireNonNull(frozen.get(share.id()));
                    Long now = share.latest() == null ? null : share.latest().id();
                    return new Excerpt(
                            share,
                            then.day(),
                            then.amount(),
                            then.done(),
                            then.standing(),
                            !Objects.equals(now, then.progress()));
                })
                .toList();
    }

    Report locked(ReportId id) {
        return database.sql(REPORT + " where r.id = :id for update of r")
                .param("day", LocalDate.now(clock))
                .param("id", id.value())
                .query(Reports::report)
                .optional()
                .orElseThrow(NotFoundProblem::new);
    }

    /** The day whose figures a report carries: the day it was handed in, or today; never after the period's end. */
    LocalDate asOf(Duty duty, Report report) {
        Instant handedIn = report.submittedAt();
        LocalDate day = report.state().isOpen() || handedIn == null
                ? LocalDate.now(clock)
                : LocalDate.ofInstant(handedIn, ZONE);
        LocalDate end = ReportingPeriod.parse(duty.rule().frequency(), report.period())
                .map(ReportingPeriod::until)
                .orElse(day);
        return day.isAfter(end) ? end : day;
    }

    private record Frozen(
            @Nullable Long progress,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable Boolean done,
            TargetStanding standing) {}

    private Map<ShareId, Frozen> frozen(ReportId id) {
        Map<ShareId, Frozen> frozen = new HashMap<>();
        database.sql("""
                        select e.share_id, e.standing, p.id as progress_id, p.on_day, p.amount, p.done
                          from emulation.report_excerpt e
                          left join emulation.progress p on p.id = e.progress_id
                         where e.report_id = :id
                        """).param("id", id.value()).query(row -> {
            frozen.put(
                    new ShareId(row.getLong("share_id")),
                    new Frozen(
                            row.getObject("progress_id", Long.class),
                            row.getObject("on_day", LocalDate.class),
                            row.getBigDecimal("amount"),
                            row.getObject("done", Boolean.class),
                            TargetStanding.valueOf(row.getString("standing"))));
        });
        return frozen;
    }

    static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                new ReportId(row.getLong("id")),
                new DutyId(row.getLong("duty_id")),
                row.getString("period"),
                new UnitId(row.getLong("unit_id")),
                row.getString("unit_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("extended_to", LocalDate.class),
                row.getString("extension_reason"),
                ReportState.valueOf(row.getString("state")),
                row.getString("results"),
                row.getString("difficulties"),
                row.getString("plans"),
                row.getObject("first_submitted_on", LocalDate.class),
                moment(row, "submitted_at"),
                moment(row, "returned_at"),
                row.getString("return_reason"),
                moment(row, "accepted_at"),
                row.getString("excuse"),
                row.getInt("version"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

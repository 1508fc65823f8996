package vn.vinhdanh.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.movement.Launching;
import vn.vinhdanh.emulation.movement.MovementKind;
import vn.vinhdanh.emulation.movement.MovementLevel;
import vn.vinhdanh.emulation.movement.NewMovement;
import vn.vinhdanh.emulation.pact.Bound;
import vn.vinhdanh.emulation.pact.NewTarget;
import vn.vinhdanh.emulation.pact.ProgressKeeping;
import vn.vinhdanh.emulation.pact.Share;
import vn.vinhdanh.emulation.pact.Signing;
import vn.vinhdanh.emulation.pact.TargetKind;
import vn.vinhdanh.emulation.pact.TargetSetting;
import vn.vinhdanh.emulation.pact.Targets;
import vn.vinhdanh.emulation.reporting.DueRule;
import vn.vinhdanh.emulation.reporting.DutyKeeping;
import vn.vinhdanh.emulation.reporting.Frequency;
import vn.vinhdanh.emulation.reporting.NewDuty;
import vn.vinhdanh.emulation.reporting.WorkingDayShift;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.UnitId;

/** The running year of the institutes' and offices' bloc: its movement, its signed pact with progress, its quarterly reports. */
@Component
@Order(1)
class SampleRunningYear implements SampleMinistry.SampleYear {

    private static final int YEAR = 2026;
    private static final LocalDate SIGNING = LocalDate.of(YEAR, Month.FEBRUARY, 12);
    private static final LocalDate MEASURED = LocalDate.of(YEAR, Month.SEPTEMBER, 30);
    private static final LocalDate END = LocalDate.of(YEAR, Month.DECEMBER, 15);
    private static final int HANDED_IN_FOR_THE_LAST_QUARTER = 9;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Launching launching;
    private final Signing signing;
    private final TargetSetting setting;
    private final Targets targets;
    private final ProgressKeeping progress;
    private final DutyKeeping duties;
    private final Blocs blocs;
    private final JdbcClient jdbc;

    SampleRunningYear(
            Launching launching,
            Signing signing,
            TargetSetting setting,
            Targets targets,
            ProgressKeeping progress,
            DutyKeeping duties,
            Blocs blocs,
            JdbcClient jdbc) {
        this.launching = launching;
        this.signing = signing;
        this.setting = setting;
        this.targets = targets;
        this.progress = progress;
        this.duties = duties;
        this.blocs = blocs;
        this.jdbc = jdbc;
    }

    @Override
    public void fill(SampleMinistry.Ground ground) {
        SampleTexts texts = new SampleTexts();
        BlocId bloc = Objects.requireNonNull(ground.blocs().get(SampleUnit.INSTITUTES + "/" + YEAR));
        List<BlocMember> members = blocs.members(bloc, SIGNING);
        MovementId movement = movement(texts);
        pact(texts, bloc, movement, members);
        reports(texts, movement, members);
    }

    private MovementId movement(SampleTexts texts) {
        MovementId id = launching.draft(
                UUID.randomUUID(),
                new NewMovement(
                        MovementLevel.MINISTRY,
                        MovementKind.REGULAR,
                        YEAR,
                        texts.word("movement-theme"),
                        LocalDate.of(YEAR, Month.JANUARY, 8),
                        LocalDate.of(YEAR, Month.DECEMBER, 31),
                        null,
                        null,
                        texts.word("movement-basis")));
        launching.prepare(
                id, 0, texts.word("movement-basis"), texts.word("movement-criteria"), texts.word("movement-budget"));
        return id;
    }

    private void pact(SampleTexts texts, BlocId bloc, MovementId movement, List<BlocMember> members) {
        PactId pact = signing.draft(UUID.randomUUID(), bloc, texts.word("pact-theme"), movement, SIGNING);
        setting.add(UUID.randomUUID(), pact, target(texts, "target-1", TargetKind.NUMBER, Bound.AT_LEAST, 6));
        setting.add(UUID.randomUUID(), pact, target(texts, "target-2", TargetKind.RATIO, Bound.MORE_THAN, 90));
        setting.add(UUID.randomUUID(), pact, target(texts, "target-3", TargetKind.MILESTONE, null, null));
        setting.giveOut(pact, version("pact", pact.value()), TargetSetting.alike(targets.of(pact), members));
        signing.open(pact, version("pact", pact.value()));
        members.forEach(member -> signing.sign(pact, member.unit(), texts.word("pact-signer"), SIGNING));
        for (Share share : targets.shares(pact, MEASURED)) {
            enter(texts, share);
        }
    }

    private static NewTarget target(
            SampleTexts texts, String key, TargetKind kind, @Nullable Bound bound, @Nullable Integer amount) {
        return new NewTarget(
                null,
                texts.word(key),
                kind,
                bound,
                amount == null ? null : BigDecimal.valueOf(amount),
                null,
                kind == TargetKind.MILESTONE ? "" : texts.word(key + "-measure"),
                BigDecimal.ONE,
                END);
    }

    /** Most are on their way by the end of September, some are there, some lag, a few have said nothing. */
    private void enter(SampleTexts texts, Share share) {
        int kind = (int) Math.floorMod(share.id().value() * 7, 11L);
        if (kind == 0) {
            return;
        }
        String evidence = texts.word("target-evidence");
        switch (share.target().kind()) {
            case NUMBER ->
                progress.enter(
                        UUID.randomUUID(),
                        share.id(),
                        MEASURED,
                        BigDecimal.valueOf(2 + kind / 2),
                        null,
                        evidence,
                        null);
            case RATIO ->
                progress.enter(
                        UUID.randomUUID(), share.id(), MEASURED, BigDecimal.valueOf(84 + kind), null, evidence, null);
            case MILESTONE -> progress.enter(UUID.randomUUID(), share.id(), MEASURED, null, kind > 5, evidence, null);
        }
    }

    private void reports(SampleTexts texts, MovementId movement, List<BlocMember> members) {
        List<UnitId> units = members.stream().map(BlocMember::unit).toList();
        DutyId duty = duties.open(
                UUID.randomUUID(),
                new NewDuty(
                        texts.word("duty-title"),
                        YEAR,
                        movement,
                        texts.word("duty-recipient"),
                        new DueRule.Recurring(Frequency.QUARTERLY, 3, 15, false, WorkingDayShift.NONE)),
                units);
        for (int quarter = 1; quarter <= 4; quarter++) {
            handIn(texts, duty, quarter, units);
        }
    }

    /**
     * The sample's reports of the past quarters were handed in then, so they are written with their days; through the verbs they would
     * all be late. One unit is some days late each quarter; four have not yet reported on the last.
     */
    private void handIn(SampleTexts texts, DutyId duty, int quarter, List<UnitId> units) {
        int count = quarter == 4 ? HANDED_IN_FOR_THE_LAST_QUARTER : units.size();
        for (int i = 0; i < count; i++) {
            boolean late = quarter < 4 && i == quarter * 3;
            LocalDate day = quarter == 4
                    ? LocalDate.of(YEAR, Month.NOVEMBER, 10 + i)
                    : LocalDate.of(YEAR, quarter * 3, late ? 17 : 6 + i % 8);
            OffsetDateTime at = day.atTime(LocalTime.of(9, 30)).atZone(ZONE).toOffsetDateTime();
            jdbc.sql("""
                            update emulation.report
                               set state = :state, results = :results, plans = :plans, first_submitted_on = :day,
                                   submitted_at = :at, accepted_at = :accepted, version = version + 1
                             where duty_id = :duty and period = :period and unit_id = :unit
                            """)
                    .param("state", quarter == 4 ? "SUBMITTED" : "ACCEPTED")
                    .param("results", texts.word("report-results"))
                    .param("plans", texts.word("report-plans"))
                    .param("day", day)
                    .param("at", at)
                    .param("accepted", quarter == 4 ? null : at.plusDays(2), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("duty", duty.value())
                    .param("period", YEAR + "-q" + quarter)
                    .param("unit", units.get(i).value())
                    .update();
        }
    }

    private int version(String table, long id) {
        return jdbc.sql("select version from emulation." + table + " where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}

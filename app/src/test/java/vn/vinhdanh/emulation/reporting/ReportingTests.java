package vn.vinhdanh.emulation.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.emulation.DutyId;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.ground.TravellingClock;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.AlreadyDoneProblem;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;
import vn.vinhdanh.web.WaitingItem;

@HouseTest
class ReportingTests {

    private static final ReportText TEXT =
            new ReportText("Đã phát động 2 đợt thi đua.", "", "", Map.of(ReportFigure.MOVEMENTS, 2L));
    private static final DueRule BEFORE_THE_15TH =
            new DueRule.Recurring(Frequency.QUARTERLY, 3, 15, false, WorkingDayShift.NONE);

    @Autowired
    private JdbcClient database;

    @Autowired
    private Duties duties;

    @Autowired
    private DutyKeeping keeping;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportKeeping writing;

    @Autowired
    private UrgingLetter urging;

    @Autowired
    private ReportsWaiting waiting;

    @Autowired
    private TravellingClock clock;

    private Hands hands;
    private DutyId duty;
    private UnitId institute;
    private UnitId academy;
    private UnitId department;

    @BeforeEach
    void threeUnitsOweAQuarterlyReport() {
        hands = new Hands(database);
        institute = hands.unitOf("vien-ung-dung");
        academy = hands.unitOf("hoc-vien");
        department = hands.unitOf("vu-phap-che");
        clock.travelTo(LocalDate.of(2023, 1, 5));
        hands.are("chuyen-vien");
        duty = keeping.open(
                Hands.token(),
                new NewDuty("Báo cáo quý thử", 2023, null, "", BEFORE_THE_15TH),
                List.of(institute, academy, department));
    }

    @AfterEach
    void forget() {
        hands.rest();
        for (String table : List.of("report_step", "report_excerpt", "report_figure")) {
            database.sql("delete from emulation." + table
                            + " where report_id in (select id from emulation.report where duty_id = :duty)")
                    .param("duty", duty.value())
                    .update();
        }
        database.sql("delete from emulation.report where duty_id = :duty")
                .param("duty", duty.value())
                .update();
        database.sql("delete from emulation.duty where id = :duty")
                .param("duty", duty.value())
                .update();
    }

    @Test
    void the_duty_yields_the_four_last_days_of_2023_for_each_unit() {
        assertThat(reports.of(duty, LocalDate.of(2023, 1, 5)))
                .filteredOn(report -> report.unit().equals(academy))
                .extracting(Report::dueOn)
                .containsExactly(
                        LocalDate.of(2023, 3, 14),
                        LocalDate.of(2023, 6, 14),
                        LocalDate.of(2023, 9, 14),
                        LocalDate.of(2023, 12, 14));
    }

    @Test
    void a_report_is_handed_in_returned_handed_in_again_and_accepted() {
        clock.travelTo(LocalDate.of(2023, 3, 14));
        hands.are("hoc-vien");
        writing.save(report(academy).id(), 0, TEXT);
        assertThat(report(academy).state()).isEqualTo(ReportState.DRAFTED);
        writing.submit(report(academy).id(), report(academy).version(), TEXT);
        assertThatThrownBy(
                        () -> writing.save(report(academy).id(), report(academy).version(), TEXT))
                .isInstanceOf(Refusal.class);
        clock.travelTo(LocalDate.of(2023, 3, 16));
        hands.are("chuyen-vien");
        assertThatThrownBy(() -> writing.returnForMore(
                        report(academy).id(), report(academy).version(), " "))
                .isInstanceOf(Refusal.class);
        writing.returnForMore(report(academy).id(), report(academy).version(), "Thiếu số liệu tuyên truyền");
        assertThat(report(academy).state()).isEqualTo(ReportState.RETURNED);
        clock.travelTo(LocalDate.of(2023, 3, 20));
        hands.are("hoc-vien");
        writing.submit(report(academy).id(), report(academy).version(), TEXT);
        assertThat(report(academy).punctuality(LocalDate.of(2023, 3, 20)).kind())
                .as("the first handing in was on time")
                .isEqualTo(Punctuality.Kind.ON_TIME);
        hands.are("chuyen-vien");
        writing.accept(report(academy).id(), report(academy).version());
        assertThat(report(academy).state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(reports.steps(report(academy).id()))
                .extracting(ReportStep::act)
                .containsExactly("ACCEPTED", "SUBMITTED", "RETURNED", "SUBMITTED");
        assertThat(reports.figures(report(academy).id())).containsEntry(ReportFigure.MOVEMENTS, 2L);
    }

    @Test
    void the_board_counts_on_time_late_missing_and_returned_truly() {
        submit("hoc-vien", academy, LocalDate.of(2023, 3, 14));
        submit("vien-ung-dung", institute, LocalDate.of(2023, 3, 17));
        hands.are("chuyen-vien");
        clock.travelTo(LocalDate.of(2023, 3, 20));
        writing.returnForMore(report(institute).id(), report(institute).version(), "Bổ sung");
        LocalDate today = LocalDate.of(2023, 3, 20);
        DutyBoard board = DutyBoard.of(duties.require(duty), reports.of(duty, today), today);
        DutyBoard.Column first = board.periods().getFirst();
        assertThat(first.owed()).isEqualTo(3);
        assertThat(first.handedIn()).isEqualTo(2);
        assertThat(first.onTime()).isEqualTo(1);
        assertThat(first.late()).isEqualTo(1);
        assertThat(first.missing()).isEqualTo(1);
        assertThat(first.returned()).isEqualTo(1);
        assertThat(first.completeness()).isEqualTo(67);
        assertThat(first.timeliness()).isEqualTo(33);
        assertThat(board.only(DutyBoard.Among.MISSING, "2023-q1", today).rows())
                .extracting(DutyBoard.Row::unit)
                .containsExactly(department);
        assertThat(board.periods().get(1).missing()).isZero();
        assertThat(urging.draft(duty, "2023-q1").missing())
                .extracting(Report::unit)
                .containsExactly(department);
    }

    @Test
    void more_time_moves_the_last_day_and_an_excuse_takes_the_debt_away() {
        clock.travelTo(LocalDate.of(2023, 3, 10));
        hands.are("chuyen-vien");
        assertThatThrownBy(() -> writing.extend(report(academy).id(), 0, LocalDate.of(2023, 3, 14), "Chuyển trụ sở"))
                .isInstanceOf(Refusal.class);
        writing.extend(report(academy).id(), 0, LocalDate.of(2023, 3, 24), "Chuyển trụ sở");
        writing.excuse(report(department).id(), 0, "Không có phong trào riêng");
        submit("hoc-vien", academy, LocalDate.of(2023, 3, 24));
        hands.are("chuyen-vien");
        LocalDate today = LocalDate.of(2023, 3, 24);
        DutyBoard.Column first = DutyBoard.of(duties.require(duty), reports.of(duty, today), today)
                .periods()
                .getFirst();
        assertThat(first.owed()).isEqualTo(2);
        assertThat(first.onTime()).isEqualTo(1);
        assertThat(first.missing()).isEqualTo(1);
    }

    @Test
    void a_period_that_has_not_begun_is_not_reported_on() {
        hands.are("hoc-vien");
        Report second = reports.require(duty, "2023-q2", academy);
        assertThatThrownBy(() -> writing.submit(second.id(), 0, TEXT)).isInstanceOf(Refusal.class);
    }

    @Test
    void stale_and_double_forms_change_nothing() {
        hands.are("hoc-vien");
        writing.save(report(academy).id(), 0, TEXT);
        assertThatThrownBy(() -> writing.save(report(academy).id(), 0, new ReportText("Bản cũ", "", "", Map.of())))
                .isInstanceOf(StaleProblem.class);
        assertThat(report(academy).results()).isEqualTo(TEXT.results());
        hands.are("chuyen-vien");
        UUID token = Hands.token();
        var once = new NewDuty("Một lần", 2023, null, "", new DueRule.Once(LocalDate.of(2023, 5, 5)));
        DutyId first = keeping.open(token, once, List.of(academy));
        assertThatThrownBy(() -> keeping.open(token, once, List.of(academy))).isInstanceOf(AlreadyDoneProblem.class);
        database.sql("delete from emulation.report where duty_id = :id")
                .param("id", first.value())
                .update();
        database.sql("delete from emulation.duty where id = :id")
                .param("id", first.value())
                .update();
    }

    @Test
    void a_unit_sees_its_own_reports_only() {
        submit("hoc-vien", academy, LocalDate.of(2023, 3, 14));
        Report foreign = report(academy);
        hands.are("vien-ung-dung");
        assertThat(reports.of(duty, LocalDate.of(2023, 3, 14)))
                .isNotEmpty()
                .allSatisfy(report -> assertThat(report.unit()).isEqualTo(institute));
        long before = hands.refusals("report", foreign.id());
        assertThatThrownBy(() -> reports.require(duty, "2023-q1", academy)).isInstanceOf(NotFoundProblem.class);
        assertThat(hands.refusals("report", foreign.id())).isEqualTo(before + 1);
        assertThatThrownBy(() -> writing.save(foreign.id(), foreign.version(), TEXT))
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> writing.accept(foreign.id(), foreign.version()))
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> urging.draft(duty, "2023-q1")).isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> keeping.open(
                        Hands.token(), new NewDuty("Lạ", 2023, null, "", BEFORE_THE_15TH), List.of(institute)))
                .isInstanceOf(NotFoundProblem.class);
        for (String stranger : List.of("nhan-vien", "quan-tri")) {
            hands.are(stranger);
            assertThat(reports.of(duty, LocalDate.of(2023, 3, 14))).as(stranger).isEmpty();
        }
        hands.are("khoi-truong");
        assertThat(reports.of(duty, LocalDate.of(2023, 3, 14)))
                .as("the bloc's officer reads the reports of the bloc's members, not those of other blocs")
                .extracting(Report::unit)
                .contains(academy, institute)
                .doesNotContain(department);
        assertThatThrownBy(() -> writing.returnForMore(foreign.id(), foreign.version(), "Không được"))
                .isInstanceOf(NotFoundProblem.class);
    }

    @Test
    void what_waits_is_asked_in_two_queries_at_most() {
        submit("hoc-vien", academy, LocalDate.of(2023, 3, 14));
        clock.travelTo(LocalDate.of(2023, 3, 16));
        LocalDate today = LocalDate.of(2023, 3, 16);
        hands.are("vien-ung-dung");
        // One of the queries reads the account itself: there is no request to keep it in.
        assertThat(hands.queries(() -> assertThat(waiting.waiting(today))
                        .extracting(WaitingItem::textKey)
                        .contains("emulation.waiting.report")))
                .isLessThanOrEqualTo(3);
        hands.are("chuyen-vien");
        assertThat(hands.queries(() -> assertThat(waiting.waiting(today))
                        .extracting(WaitingItem::textKey)
                        .contains("emulation.waiting.read", "emulation.waiting.urge")))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void the_board_asks_the_database_as_often_for_one_row_as_for_three() {
        LocalDate today = LocalDate.of(2023, 1, 5);
        DutyId single = keeping.open(
                Hands.token(), new NewDuty("Báo cáo quý riêng", 2023, null, "", BEFORE_THE_15TH), List.of(academy));
        long one = hands.queries(() -> assertThat(reports.of(single, today)).hasSize(4));
        long three = hands.queries(() -> assertThat(reports.of(duty, today)).hasSize(12));
        database.sql("delete from emulation.report where duty_id = :id")
                .param("id", single.value())
                .update();
        database.sql("delete from emulation.duty where id = :id")
                .param("id", single.value())
                .update();
        assertThat(three).isEqualTo(one);
    }

    private void submit(String login, UnitId unit, LocalDate on) {
        clock.travelTo(on);
        hands.are(login);
        writing.submit(report(unit).id(), report(unit).version(), TEXT);
    }

    private Report report(UnitId unit) {
        return reports.require(duty, "2023-q1", unit);
    }
}
